import type { Platform } from '../../../policy/platforms.ts'

/** What a family can do whose child is on an app too early: help, and no blame (AGE-3). */
export function IfAlreadyThere({ platform: { name, title } }: { platform: Platform }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>Do not be cross. A child who is told off once says nothing the next time.</li>
      <li>Ask what they like about it, and let them show you whom they meet there.</li>
      <li>Make the account private, and turn off messages from strangers and their location.</li>
      <li>
        Talk about waiting until they are old enough, and what to use until then. If they leave, save what
        they want to keep, and tell their friends where to find them.
      </li>
      <li>
        Shall the account be closed? Do it together, in the settings of {name === 'other' ? 'the app' : title}
        .
      </li>
      <li>Has something gone wrong there? Tell school. We help, however old your child is.</li>
    </ul>
  )
}

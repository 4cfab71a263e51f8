import type { Platform } from '../../../policy/platforms.ts'
import type { Sayer } from '../front-door/sayer.ts'

/** What a family can do whose child is on an app too early: help, and no blame (AGE-3). */
export function IfAlreadyThere({ platform, say }: { platform: Platform; say: Sayer }) {
  const { ifAlready: words } = say.words.ages
  const app = platform.name === 'other' ? say(words.theApp) : platform.title
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>{say(words.calm)}</li>
      <li>{say(words.ask)}</li>
      <li>{say(words.private)}</li>
      <li>{say(words.wait)}</li>
      <li>{say(words.close, { app })}</li>
      <li>{say(words.wrong)}</li>
    </ul>
  )
}

import { memberPage } from '../../chrome.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Copyable } from '../../parts/copyable.tsx'
import { PageHead } from '../../parts/layout.tsx'
import type { MemberAsking } from '../../route.ts'

/** The one-time link for somebody's first sign-in. We keep only its hash, so it can be shown this once. */
export function linkPage(asking: MemberAsking, invited: { token: string; name: string }): Promise<Response> {
  const { token, name } = invited
  return memberPage(asking, {
    title: `A link for ${name}`,
    current: '/people',
    back: { href: '/people', text: 'People' },
    children: (
      <>
        <PageHead title={`A link for ${name}`} />
        <p>With this link {name} chooses a password and signs in. It works once, within a week.</p>
        <p>
          <Copyable text={`${asking.site.origin}/join/${token}`} label="the link" />
        </p>
        <Callout kind="warning" title="Hand it over now">
          <p>
            The link is not shown again. Give it to nobody else, and send it only to an address that is
            certainly theirs. If it is lost, make a new one on {name}’s page: the old account stays.
          </p>
        </Callout>
        <LinkButton kind="plain" href="/people">
          I have copied it
        </LinkButton>
      </>
    ),
  })
}

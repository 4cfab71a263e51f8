import { openShared } from '../../../commands/open-shared.ts'
import { schoolNamed } from '../../../commands/school-named.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import type { Shared } from '../../../store/shared.ts'
import { memberPage } from '../../chrome.tsx'
import type { Typed } from '../../forms.ts'
import { LinkButton } from '../../parts/button.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { schoolsReadBy } from '../inbox/schools-read-by.ts'
import { WaitingForm } from './waiting-form.tsx'

const path = '/share/waiting/:token'

/** What was shared, to be looked over: nothing is sent before that. */
export const waiting = forMembers('get', path, 'enter-mention', async (asking) => {
  const shared = await sharedIn(asking)
  return shared ? waitingPage(asking, shared, {}, []) : goneFromHere(asking)
})

/** What waits under the token in the address, if it is the actor's. */
export function sharedIn({ c, services, actor }: MemberAsking): Promise<Shared | undefined> {
  return openShared(services, actor, c.req.param('token') ?? '')
}

/** The form with what came, or as it was sent, with what is wrong in it. */
export async function waitingPage(
  asking: MemberAsking,
  shared: Shared,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { c, services, actor, csrf } = asking
  const schools = await asActor(services.database, actor, listSchools)
  const own = schoolsReadBy(actor, schools)
  const only = own.length === 1 ? own[0] : undefined
  const named = only ? null : await schoolNamed(services, actor, shared.words)
  return memberPage(asking, {
    title: 'Send what you shared',
    current: '/inbox',
    errors,
    ...(status && { status }),
    children: (
      <WaitingForm
        address={`/share/waiting/${encodeURIComponent(c.req.param('token') ?? '')}`}
        shared={shared}
        schools={schools}
        own={only}
        named={named}
        typed={typed}
        errors={errors}
        csrf={csrf}
      />
    ),
  })
}

/** Said of what was sent or left already, has waited for an hour, or is somebody else's. */
export function goneFromHere(asking: MemberAsking): Promise<Response> {
  const title = 'What was shared is not here any more'
  return memberPage(asking, {
    title,
    current: '/inbox',
    status: 404,
    children: (
      <>
        <PageHead title={title} />
        <Prose>
          <p>
            It was sent already, or it has waited for more than an hour and was forgotten. Look in the inbox
            first. If it is not there, share it again.
          </p>
        </Prose>
        <LinkButton href="/inbox">Go to the inbox</LinkButton>
      </>
    ),
  })
}

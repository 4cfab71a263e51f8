import { asActor } from '../../../store/as-actor.ts'
import { findPerson, type Person } from '../../../store/people.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { Button } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { RoleFields } from './appointments.tsx'
import { noticeFor } from './done.ts'
import { idIn } from './id-in.ts'

/** One person: their roles, a new link, and their leaving. */
export const person = forMembers('get', '/people/:id', 'manage-people', (asking) => personPage(asking, []))

/** The page itself, again with what was wrong where one of its forms comes back. */
export async function personPage(
  asking: MemberAsking,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { c, services, actor, csrf } = asking
  const id = idIn(c.req.param('id'))
  const { found, schools } = await asActor(services.database, actor, async (transaction) => ({
    found: id && (await findPerson(transaction, id)),
    schools: await listSchools(transaction),
  }))
  if (!found) return notFoundPage(asking)
  return memberPage(asking, {
    title: found.name,
    current: '/people',
    back: { href: '/people', text: 'People' },
    notice: errors.length > 0 ? null : noticeFor(c.req.query('done')),
    errors,
    ...(status && { status }),
    children: (
      <>
        <PageHead title={found.name} caption={found.email} />
        {found.left ? (
          <Callout kind="info" title={`${found.name} has left`}>
            <p>They can no longer sign in. Their name stays with what they did.</p>
          </Callout>
        ) : (
          <>
            <Panel heading="Roles" id="roles">
              <p>A change holds at once. It stands in the log, which the auditor reads.</p>
              <Form action={`/people/${found.id}/roles`} csrf={csrf}>
                <RoleFields schools={schools} held={found.appointments} />
                <Button>Change the roles</Button>
              </Form>
            </Panel>
            {found.id !== actor.person && <SignIn person={found} csrf={csrf} />}
          </>
        )}
      </>
    ),
  })
}

function SignIn({ person: { id, name }, csrf }: { person: Person; csrf: string }) {
  return (
    <>
      <Panel heading="Signing in" id="signing-in">
        <p>
          Has {name} lost the link, the password or the phone? A new link ends the old password and the
          authenticator app, and signs them out everywhere. Speak to them first, so that you know who is
          asking.
        </p>
        <Form action={`/people/${id}/link`} csrf={csrf}>
          <Button kind="plain">Make a new link</Button>
        </Form>
      </Panel>
      <Details summary={`${name} leaves`} id="leaves">
        <p>
          They are signed out everywhere and cannot sign in again. What they did stays, with their name. What
          they have in hand stays open: agree first who takes it on.
        </p>
        <Form action={`/people/${id}/leaves`} csrf={csrf}>
          <Button kind="warn">End {name}’s account</Button>
        </Form>
      </Details>
    </>
  )
}

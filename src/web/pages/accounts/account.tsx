import type { Appointment } from '../../../domain/actor.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools, type School } from '../../../store/schools.ts'
import { memberPage, roleInWords } from '../../chrome.tsx'
import { Callout } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { AuthenticatorPanel, PasskeysPanel, PasswordPanel } from './account-panels.tsx'
import { noticeFor } from './done.ts'
import { secondStepsOf } from './second-steps.ts'

/** One's own account: who one is here, the second step, and the password. */
export const account = forMembers('get', '/account', 'signed-in', (asking) => accountPage(asking, []))

/** The account page, with what is wrong in one of its forms. */
export async function accountPage(
  asking: MemberAsking,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { c, services, actor, person, trust, csrf, now, visit } = asking
  const schools = await asActor(services.database, actor, listSchools)
  const steps = await secondStepsOf(asking)
  const done = errors.length > 0 ? null : noticeFor(c.req.query('done'))
  return memberPage(asking, {
    title: 'Your account',
    errors,
    ...(status && { status }),
    ...(done && { notice: done }),
    children: (
      <>
        <PageHead title="Your account" />
        <SummaryList
          rows={[
            { label: 'Name', value: person.name },
            { label: 'E-mail address', value: person.email },
            { label: 'Trust', value: trust.name },
            { label: 'Roles', value: <Roles appointments={person.appointments} schools={schools} /> },
          ]}
        />
        {may(actor, 'enter-mention') && (
          <p>
            Seen something on your phone? <a href="/share">Share it to Birdsong</a> in a tap.
          </p>
        )}
        {visit.madeUp ? (
          <Callout kind="info" title="This person is made up">
            <p>Nobody signs in as them, so there is no password and no second step to set.</p>
          </Callout>
        ) : (
          <>
            {!steps.any && (
              <Callout kind="info" title="Add a second step">
                <p>
                  A password can be guessed or seen by others. With a second step, nobody else gets in with
                  it. What is confidential is shown only after one. Choose either of the two below.
                </p>
              </Callout>
            )}
            <AuthenticatorPanel steps={steps} />
            <PasskeysPanel steps={steps} confirmed={actor.confirmed} csrf={csrf} now={now} />
            <PasswordPanel csrf={csrf} email={person.email} errors={errors} />
          </>
        )}
      </>
    ),
  })
}

function Roles({
  appointments,
  schools,
}: {
  appointments: readonly Appointment[]
  schools: readonly School[]
}) {
  if (appointments.length === 0) return <>No role yet. Your administrator appoints you.</>
  return (
    <ul className="govuk-list">
      {appointments.map(({ role, school }) => (
        <li key={`${role} ${school}`}>
          {roleInWords(role)}
          {school && `, ${schools.find(({ id }) => id === school)?.name}`}
        </li>
      ))}
    </ul>
  )
}

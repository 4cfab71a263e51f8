import { addressFor } from '../../../domain/mail.ts'
import { Details } from '../../parts/details.tsx'

/** The address of each school, for which a mailbox's mail becomes that school's report. */
export function SchoolAddresses(props: {
  address: string
  schools: readonly { id: string; name: string; slug: string }[]
}) {
  return (
    <Details summary="The address of each school" open={props.schools.length <= 10}>
      <ul>
        {props.schools.map(({ id, name, slug }) => (
          <li key={id}>
            {name}: <bdi>{addressFor(props.address, slug)}</bdi>
          </li>
        ))}
      </ul>
      <p className="govuk-hint">
        With a plus in place of the dot it is the same address. What comes to {props.address} itself goes to
        the school that it names; where it names none or several, somebody of the trust says which.
      </p>
    </Details>
  )
}

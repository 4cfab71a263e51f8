import { type Appointment, schoolRoles, trustRoles } from '../../../domain/actor.ts'
import { type Typed, ticked } from '../../forms.ts'
import { Checkboxes } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { schoolRoleChoices, trustRoleChoices } from './role-choices.ts'

type School = { id: string; name: string }

const atSchool = (school: string) => `at-${school}`

/** The roles that were ticked, for the trust and at each of its schools. */
export function appointmentsTicked(typed: Typed, schools: readonly School[]): Appointment[] {
  const chosen = (name: string) => new Set(ticked(typed, name))
  const forTrust = trustRoles.filter((role) => chosen('for-trust').has(role))
  return [
    ...forTrust.map((role): Appointment => ({ role, school: null })),
    ...schools.flatMap(({ id }) =>
      schoolRoles
        .filter((role) => chosen(atSchool(id)).has(role))
        .map((role): Appointment => ({ role, school: id })),
    ),
  ]
}

/** Every role there is, to be ticked. Many schools are folded away, but for those where the person has a role. */
export function RoleFields({ schools, held }: { schools: readonly School[]; held: readonly Appointment[] }) {
  const few = schools.length <= 3
  return (
    <>
      {schools.map(({ id, name }) => {
        const values = held.filter(({ school }) => school === id).map(({ role }) => role)
        const boxes = (
          <Checkboxes
            name={atSchool(id)}
            legend={`At ${name}`}
            legendAs={few ? 'field' : 'hidden'}
            options={schoolRoleChoices}
            values={values}
            small
          />
        )
        if (few) return <div key={id}>{boxes}</div>
        return (
          <Details key={id} summary={name} open={values.length > 0}>
            {boxes}
          </Details>
        )
      })}
      <Checkboxes
        name="for-trust"
        legend="For the whole trust"
        options={trustRoleChoices}
        values={held.filter(({ school }) => school === null).map(({ role }) => role)}
        small
      />
    </>
  )
}

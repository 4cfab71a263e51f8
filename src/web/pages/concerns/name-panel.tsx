import type { Concern } from '../../../domain/concern.ts'
import { Button } from '../../parts/button.tsx'
import { Checkboxes } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { addressOf } from '../incidents/after-change.ts'

/** How many can be named: a panel has three members, and sometimes more. */
export const places = [1, 2, 3, 4, 5] as const

/** Who hears a complaint, and the form to name them. */
export function NamePanel(props: { concern: Concern; open: boolean; reference: string; csrf: string }) {
  const { concern, open, reference, csrf } = props
  const { panel } = concern
  return (
    <>
      {panel.length > 0 && (
        <p>
          It is heard by{' '}
          {panel.map(({ name, independent }, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <bdi>{name}</bdi>
              {independent && ' (independent)'}
            </span>
          ))}
          .
        </p>
      )}
      {open && (
        <Details summary={panel.length > 0 ? 'Name others' : 'Name those who hear it'} quiet>
          <Form action={addressOf(reference, 'concern', 'panel')} csrf={csrf} label="The panel">
            <p>
              Three people at least who have had nothing to do with it, and whom it is not about. One of them
              has no part in running the school or the trust.
            </p>
            {places.map((place) => (
              <div className="concern-member" key={place}>
                <TextField
                  name={`member-${place}`}
                  label={`Name ${place}`}
                  value={panel[place - 1]?.name ?? ''}
                />
                <Checkboxes
                  name={`independent-${place}`}
                  legend={`Is number ${place} independent?`}
                  legendAs="hidden"
                  small
                  options={[{ value: 'yes', text: `Number ${place} is independent` }]}
                  values={panel[place - 1]?.independent ? ['yes'] : []}
                />
              </div>
            ))}
            <Button kind="plain">Name them</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

import { fieldsOf, type Typed, ticked } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Fieldset, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { PasswordField, TextField } from '../../parts/text-field.tsx'
import { schoolRoleChoices, trustRoleChoices } from '../trust/role-choices.ts'
import { SchoolFields } from '../trust/school-details.tsx'
import { schoolsTyped } from './set-up-typed.ts'

type Props = { typed: Typed; errors: readonly FieldError[]; csrf: string }

/** The form for a trust, its schools and its first person. */
export function SetUpForm({ typed, errors, csrf }: Props) {
  const numbers = schoolsTyped(typed)
  const field = fieldsOf(typed, errors)
  return (
    <Form action="/set-up" csrf={csrf} className="sheets">
      {/* The Enter key presses a form's first button: this one, and not 'Remove this school'. */}
      <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        Set up
      </button>
      <TextField
        {...field('name')}
        label="Name of the trust"
        hint="As it is registered. A single school gives its own name."
        autoComplete="organization"
      />
      {numbers.map((number, index) => (
        <School key={number} {...{ number, typed, errors }} place={index + 1} only={numbers.length === 1} />
      ))}
      <ButtonRow>
        <Button kind="plain" name="do" value="add-school">
          Add another school
        </Button>
      </ButtonRow>
      <You typed={typed} errors={errors} />
      <ButtonRow>
        <Button>Set up the trust</Button>
      </ButtonRow>
    </Form>
  )
}

function School(props: Omit<Props, 'csrf'> & { number: number; place: number; only: boolean }) {
  const { number, place, only, typed, errors } = props
  return (
    <Panel>
      <input type="hidden" name="school" value={number} />
      <Fieldset legend={only ? 'Your school' : `School ${place}`}>
        <SchoolFields typed={typed} errors={errors} prefix={`school-${number}-`} />
        {!only && (
          <Button kind="quiet" small name="do" value={`remove-${number}`} about={`school ${place}`}>
            Remove this school
          </Button>
        )}
      </Fieldset>
    </Panel>
  )
}

function You({ typed, errors }: Omit<Props, 'csrf'>) {
  const field = fieldsOf(typed, errors)
  return (
    <Fieldset legend="You" hint="You become the trust’s administrator.">
      <TextField {...field('your-name')} label="Your name" autoComplete="name" />
      <TextField
        {...field('email')}
        label="Your e-mail address"
        hint="You sign in with it."
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <Checkboxes
        name="roles"
        legend="Do you work with what is said as well? (optional)"
        hint="An administrator looks after people, schools and sources, and reads no mentions or incidents. Tick your other roles, if you have any; they then hold at every school above. You can change them later."
        options={[...schoolRoleChoices, ...trustRoleChoices.filter(({ value }) => value !== 'administrator')]}
        values={ticked(typed, 'roles')}
        small
      />
      <PasswordField
        name="password"
        label="Choose a password"
        hint="At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess."
        autoComplete="new-password"
        error={errorFor(errors, 'password')}
      />
    </Fieldset>
  )
}

import { occurrences, ownOccurrence } from '../../../commands/drills/occurrences.ts'
import { abouts, audiences, dangers, factRoles, natures } from '../../../domain/facts.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { roleInWords } from '../../chrome.tsx'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes, Radios } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextArea } from '../../parts/text-field.tsx'

/** Chooses a made-up occurrence, or writes one, and the school at which it happens. */
export function StartForm(props: {
  schools: readonly { id: string; name: string }[]
  typed: Typed
  errors: readonly FieldError[]
  csrf: string
}) {
  const { schools, typed, errors, csrf } = props
  const only = schools.length === 1 ? (schools[0]?.id ?? '') : ''
  return (
    <Form action="/drills" csrf={csrf} label="Start a drill">
      <Radios
        name="occurrence"
        legend="What happens?"
        value={wordsOf(typed, 'occurrence') || null}
        error={errorFor(errors, 'occurrence')}
        options={[
          ...occurrences.map(({ key, title, about, bestWith }) => ({
            value: key,
            text: title,
            hint: `${about} Best with: ${bestWith.map(roleInWords).join(', ')}.`,
          })),
          {
            value: ownOccurrence,
            text: 'Write your own',
            hint: 'Give its words below.',
          },
        ]}
      />
      <Own typed={typed} errors={errors} />
      <SelectField
        name="school"
        label="Which school is it about?"
        options={[
          ...(only ? [] : [{ value: '', text: 'Choose a school' }]),
          ...schools.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={wordsOf(typed, 'school') || only}
        error={errorFor(errors, 'school')}
      />
      <ButtonRow>
        <Button>Start the drill</Button>
      </ButtonRow>
    </Form>
  )
}

function Own({ typed, errors }: { typed: Typed; errors: readonly FieldError[] }) {
  const filled = [...oneOf, ...manyOf].some(([field]) => ticked(typed, field).length > 0)
  return (
    <Details summary="Your own post" open={filled || wordsOf(typed, 'occurrence') === ownOccurrence}>
      <TextArea
        name="words"
        label="The words of the post"
        hint="Nothing that has happened, and nobody’s real name."
        rows={4}
        value={wordsOf(typed, 'words')}
        error={errorFor(errors, 'words')}
      />
      <Details summary="Say what it really is (you can leave this out)" open={filled}>
        <p>
          At the end the answers that were given are compared with yours. Whoever takes part does not see them
          before.
        </p>
        {manyOf.map(([field, values]) => (
          <Checkboxes
            key={field}
            name={field}
            legend={nameOfFact('post', field)}
            small
            values={ticked(typed, field)}
            options={values.map((value) => ({ value, text: wordsForFact('post', field, [value]) }))}
          />
        ))}
        {oneOf.map(([field, values]) => (
          <SelectField
            key={field}
            name={field}
            label={nameOfFact('post', field)}
            options={[
              { value: '', text: 'I leave it open' },
              ...values.map((value) => ({ value, text: claimWords(field, value) })),
            ]}
            value={wordsOf(typed, field)}
          />
        ))}
      </Details>
    </Details>
  )
}

const manyOf: readonly (readonly [string, readonly string[]])[] = [
  ['nature', natures],
  ['about', abouts],
]
const known = (values: readonly string[]) => values.filter((value) => value !== 'unknown')
const oneOf: readonly (readonly [string, readonly string[]])[] = [
  ['danger', known(dangers)],
  ['author', known(factRoles)],
  ['audience', known(audiences)],
  ['namesChild', ['true', 'false']],
]

function claimWords(field: string, value: string): string {
  return wordsForFact('post', field, value === 'true' ? true : value === 'false' ? false : value)
}

/** What was said about what one’s own post really is, as it may be given to the policy; nothing where nothing was said. */
export function truthIn(typed: Typed): Record<string, unknown> | null {
  const said: Record<string, unknown> = {}
  for (const [field] of manyOf) if (ticked(typed, field).length > 0) said[field] = ticked(typed, field)
  for (const [field] of oneOf) {
    const value = wordsOf(typed, field)
    if (value) said[field] = value === 'true' ? true : value === 'false' ? false : value
  }
  return Object.keys(said).length > 0 ? said : null
}

import { type StoodInFor, stoodInFor } from '../../../../domain/actor.ts'
import type { StandIn, StandIns } from '../../../../domain/stand-in.ts'
import { wordsOf } from '../../../forms.ts'
import { DateField } from '../../../parts/date-field.tsx'
import { errorFor, type FieldError, Fieldset } from '../../../parts/form.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { dayTyped, partsTyped } from '../../trust/day-typed.ts'
import { dayInLine, partsFrom } from '../days.ts'
import type { KindPage, Known } from './kind.ts'

const offices: Record<StoodInFor, string> = {
  headteacher: 'For the headteacher',
  dsl: 'For the designated safeguarding lead (DSL)',
  communications: 'For communications',
}

/** Who acts at a school while somebody is away. */
export const standIns: KindPage<'stand-ins'> = {
  say(value, _setting, known) {
    return (
      <dl className="setting__people">
        {stoodInFor.map((office) => (
          <div key={office}>
            <dt>{offices[office]}</dt>
            <dd>{standInInWords(value[office], known)}</dd>
          </div>
        ))}
      </dl>
    )
  },

  typedFrom(value) {
    return Object.fromEntries(
      stoodInFor.flatMap((office) => {
        const { person = '', from = null, to = null } = value?.[office] ?? {}
        return [
          [`${office}-person`, person],
          ...Object.entries(partsFrom(`${office}-from`, from)),
          ...Object.entries(partsFrom(`${office}-to`, to)),
        ]
      }),
    )
  },

  Fields({ typed, errors, known }) {
    const people = known.people.map(({ id, name }) => ({ value: id, text: name }))
    return (
      <>
        <p>
          Whoever stands in is told what the other would be told, and can settle the other’s steps, as far as
          they may read the matter anyway. It shows them nothing new, never what concerns the headteacher, and
          nothing that is about themselves.
        </p>
        {stoodInFor.map((office) => (
          <Fieldset key={office} size="s" legend={offices[office]}>
            <SelectField
              name={`${office}-person`}
              label="Who acts"
              options={[{ value: '', text: 'Nobody' }, ...people]}
              value={wordsOf(typed, `${office}-person`)}
              error={errorFor(errors, `${office}-person`)}
            />
            {(['from', 'to'] as const).map((end) => {
              const name = `${office}-${end}`
              const error = errorFor(errors, `${name}-day`)
              return (
                <DateField
                  key={end}
                  name={name}
                  legend={end === 'from' ? 'From (optional)' : 'To, that day included (optional)'}
                  value={partsTyped(typed, name)}
                  {...(error && { error })}
                />
              )
            })}
          </Fieldset>
        ))}
      </>
    )
  },

  read(typed, _setting, known) {
    const errors: FieldError[] = []
    const read: { -readonly [Office in StoodInFor]?: StandIn } = {}
    for (const office of stoodInFor) {
      const person = wordsOf(typed, `${office}-person`)
      const from = dayTyped(typed, `${office}-from`)
      const to = dayTyped(typed, `${office}-to`)
      for (const [end, day] of [['from', from] as const, ['to', to] as const])
        if (day.type === 'wrong')
          errors.push({
            field: `${office}-${end}-day`,
            message: 'Give day, month and year, such as 27 10 2026, or leave all three empty.',
          })
      const standIn = {
        person,
        from: from.type === 'day' ? from.day : null,
        to: to.type === 'day' ? to.day : null,
      }
      if (standIn.from && standIn.to && standIn.to < standIn.from)
        errors.push({
          field: `${office}-to-day`,
          message: 'The last day comes before the first. Change one.',
        })
      if (person === '') continue
      if (known.people.some(({ id }) => id === person)) read[office] = standIn
      else errors.push({ field: `${office}-person`, message: 'Choose somebody who is here.' })
    }
    return errors.length > 0 ? { type: 'errors', errors } : { type: 'parsed', value: read satisfies StandIns }
  },
}

function standInInWords(standIn: StandIn | undefined, { names }: Known): string {
  if (!standIn) return 'Nobody'
  const { person, from, to } = standIn
  const who = names.get(person) ?? 'Somebody who has left'
  if (from && to) return `${who}, from ${dayInLine(from)} to ${dayInLine(to)}`
  if (from) return `${who}, from ${dayInLine(from)}`
  return to ? `${who}, until ${dayInLine(to)}` : `${who}, always`
}

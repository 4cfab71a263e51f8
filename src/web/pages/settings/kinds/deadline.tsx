import type { Within } from '../../../../domain/decision.ts'
import { boundsInWords, nameOfFigure, withinInWords } from '../../../../policy/deadline-words.ts'
import { type Bounds, deadlines, type Figure, figuresOf, isWithin } from '../../../../policy/deadlines.ts'
import type { SettingKinds } from '../../../../policy/setting.ts'
import { type Typed, wordsOf } from '../../../forms.ts'
import { errorFor, type FieldError, Fieldset } from '../../../parts/form.tsx'
import { SelectField } from '../../../parts/select-field.tsx'
import { TextField } from '../../../parts/text-field.tsx'
import { capital } from '../../incidents/people-words.ts'
import type { FieldsProps, KindPage } from './kind.ts'

type Value = SettingKinds['deadline']['value']

const units = [
  { value: 'minutes', text: 'minutes' },
  { value: 'hours', text: 'hours' },
  { value: 'school-days', text: 'school days' },
]

function unitsFor({ schoolDays }: Bounds) {
  return schoolDays ? units : units.slice(0, 2)
}

/** How long there is for a step: one figure, or one for each severity. */
export const deadline: KindPage<'deadline'> = {
  say(value) {
    const figures = figuresOf(value)
    if (figures.length === 1 && figures[0]) return withinInWords(figures[0].within)
    return (
      <ul className="setting__figures">
        {figures.map(({ figure, within }) => (
          <li key={figure}>
            {withinInWords(within)} {nameOfFigure(figure)}
          </li>
        ))}
      </ul>
    )
  },

  typedFrom(value) {
    const typed: Typed = {}
    for (const { figure, within } of value ? figuresOf(value) : []) {
      const [count, unit] = partsOf(within)
      typed[`count-${figure}`] = `${count}`
      typed[`unit-${figure}`] = unit
    }
    return typed
  },

  Fields({ setting: { about, byDefault }, typed, errors }: FieldsProps<'deadline'>) {
    if (byDefault === null) return null
    return figuresOf(byDefault).map(({ figure, within }) => {
      const bounds = boundsOf(about, figure)
      return (
        <Fieldset
          key={figure}
          size="s"
          legend={figure === 'all' ? 'How long there is' : capital(nameOfFigure(figure))}
          hint={`${capital(boundsInWords(bounds))}. What ships: ${withinInWords(within)}.`}
        >
          <div className="figure-fields">
            <TextField
              name={`count-${figure}`}
              label="Number"
              inputMode="numeric"
              width={4}
              value={wordsOf(typed, `count-${figure}`)}
              error={errorFor(errors, `count-${figure}`)}
            />
            <SelectField
              name={`unit-${figure}`}
              label="Of what"
              options={unitsFor(bounds)}
              value={wordsOf(typed, `unit-${figure}`)}
            />
          </div>
        </Fieldset>
      )
    })
  },

  read(typed, { about, byDefault }) {
    const errors: FieldError[] = []
    const read = new Map<Figure, Within>()
    for (const { figure } of byDefault ? figuresOf(byDefault) : []) {
      const within = withinTyped(wordsOf(typed, `count-${figure}`), wordsOf(typed, `unit-${figure}`))
      const bounds = boundsOf(about, figure)
      if (!within || !isWithin(within, bounds))
        errors.push({
          field: `count-${figure}`,
          message: `${figure === 'all' ? 'Give' : `${capital(nameOfFigure(figure))}, give`} ${boundsInWords(bounds)}.`,
        })
      else read.set(figure, within)
    }
    if (errors.length > 0) return { type: 'errors', errors }
    const value = read.get('all') ?? Object.fromEntries(read)
    return { type: 'parsed', value: value as Value }
  },
}

function boundsOf(about: keyof typeof deadlines, figure: Figure): Bounds {
  return deadlines[about].bounds[figure] ?? { hours: [1, 24], schoolDays: null }
}

function partsOf(within: Within): [number, string] {
  if ('schoolDays' in within) return [within.schoolDays, 'school-days']
  return within.hours < 1 ? [Math.round(within.hours * 60), 'minutes'] : [within.hours, 'hours']
}

function withinTyped(count: string, unit: string): Within | undefined {
  const words = count.trim().replace(',', '.')
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(words)) return undefined
  const number = Number(words)
  if (unit === 'school-days') return Number.isInteger(number) ? { schoolDays: number } : undefined
  // Whole minutes, so that what is shown is what is meant.
  const minutes = Math.round(unit === 'minutes' ? number : number * 60)
  return { hours: minutes / 60 }
}

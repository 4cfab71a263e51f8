import type { Platform, ReportRoute, StatedAge } from '../../../../policy/platforms.ts'
import { fieldsOf, type Typed, wordsOf } from '../../../forms.ts'
import { DateField } from '../../../parts/date-field.tsx'
import { errorFor, type FieldError, Fieldset } from '../../../parts/form.tsx'
import { TextArea, TextField } from '../../../parts/text-field.tsx'
import { dayTyped, partsTyped } from '../../trust/day-typed.ts'
import { partsFrom } from '../days.ts'
import type { KindPage } from './kind.ts'
import { PlatformInWords } from './platform-words.tsx'

/** Who states an age: the policy, the platform itself, the law. They are kept apart (G6). */
const sayers = ['policy', 'provider', 'law'] as const
const sayersInWords = {
  policy: 'The policy says',
  provider: 'The platform says',
  law: 'The law says',
} as const

/** Those that are there, and one more to be filled in. */
const mostRoutes = 6

/** A platform with the ages that hold there and the ways to report something. */
export const platform: KindPage<'platform'> = {
  say: (value) => <PlatformInWords platform={value} />,

  typedFrom(value) {
    const typed: Typed = { note: value?.note ?? '', routes: `${value?.reports.length ?? 0}` }
    for (const sayer of sayers) {
      const age = value?.ages[sayer]
      Object.assign(typed, {
        [`${sayer}-years`]: age ? `${age.years}` : '',
        [`${sayer}-source`]: age?.source ?? '',
        ...partsFrom(`${sayer}-from`, age?.from ?? null),
        ...partsFrom(`${sayer}-checked`, age?.checked ?? null),
      })
    }
    for (const [place, { what, how, link, checked }] of value?.reports.entries() ?? [])
      Object.assign(typed, {
        [`route${place}-what`]: what,
        [`route${place}-how`]: how,
        [`route${place}-link`]: link ?? '',
        ...partsFrom(`route${place}-checked`, checked),
      })
    return typed
  },

  Fields({ typed, errors }) {
    return (
      <>
        {sayers.map((sayer) => {
          const field = fieldsOf(typed, errors, `${sayer}-`)
          return (
            <Fieldset key={sayer} size="s" legend={sayersInWords[sayer]}>
              <TextField
                {...field('years')}
                label="Minimum age in years"
                hint="Leave it empty where nothing is said."
                inputMode="numeric"
                width={3}
              />
              <TextField {...field('source')} label="Where that is said" />
              <Days typed={typed} errors={errors} name={`${sayer}-from`} legend="From which day (optional)" />
              <Days
                typed={typed}
                errors={errors}
                name={`${sayer}-checked`}
                legend="Last checked (optional)"
              />
            </Fieldset>
          )
        })}
        <TextArea
          {...fieldsOf(typed, errors)('note')}
          rows={3}
          label="What has to be known beside the figures"
          optional
        />
        {routeNames(typed).map((name, place) => {
          const field = fieldsOf(typed, errors, `${name}-`)
          return (
            <Fieldset
              key={name}
              size="s"
              legend={`A way to report, ${place + 1}`}
              hint="Leave all of it empty where there is none."
            >
              <TextField {...field('what')} label="What is reported" optional />
              <TextArea {...field('how')} rows={2} label="How it goes" optional />
              <TextField {...field('link')} label="Page" hint="A link, beginning with https://" optional />
              <Days typed={typed} errors={errors} name={`${name}-checked`} legend="Last checked (optional)" />
            </Fieldset>
          )
        })}
        <input type="hidden" name="routes" value={wordsOf(typed, 'routes')} />
      </>
    )
  },

  read(typed, { byDefault }) {
    const errors: FieldError[] = []
    const ages = Object.fromEntries(sayers.map((sayer) => [sayer, ageTyped(typed, sayer, errors)]))
    const reports = routeNames(typed).flatMap((name) => routeTyped(typed, name, errors) ?? [])
    if (errors.length > 0 || byDefault === null) return { type: 'errors', errors }
    const { name, title } = byDefault
    const note = wordsOf(typed, 'note').trim().slice(0, 1000)
    return { type: 'parsed', value: { name, title, ages: ages as Platform['ages'], note, reports } }
  },
}

function routeNames(typed: Typed): string[] {
  const there = Math.min(Number.parseInt(wordsOf(typed, 'routes'), 10) || 0, mostRoutes - 1)
  return Array.from({ length: there + 1 }, (_, place) => `route${place}`)
}

function Days(props: { typed: Typed; errors: readonly FieldError[]; name: string; legend: string }) {
  const { typed, errors, name, legend } = props
  const error = errorFor(errors, `${name}-day`)
  return <DateField name={name} legend={legend} value={partsTyped(typed, name)} {...(error && { error })} />
}

function dayOrNull(typed: Typed, name: string, errors: FieldError[]): string | null {
  const day = dayTyped(typed, name)
  if (day.type === 'wrong')
    errors.push({
      field: `${name}-day`,
      message: 'Give day, month and year, such as 27 10 2026, or leave all three empty.',
    })
  return day.type === 'day' ? day.day : null
}

function ageTyped(typed: Typed, sayer: string, errors: FieldError[]): StatedAge | null {
  const years = wordsOf(typed, `${sayer}-years`).trim()
  const source = wordsOf(typed, `${sayer}-source`).trim().slice(0, 300)
  const from = dayOrNull(typed, `${sayer}-from`, errors)
  const checked = dayOrNull(typed, `${sayer}-checked`, errors)
  if (years === '') return null
  if (!/^\d{1,2}$/.test(years) || Number(years) > 21)
    errors.push({
      field: `${sayer}-years`,
      message: 'Give an age in whole years, up to 21, or leave it empty.',
    })
  if (source === '')
    errors.push({
      field: `${sayer}-source`,
      message: 'Say where this age is stated, so that others can look.',
    })
  return { years: Number(years), from, source, checked }
}

function routeTyped(typed: Typed, name: string, errors: FieldError[]): ReportRoute | null {
  const word = (part: string) => wordsOf(typed, `${name}-${part}`).trim().slice(0, 500)
  const [what, how, link] = [word('what'), word('how'), word('link')]
  const checked = dayOrNull(typed, `${name}-checked`, errors)
  if (!what && !how && !link) return null
  if (!what) errors.push({ field: `${name}-what`, message: 'Say what is reported this way.' })
  if (!how) errors.push({ field: `${name}-how`, message: 'Say in a sentence how it goes.' })
  if (link && !/^https?:$/.test(URL.parse(link)?.protocol ?? ''))
    errors.push({ field: `${name}-link`, message: 'Give the whole link, beginning with https://' })
  return { what, how, link: link || null, checked }
}

import { z } from 'zod'
import type { NewTrust } from '../../../commands/set-up-trust.ts'
import { type Role, roles } from '../../../domain/actor.ts'
import { checkPassword } from '../../../domain/password.ts'
import { needed, type Parsed, parse, type Typed, ticked, wordsOf } from '../../forms.ts'
import { schoolSchema } from '../trust/school-details.tsx'
import { neededEmail } from './email-fields.ts'

const schoolFields = ['name', 'town', 'email', 'website'] as const

const mostSchools = 60

/** The numbers of the schools on the form, in their order. There is always one. */
export function schoolsTyped(typed: Typed): number[] {
  const numbers = ticked(typed, 'school')
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0)
  return numbers.length === 0 ? [1] : [...new Set(numbers)].slice(0, mostSchools)
}

/** The form with one school more, or with one taken out; nothing where the button was another one. */
export function schoolsChanged(typed: Typed): Typed | undefined {
  const numbers = schoolsTyped(typed)
  const act = wordsOf(typed, 'do')
  if (act === 'add-school') return { ...typed, school: [...numbers, Math.max(...numbers) + 1].map(String) }
  const [, removed] = act.match(/^remove-(\d+)$/) ?? []
  return removed
    ? { ...typed, school: numbers.filter((number) => number !== Number(removed)).map(String) }
    : undefined
}

const trustSchema = z.object({
  name: needed('Give the trust’s name', 200),
  'your-name': needed('Give your name', 200),
  email: neededEmail('Give your e-mail address'),
  password: z.string().default(''),
})

/** What was typed as a trust, or what is wrong with it, field by field. */
export function parseTrust(typed: Typed): Parsed<NewTrust> {
  const trust = parse(trustSchema, typed)
  const schools = schoolsTyped(typed).map((number) => {
    const row = Object.fromEntries(
      schoolFields.map((field) => [field, wordsOf(typed, `school-${number}-${field}`)]),
    )
    return { number, school: parse(schoolSchema, row) }
  })
  const parsed = schools.flatMap(({ school }) => (school.type === 'parsed' ? [school.value] : []))
  const errors = [
    ...(trust.type === 'errors' ? trust.errors.filter(({ field }) => field === 'name') : []),
    ...schools.flatMap(({ number, school }) =>
      school.type === 'errors'
        ? school.errors.map(({ field, message }) => ({ field: `school-${number}-${field}`, message }))
        : [],
    ),
    ...(trust.type === 'errors' ? trust.errors.filter(({ field }) => field !== 'name') : []),
  ]
  const password = checkPassword(wordsOf(typed, 'password'), {
    email: wordsOf(typed, 'email'),
    name: wordsOf(typed, 'your-name'),
    schools: [wordsOf(typed, 'name'), ...parsed.map(({ name }) => name)],
  })
  if (password.type === 'refused') errors.push({ field: 'password', message: password.because })
  if (trust.type === 'errors' || errors.length > 0) return { type: 'errors', errors }
  const { name, email } = trust.value
  const founder = {
    name: trust.value['your-name'],
    email,
    password: trust.value.password,
    roles: rolesTicked(typed),
  }
  return { type: 'parsed', value: { name, schools: parsed, founder } }
}

function rolesTicked(typed: Typed): Role[] {
  const chosen = ticked(typed, 'roles')
  return roles.filter((role) => role !== 'administrator' && chosen.includes(role))
}

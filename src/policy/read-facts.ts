import {
  abouts,
  audiences,
  dangers,
  deletions,
  type Facts,
  factRoles,
  kinds,
  natures,
  offices,
  platformReports,
} from '../domain/facts.ts'

/** Facts that cannot be read: which field, what was given, what is allowed, and all that in a sentence. */
export type BadFacts = {
  type: 'bad-facts'
  field: string
  given: unknown
  allowed: string[]
  sentence: string
}
export type ReadFacts = { type: 'facts'; facts: Facts } | BadFacts

/** What a field may hold: `read` gives the value as it is kept, or undefined for one that is not allowed. */
type Field = { allowed: readonly string[]; read: (given: unknown) => unknown }

const oldest = 120
const longestPlatform = 100

const claim: Field = {
  allowed: ['true', 'false', 'unknown'],
  read: (given) => (typeof given === 'boolean' ? given : undefined),
}
const age: Field = {
  allowed: [`a whole number from 0 to ${oldest}`, 'unknown'],
  read: (given) =>
    Number.isInteger(given) && Number(given) >= 0 && Number(given) <= oldest ? given : undefined,
}
const name: Field = {
  allowed: [`a name of 1 to ${longestPlatform} characters`, 'unknown'],
  read: (given) =>
    typeof given === 'string' && given.trim() !== '' && given.length <= longestPlatform
      ? given.trim()
      : undefined,
}

function oneOf(words: readonly string[]): Field {
  return {
    allowed: words.includes('unknown') ? words : [...words, 'unknown'],
    read: (given) => (typeof given === 'string' && words.includes(given) ? given : undefined),
  }
}

function listOf(words: readonly string[]): Field {
  return {
    allowed: [`a list of: ${words.join(', ')}`, 'unknown'],
    read: (given) =>
      Array.isArray(given) && given.every((one) => typeof one === 'string' && words.includes(one))
        ? words.filter((word) => given.includes(word))
        : undefined,
  }
}

const fieldsOf: ReadonlyMap<string, ReadonlyMap<string, Field>> = new Map([
  [
    'post',
    new Map([
      ['author', oneOf(factRoles)],
      ['office', oneOf(offices)],
      ['about', listOf(abouts)],
      ['nature', listOf(natures)],
      ['audience', oneOf(audiences)],
      ['danger', oneOf(dangers)],
      ['namesChild', claim],
      ['protectedChild', claim],
      ['ownPage', claim],
      ['platform', name],
      ['authorAge', age],
      ['deletion', oneOf(deletions)],
      ['platformReport', oneOf(platformReports)],
    ]),
  ],
  ['listening', new Map([['target', oneOf(['school', 'person'])]])],
])

const decided = [...fieldsOf.keys()]

/**
 * Reads facts from outside. Total: whatever comes in, the answer is facts or the first field that is wrong.
 *
 * A field that is left out, null or 'unknown' is not known, and is left out of the facts. Lists come back in the
 * contract's order without repetitions. Kinds that this version does not decide yet are refused by name.
 */
export function readFacts(input: unknown): ReadFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return bad('facts', input, ['an object with a kind'], 'Facts are one object with a kind.')
  }
  const given = new Map<string, unknown>(Object.entries(input))
  const kind = given.get('kind')
  const fields = typeof kind === 'string' ? fieldsOf.get(kind) : undefined
  if (!fields) return badKind(kind)

  const facts: [string, unknown][] = [['kind', kind]]
  for (const [field, value] of given) {
    if (field === 'kind') continue
    const rule = fields.get(field)
    if (!rule) {
      const sentence = `A ${kind} has no field ${show(field)}. It may have: ${[...fields.keys()].join(', ')}.`
      return bad(field, value, [...fields.keys()], sentence)
    }
    if (value === undefined || value === null || value === 'unknown') continue
    const read = rule.read(value)
    if (read === undefined) {
      const sentence = `The field ${show(field)} was given ${show(value)}. It may be ${rule.allowed.join(', ')}.`
      return bad(field, value, [...rule.allowed], sentence)
    }
    facts.push([field, read])
  }
  return { type: 'facts', facts: Object.fromEntries(facts) as Facts }
}

function badKind(kind: unknown): BadFacts {
  const known: readonly unknown[] = kinds
  const sentence =
    kind === undefined
      ? `The field “kind” is missing. It may be ${decided.join(' or ')}.`
      : known.includes(kind)
        ? `The kind ${show(kind)} is not decided yet; this version decides ${decided.join(' and ')}.`
        : `The field “kind” was given ${show(kind)}. It may be ${decided.join(' or ')}.`
  return bad('kind', kind, [...decided], sentence)
}

function bad(field: string, given: unknown, allowed: string[], sentence: string): BadFacts {
  return { type: 'bad-facts', field, given: given ?? null, allowed, sentence }
}

/** A value as a person can read it, cut where it is long. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : describe(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function describe(value: unknown): string {
  if (Array.isArray(value))
    return `a list (${value.map((one) => (typeof one === 'string' ? one : typeof one)).join(', ')})`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

import { addDays, type Day } from '../domain/day.ts'
import type { PolicyVersion, Wording } from '../domain/policy-version.ts'
import { clauses } from './clauses.ts'

/** The policy that this version of Birdsong carries out: the document in `policy/`. */
export const modelPolicy = {
  date: '2026-09-01',
  title: 'Social media policy',
  document: 'policy/2026-09-01-social-media-policy.md',
  /** The SHA-256 of `policyText()`: a test compares them, so that no word changes unnoticed. */
  hash: 'ca9d7246de5c7986c2f7c67a082d92d3c5e368ea7915ff9400bedd046a32846e',
} as const

/** What stands before the headings: whom the policy is for, and what its words mean. The same in every version. */
export const preamble = [
  'This policy is for everybody in our schools: pupils, parents and carers, staff, local committee members, volunteers and contractors. It says how we behave online, how we answer what is said about us, and what we do when something goes wrong. Each rule has a number, so that anybody can point to it.',
  'By social media we mean every app, website or game where people can share something or talk with each other, chat groups included. By parents we mean carers as well. The DSL is the designated safeguarding lead, the person in each school who looks after the safety of children. Must is a rule; where we say that we may do something, a person weighs it up; where we ask, it is a wish and not a rule.',
] as const

/**
 * The whole policy as one text: the model's date and title, then number and sentence, a clause to a line; where a trust
 * words a clause in its own way, the trust's sentence.
 *
 * It is there to be hashed, so that a decision can say which words it was made by. It changes with a word of the
 * policy and with nothing else.
 */
export function policyText(wording: Wording = {}): string {
  const lines = clauses.map(({ id, sentence }) => `${id} ${wording[id]?.sentence ?? sentence}`)
  return [modelPolicy.date, modelPolicy.title, ...lines].join('\n')
}

/** The sentences of a policy's text by their clause's id, in its order: what `policyText` has put together. */
export function sentencesIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').slice(2)
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
  )
}

/** A clause that two texts of the policy word differently; null where one of them does not have it. */
export type ClauseChange = { id: string; before: string | null; after: string | null }

/** Every clause that changed from one text of the policy to another, in the order of the later one; then those that went. */
export function changesBetween(before: string, after: string): ClauseChange[] {
  const [old, now] = [sentencesIn(before), sentencesIn(after)]
  const changed = [...now].map(([id, sentence]) => ({ id, before: old.get(id) ?? null, after: sentence }))
  const gone = [...old].map(([id, sentence]) => ({ id, before: sentence, after: now.get(id) ?? null }))
  return [
    ...changed.filter((change) => change.before !== change.after),
    ...gone.filter((change) => change.after === null),
  ]
}

type Dated = Pick<PolicyVersion, 'number' | 'inForceFrom'>

/**
 * The version that is in force on a day: of those that have begun, the one that was entered last. Undefined where the
 * trust had no approved policy then.
 */
export function policyOn<Version extends Dated>(versions: readonly Version[], day: Day): Version | undefined {
  return versions
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .reduce<Version | undefined>((last, one) => (last && last.number > one.number ? last : one), undefined)
}

/**
 * From when until when a version is in force, both days included; `to` is null where nothing has followed it. Null
 * where a later version took its place before its first day.
 */
export function inForceDuring(
  versions: readonly Dated[],
  { number, inForceFrom }: Dated,
): { from: Day; to: Day | null } | null {
  const next = versions
    .filter((other) => other.number > number)
    .map((other) => other.inForceFrom)
    .sort()[0]
  if (next === undefined) return { from: inForceFrom, to: null }
  return next <= inForceFrom ? null : { from: inForceFrom, to: addDays(next, -1) }
}

/**
 * The version whose words have this hash. Where several have the same words, the one that was in force on the day, or
 * else the latest of them.
 */
export function versionOfHash<Version extends Dated & Pick<PolicyVersion, 'hash'>>(
  versions: readonly Version[],
  hash: string,
  day: Day,
): Version | undefined {
  const same = versions.filter((version) => version.hash === hash)
  const then = policyOn(versions, day)
  return then?.hash === hash ? then : same.toSorted((a, b) => b.number - a.number)[0]
}

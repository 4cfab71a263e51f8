import { type Facts, type Kind, kinds } from '../../../domain/facts.ts'
import { factFromForm, formFromFact, type Sent } from '../../../policy/questions/answers.ts'
import { factIn, fieldsAsked, isAsked, questionAbout } from '../../../policy/questions/questions.ts'
import { type BadFacts, readFacts } from '../../../policy/read-facts.ts'
import { type Typed, ticked } from '../../forms.ts'
import { nameFieldOf } from '../questions/sent.ts'

/** What an address of the explorer says: the facts, what nobody knows, and which page of it is meant. */
export type Tried = {
  kind: Kind
  facts: Facts
  skipped: readonly string[]
  /** The field that was answered last, so that what changed can be shown. */
  last: string | undefined
  /** The field that is asked again. */
  ask: string | undefined
  /** `all`: the decision, whatever is open; `form`: every question on one page. */
  show: 'all' | 'form' | undefined
  /** The first answer that is not allowed: the facts are then those without it. */
  bad: BadFacts | undefined
}

/** The kind in an address; undefined where there is none of that name. */
export function kindIn(name: string | undefined): Kind | undefined {
  return kinds.find((kind) => kind === name)
}

/** Reads the query of an address. What it says beside the questions is left alone. */
export function triedIn(kind: Kind, query: URLSearchParams): Tried {
  const sent = new Map(fieldsAsked(kind).map((field) => [field, sentIn(kind, query, field)]))
  const given = [...sent].filter(([, { chosen }]) => chosen.length > 0)
  const answers = given.map(([field, one]) => [field, factFromForm(kind, field, one)] as const)
  const read = allowed(kind, answers)
  const [last, ask, show] = ['last', 'ask', 'show'].map((name) => query.get(name) ?? undefined)
  return {
    kind,
    ...read,
    skipped: answers.filter(([, fact]) => fact === 'unknown').map(([field]) => field),
    last: isAsked(kind, last) ? last : undefined,
    ask: isAsked(kind, ask) ? ask : undefined,
    show: show === 'all' || show === 'form' ? show : undefined,
  }
}

function sentIn(kind: Kind, query: URLSearchParams, field: string): Sent {
  const given = query.getAll(field).filter((value) => value !== '')
  const many = questionAbout(kind, field).answers === 'many'
  return {
    chosen: many ? given.flatMap((value) => value.split(',')) : given,
    named: query.get(nameFieldOf(field)) ?? '',
  }
}

type Answer = readonly [field: string, fact: unknown]

/** The facts of the answers, without the first one that is wrong; the rest of an address is still worth reading. */
function allowed(kind: Kind, answers: readonly Answer[]): Pick<Tried, 'facts' | 'bad'> {
  const read = readFacts({ ...Object.fromEntries(answers), kind })
  if (read.type === 'facts') return { facts: read.facts, bad: undefined }
  const others = answers.filter(([field]) => field !== read.field)
  return { ...allowed(kind, others), bad: read }
}

/** What hidden fields of a form say, as the query of an address. */
export function queryIn(typed: Typed): URLSearchParams {
  return new URLSearchParams(
    Object.keys(typed).flatMap((name) => ticked(typed, name).map((value) => [name, value])),
  )
}

type Pairs = readonly (readonly [name: string, value: string])[]

/** The answers as an address or hidden fields carry them, without those that are left out. */
export function pairsOf({ kind, facts, skipped }: Tried, without?: string): Pairs {
  return fieldsAsked(kind)
    .filter((field) => field !== without)
    .flatMap((field) => {
      const fact = factIn(facts, field)
      if (fact === undefined) return skipped.includes(field) ? [[field, 'unknown'] as const] : []
      const { chosen, named } = formFromFact(kind, field, fact)
      return (named ? [named] : chosen).map((value) => [field, value] as const)
    })
}

/** An address of the explorer with these answers: `below` is a page under it, `more` what it says beside them. */
export function addressOf(tried: Tried, more: Record<string, string> = {}, below = ''): string {
  const query = new URLSearchParams([
    ...pairsOf(tried).map(([name, value]) => [name, value]),
    ...Object.entries(more),
  ])
  return `/policy/try/${tried.kind}${below}${query.size > 0 ? `?${query}` : ''}`
}

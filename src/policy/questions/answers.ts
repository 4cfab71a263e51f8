import type { Kind } from '../../domain/facts.ts'
import { type Asked, elsewhere, nobody, notKnown, questionAbout } from './questions.ts'

/** What a form sent about one field: the choices, and the name that was given behind 'somewhere else'. */
export type Sent = { chosen: readonly string[]; named?: string }

/** What a fact is called in a summary: 'Who posted it'. */
export function nameOfFact(kind: Kind, field: string): string {
  return questionAbout(kind, field).name
}

/**
 * A fact's value in plain words: 'A parent or carer', 'Rude, Insulting', 'Yes'. What is missing or unknown is
 * 'Not known yet'. A platform that no question offers stands as it was given.
 */
export function wordsForFact(kind: Kind, field: string, value: unknown): string {
  const asked = questionAbout(kind, field)
  if (Array.isArray(value)) {
    if (value.length === 0) return labelOf(asked, nobody) ?? 'Not known yet'
    return [...new Set(value)].map((one) => labelOf(asked, String(one)) ?? String(one)).join(', ')
  }
  if (value === undefined || value === null || value === 'unknown') return 'Not known yet'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return labelOf(asked, optionFor(asked, String(value))) ?? String(value)
}

function labelOf({ options }: Asked, value: string | undefined): string | undefined {
  return options.find((option) => option.value === value)?.label
}

/** A name is the same however its letters are written. */
function optionFor({ type, options }: Asked, value: string): string | undefined {
  const same = (one: string) => (type === 'name' ? one.toLowerCase() === value.toLowerCase() : one === value)
  return options.find((option) => same(option.value))?.value
}

/**
 * What a form sent, as the fact that it stands for: 'true' is true, '12' is a number, a choice of many is a list, and
 * 'unknown' beside other choices falls away. Whether the values are allowed is for `readFacts` to say.
 */
export function factFromForm(kind: Kind, field: string, { chosen, named = '' }: Sent): unknown {
  const { type } = questionAbout(kind, field)
  const known = chosen.filter((value) => value !== notKnown.value && value !== '')
  const [value] = known
  if (value === undefined) return notKnown.value
  switch (type) {
    case 'many':
      return known.some((one) => one !== nobody) ? known.filter((one) => one !== nobody) : []
    case 'claim':
      return value === 'true' ? true : value === 'false' ? false : value
    case 'age':
      return Number(value)
    case 'name':
      return value === elsewhere ? named.trim() || elsewhere : value
    case 'one':
      return value
  }
}

/** The opposite: what a form would have sent for a fact, for showing it as chosen. Nothing where nothing is known. */
export function formFromFact(kind: Kind, field: string, fact: unknown): Required<Sent> {
  const asked = questionAbout(kind, field)
  if (fact === undefined || fact === null) return { chosen: [], named: '' }
  if (Array.isArray(fact)) {
    const words = [...new Set(fact.map(String))]
    return { chosen: words.length > 0 ? words : labelOf(asked, nobody) ? [nobody] : [], named: '' }
  }
  const value = String(fact)
  const offered = optionFor(asked, value)
  if (asked.type === 'name' && !offered) return { chosen: [elsewhere], named: value }
  return { chosen: [offered ?? value], named: '' }
}

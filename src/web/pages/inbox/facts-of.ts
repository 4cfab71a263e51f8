import type { PostFacts } from '../../../domain/facts.ts'
import { readFacts } from '../../../policy/read-facts.ts'
import type { StoredMention } from '../../../store/mentions.ts'

/** What is known about a mention so far. */
export function factsOf({ reference, facts }: Pick<StoredMention, 'reference' | 'facts'>): PostFacts {
  const read = readFacts({ ...facts, kind: 'post' })
  if (read.type === 'bad-facts') throw new Error(`The facts of ${reference} cannot be read: ${read.sentence}`)
  if (read.facts.kind !== 'post') throw new Error(`The facts of ${reference} are not those of a post`)
  return read.facts
}

/** Has anybody answered anything about it? */
export function isTriaged({ facts }: Pick<StoredMention, 'facts'>): boolean {
  return Object.keys(facts).some((field) => field !== 'kind')
}

import { type Facts, type Kind, kinds } from '../domain/facts.ts'
import { knownFromSource } from '../domain/known-from-source.ts'
import { readFacts } from '../policy/read-facts.ts'
import type { Transaction } from '../store/as-actor.ts'
import type { StoredMention } from '../store/mentions.ts'
import { findSchool } from '../store/schools.ts'
import { findSource } from '../store/sources.ts'
import { listTerms } from '../store/terms.ts'

type WithFacts = Pick<StoredMention, 'reference' | 'facts'>

/** What kind of thing a mention is: a post, unless it was told as something else. */
export function kindOf({ facts }: Pick<StoredMention, 'facts'>): Kind {
  return kinds.find((kind) => kind === facts.kind) ?? 'post'
}

/** What has been written down about a mention. */
export function factsOf({ reference, facts }: WithFacts): Facts {
  const read = readFacts({ ...facts, kind: kindOf({ facts }) })
  if (read.type === 'bad-facts') throw new Error(`The facts of ${reference} cannot be read: ${read.sentence}`)
  return read.facts
}

/** Has anybody answered anything about it? */
export function isTriaged({ facts }: Pick<StoredMention, 'facts'>): boolean {
  return Object.keys(facts).some((field) => field !== 'kind')
}

/**
 * What is known about a mention before anybody is asked: what has been written down, and until then what shows from
 * where it came. Once somebody has answered, only what they left standing counts.
 */
export async function factsKnown(
  transaction: Transaction,
  mention: WithFacts & Pick<StoredMention, 'source' | 'school' | 'url' | 'author'>,
): Promise<Facts> {
  if (isTriaged(mention) || kindOf(mention) !== 'post') return factsOf(mention)
  const source = await findSource(transaction, mention.source)
  const school = await findSchool(transaction, mention.school)
  const terms = await listTerms(transaction, mention.school)
  const known = knownFromSource({
    kind: source?.kind ?? null,
    url: mention.url,
    author: mention.author,
    website: school?.website ?? null,
    handles: terms.filter(({ kind }) => kind === 'handle').map(({ words }) => words),
  })
  return { kind: 'post', ...known }
}

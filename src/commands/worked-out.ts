import type { Judge, Judgement } from '../domain/judgement.ts'
import { type Activity, type Match, wholeText } from '../domain/mention.ts'
import { bandsOfWords, type SameWords, sameWordsOf } from '../domain/same-words.ts'
import type { SourceKind } from '../domain/source.ts'
import { readRaw } from '../intake/read-raw.ts'
import type { Matcher } from '../matching/matcher.ts'
import type { Hit } from '../matching/term.ts'
import type { StoredEvent } from '../store/raw-events.ts'
import { foundLately } from './found-lately.ts'

/** What a post is compared by with others about the same school. */
export type Compared = { words: SameWords; bands: readonly bigint[] }

/** What an event says, or why it cannot be read. */
type Told = { activities: readonly Activity[] } | { because: string }

/**
 * What takes no database to find out about the posts of one batch, each thing once, however often it is asked for: what an
 * event says, which schools its words name, what it is compared by and what it is judged to be. It can be asked ahead,
 * while the batch before is being written. Nothing of it outlives its batch.
 */
export class WorkedOut {
  readonly #told = new Map<string, { body: string; told: Told }>()
  readonly #hits = new Map<Matcher, Map<string, readonly Hit[]>>()
  readonly #compared = new Map<string, Compared>()
  readonly #judgements = new Map<Judge, Map<string, Judgement>>()

  /** What a stored event says. Where its words were forgotten meanwhile, it says no more what it did. */
  told(kind: SourceKind, raw: StoredEvent): Told {
    const known = this.#told.get(raw.id)
    if (known && known.body === raw.body) return known.told
    const told = readTold(kind, raw)
    this.#told.set(raw.id, { body: raw.body, told })
    return told
  }

  /** The schools that a text names, as far as this matcher knows them. */
  hits(matcher: Matcher, text: string): readonly Hit[] {
    const by = once(this.#hits, matcher, () => new Map<string, readonly Hit[]>())
    return once(by, text, () => foundLately(matcher, text))
  }

  /** What a post is compared by, without the names of its school. */
  compared(post: {
    school: string
    title: string | null
    text: string
    matches: readonly Match[]
  }): Compared {
    const text = wholeText(post.title, post.text)
    const places = post.matches.map(({ start, end }) => `${start}-${end}`)
    return once(this.#compared, `${post.school} ${places} ${text}`, () => {
      const words = sameWordsOf(text, post.matches)
      return { words, bands: bandsOfWords(words, post.school) }
    })
  }

  judged(judge: Judge, text: string): Judgement {
    const by = once(this.#judgements, judge, () => new Map<string, Judgement>())
    return once(by, text, () => judge(text))
  }
}

function readTold(kind: SourceKind, raw: StoredEvent): Told {
  try {
    return { activities: readRaw(kind, raw, raw.receivedAt) }
  } catch (error) {
    return { because: (error as Error).message }
  }
}

function once<Key, Value>(kept: Map<Key, Value>, key: Key, find: () => Value): Value {
  const known = kept.get(key)
  if (known !== undefined) return known
  const found = find()
  kept.set(key, found)
  return found
}

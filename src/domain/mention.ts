import type { Level } from './actor.ts'

/** What a source's event says, once it was read: the same shape for every kind of source. */
export type Activity =
  | {
      type: 'said'
      externalId: string
      version: string
      text: string
      title: string | null
      url: string | null
      author: { name: string | null; handle: string | null; externalId: string | null }
      /** The platform's claim; null where it is missing, unreadable or in the future. */
      publishedAt: string | null
    }
  | { type: 'deleted'; externalId: string; version: string }
  | { type: 'account-gone'; authorId: string; reason: GoneReason }
  | { type: 'account-back'; authorId: string }

/** Did one of our own accounts say it? That is no mention: our answers would come back as news. */
export function saidByUs(activity: Activity, accounts: ReadonlySet<string>): boolean {
  return activity.type === 'said' && accounts.has(activity.author.externalId ?? '')
}

export type GoneReason =
  | 'author-deleted'
  | 'account-deactivated'
  | 'account-deleted'
  | 'moderated'
  | 'not-found'

/** Where a mention stands. */
const mentionStates = ['new', 'in-hand', 'answered', 'incident', 'set-aside'] as const
export type MentionState = (typeof mentionStates)[number]

/** Why a text was taken to be about a school: the term that was found, and the words in the text. */
export type Match = {
  term: string
  termWords: string
  kind: TermKind
  words: string
  start: number
  end: number
}

export const termKinds = ['name', 'alias', 'handle', 'hashtag'] as const
export type TermKind = (typeof termKinds)[number]

/** A mention's title and text as one: what is looked through, and what the places of its matches count in. */
export function wholeText(title: string | null, text: string): string {
  return title === null ? text : `${title}\n\n${text}`
}

/** Somebody has asked that an item be less private; a second person decides. */
export type Lowering = { to: Level; because: string; by: string }

export type Mention = {
  id: string
  reference: string
  trust: string
  school: string
  source: string
  externalId: string
  url: string | null
  title: string | null
  text: string | null
  author: string | null
  publishedAt: Date | null
  noticedAt: Date
  matches: readonly Match[]
  state: MentionState
  level: Level
  inHandBy: string | null
  setAsideBecause: string | null
  editedAt: Date | null
  goneAt: Date | null
  goneReason: GoneReason | null
  incident: string | null
}

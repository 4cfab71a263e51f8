/** The kinds of source that can be connected. Each has its declaration in `connectors/`. */
export const sourceKinds = [
  'feed',
  'bluesky',
  'bluesky-notifications',
  'mastodon',
  'mastodon-notifications',
  'facebook-page',
  'instagram',
  'threads',
  'youtube',
  'google-reviews',
  'x-mentions',
  'csv',
  'entry',
  'mailbox',
  'report',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What a source's event says has happened. `account` is about every item of one author at once. */
export type RawKind = 'item' | 'deletion' | 'account'

/**
 * One thing that a source delivered, kept as it came.
 *
 * `externalId` is the platform's own id, unchanged and never parsed for order; `externalVersion` tells an
 * edit from a repetition. `(source, externalId, externalVersion)` is taken in once, however often it is
 * delivered.
 */
export type RawEvent = {
  kind: RawKind
  externalId: string
  externalVersion: string
  /** JSON text, in the shape that `src/intake/` reads for this kind of source. */
  body: string
  /** What the server that was asked calls it, where its deletions name nothing else. */
  localId?: string
}

/** Where to go on. Opaque to everybody but the adapter that wrote it. */
export type Cursor = Readonly<Record<string, string | number | null>>

/**
 * Something about the source that a person should know, in a sentence that says what to do. A gap is kept for good as
 * well, from and to when (ISO times; since it was last asked until now, where the adapter does not know better).
 */
export type Finding = { type: 'problem' | 'gap' | 'note'; sentence: string; from?: string; to?: string }

/** How a source is doing, as its page says it. */
export type Health =
  | 'new'
  | 'healthy'
  | 'throttled'
  | 'failing'
  | 'broken'
  | 'paused'
  /** Needs signing in again. */
  | 'signed-out'
  /** The budget of this period is spent. */
  | 'spent'

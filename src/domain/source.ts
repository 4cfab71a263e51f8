/** The kinds of source that can be connected. */
export const sourceKinds = ['feed', 'bluesky', 'csv', 'entry', 'mailbox', 'report'] as const
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
}

/** Where to go on. Opaque to everybody but the adapter that wrote it. */
export type Cursor = Readonly<Record<string, string | number | null>>

/** Something about the source that a person should know, in a sentence that says what to do. */
export type Finding = { type: 'problem' | 'gap' | 'note'; sentence: string }

/** What came of asking a source for news. */
export type Pulled =
  | { type: 'batch'; events: RawEvent[]; cursor: Cursor; findings: Finding[] }
  | { type: 'not-modified'; cursor: Cursor }
  | { type: 'throttled'; until: Date; finding: Finding }
  | { type: 'failed'; lasting: boolean; finding: Finding }

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

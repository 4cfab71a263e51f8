import type { GoneReason } from './mention.ts'
import type { OutcomeUnknown, Trouble } from './outcome.ts'
import type { Cursor, Finding, RawEvent, SourceKind } from './source.ts'

/** How a connector finds its place again (docs/decisions/0021-connectors.md says what each promises). */
export type CursorClass =
  /** A numbered log that can be read again from a number. */
  | 'sequence'
  /** A log by time, of which only the last hours are kept. */
  | 'time'
  /** Pages by id, the newest first: walked back to where the last walk began. */
  | 'newest-first'
  /** A list whose old entries change: its newest pages are read again and again. */
  | 'mutable-list'
  /** The whole of what there is, each time. */
  | 'snapshot'
  | 'mailbox'
  /** The other side calls us. */
  | 'push'
  | 'none'

/** How news comes: we ask, we keep listening, we are called, or a person brings it. */
export type Intake = 'pull' | 'stream' | 'push' | 'by-hand'

/**
 * How an official account can answer. Only on platforms with a real server to try it against; on the others people answer
 * in the platform's own program (docs/decisions/0025-answers.md says why).
 */
export type Answering = {
  /** Of which kinds of source it can answer what they heard. */
  kinds: readonly SourceKind[]
  /** The most characters, as a reader counts them. */
  most: number
  /** Does the author hear of an answer only where it names them? */
  namesAuthor: boolean
}

/** Something that whoever connects a source is asked for. */
export type Field = {
  /** `address` is the source's address; a `secret` is sealed and never shown again; `pounds` are an amount of money. */
  kind: 'address' | 'text' | 'secret' | 'choice' | 'pounds'
  name: string
  label: string
  hint?: string
  /** What to say where it is needed and missing. Absent where it may be left empty. */
  needed?: string
  /** What stands for an empty field. */
  otherwise?: string
  choices?: readonly { value: string; text: string; hint?: string }[]
}

/** What may be spent on a source, in a period. `pence` are money; `units` are the platform's own. */
export type Budget = {
  unit: 'pence' | 'units' | 'requests'
  period: 'day' | 'month'
  /** The most, unless whoever connects the source chooses (`setting` names the field; in pounds where it is money). */
  most: number
  setting?: string
  /** Where the period begins: the vendor's midnight. UTC unless named. */
  zone?: string
}

/** A connector in data: what pages say of it, what jobs do with it, and what nobody has to find out from its code. */
export type Declaration = {
  kind: SourceKind
  name: string
  /** What it can hear and what it cannot, in one sentence. */
  hears: string
  /** What one is usually connected for: suggested to whoever connects it, who may say it otherwise. */
  purpose: string
  /** What the platform's terms ask of us, each in a sentence. */
  terms: readonly string[]
  costs: string
  /** `by-hand` where no program asks. The first is what is used, unless a setting says otherwise. */
  intake: readonly Intake[]
  cursor: CursorClass
  /** What is kept of what comes: all of it, or only what names one of the trust's schools. */
  keeps: 'all' | 'named'
  tells: {
    edits: boolean
    /** `when-asked`: nobody announces a deletion, so what is kept is looked at again and again (the sweep). */
    deletions: 'announced' | 'when-asked' | 'never'
    /** Announced, and looked at again all the same: for what was deleted during a gap, and for what no one announces. */
    looksAgain?: true
    /** What is kept has to be read again so often for ever, by the platform’s terms. */
    rereadDays?: number
  }
  /** Null where nothing is sent. */
  answers: Answering | null
  fields: readonly Field[]
  /** May everything from one such source be counted for one school? */
  forOneSchool: boolean
  /** How often it is asked, in seconds; the installation's own rhythm for feeds where it is null. */
  everySeconds: number | null
  budget?: Budget
  /** Is it offered on the page of kinds? Others have a page of their own, or none. */
  offered: boolean
}

/** What a connector is told each time it is used. */
export type Asked = {
  /** The source's id. */
  source: string
  address: string
  /** What was typed, by the names of the declaration's fields. */
  settings: Readonly<Record<string, string>>
  /** Opened for this use alone. Never logged, never put into an address. */
  secrets: Readonly<Record<string, string>>
  cursor: Cursor
  now: Date
  signal: AbortSignal
  /** What may still be spent in this period; null where there is no budget. */
  left: number | null
  /** Is this text to be kept? Always, where the declaration keeps all. */
  wanted(text: string): boolean
  /** Which of these are kept already. `localIds` gives the external id by the server's own. */
  known(asked: KnownAsked): Promise<Known>
  /** Seals renewed secrets at once: a refresh token is often good for one use. Others stay as they are. */
  keepSecrets(changed: Readonly<Record<string, string>>): Promise<void>
  /** Books what was spent by anything but a pull, which says so itself: looking again is paid like hearing. */
  pay(amount: number): Promise<void>
}

export type KnownAsked = { uris: string[]; dids: string[]; localIds?: string[] }
export type Known = {
  uris: ReadonlySet<string>
  dids: ReadonlySet<string>
  localIds?: ReadonlyMap<string, string>
}

/** What a dry run found: sentences for the person who is connecting. Nothing was kept, and no cursor moved. */
export type Checked =
  | {
      type: 'works'
      findings: Finding[]
      found: string[]
      /** Who is signed in, as the platform names the author of a post: what they write is no mention. */
      account?: string
    }
  | Trouble

/** What a stream hands over, to be kept together or not at all. Without findings those of before stand. */
export type StreamBatch = { events: RawEvent[]; cursor: Cursor; findings?: Finding[] }

/** How a stream is told to listen: it hands batches over until the signal ends it. */
export type Listening = Asked & {
  /**
   * Which of these raw events, in JSON as they came, may hold a text that is wanted: the others need not be parsed for
   * their texts. Quicker by far than to parse them and ask.
   */
  mayBeWanted?(events: readonly Uint8Array[]): readonly boolean[]
  /** Keeps a batch. If it throws, the same events come again later. Nothing more is read meanwhile. */
  onBatch(batch: StreamBatch): Promise<void>
  onState(state: ListenState): void
}

/** How the listening goes, for the log. */
export type ListenState =
  | { type: 'listening' }
  | { type: 'interrupted'; finding: Finding; againIn: number; cause?: unknown }

/** A request that came to a source's own address. `body` are the bytes as they came: a signature is over them. */
export type Incoming = {
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  body: Uint8Array
}

/** What to make of such a request. Nothing is fetched while it waits. */
export type ReceivedPush =
  | { type: 'received'; events: RawEvent[] }
  /** The platform asks whether we are who it was told; this is the answer it wants. */
  | { type: 'challenge'; answer: string }
  /** Not from the platform, or not for us. Nothing is kept. */
  | { type: 'refused'; status: 400 | 401 | 403; sentence: string }

/** An item to look at again. */
export type Kept = { externalId: string; url: string | null; localId: string | null; version: string }

/** What became of an item. Nothing is inferred from its absence in a list. */
export type Rechecked =
  | { type: 'present' }
  /** Its new version, taken in like any other. */
  | { type: 'edited'; event: RawEvent }
  /** `stated` where the platform says so; otherwise it takes two such answers, an hour apart. */
  | { type: 'gone'; reason: GoneReason; stated: boolean }
  | { type: 'unknown'; sentence: string }

/** An answer in the school's name, in the very words that somebody approved. */
export type Intent = {
  /** Chosen before it was sent: a platform that knows such keys takes it once. */
  key: string
  text: string
  to: Kept
}

export type Sent = { type: 'done'; externalId: string; url: string | null } | OutcomeUnknown | Trouble

/** What a platform itself says of our connection. */
export type ReadBack = {
  type: 'read-back'
  findings: Finding[]
  /** Until when the sign-in holds; null where it has no end. */
  endsAt: Date | null
  account?: string
}

/** What came of asking a source for news. */
export type Pulled =
  | {
      type: 'batch'
      events: RawEvent[]
      cursor: Cursor
      findings: Finding[]
      /** There is more to fetch at once: an unfinished walk, whose place is in the cursor. */
      more?: boolean
      /** What this cost, in the unit of the declaration's budget. */
      spent?: number
    }
  | { type: 'not-modified'; cursor: Cursor; spent?: number }
  | (Trouble & { spent?: number })

/**
 * A connector: everything that Birdsong can do with one kind of source. Reading what it delivers (`normalise`) is
 * `src/intake/`'s, pure and without it; how a source is doing is worked out from what was committed, and `health` adds
 * only what has to be read back from the platform.
 */
export type Connector = {
  /** A dry run: reach it, sign in, read one page at most, change nothing. */
  check(asked: Asked): Promise<Checked>
  pull?(asked: Asked): Promise<Pulled>
  stream?(listening: Listening): Promise<{ type: 'stopped' } | Trouble>
  receive?(request: Incoming, asked: Pick<Asked, 'settings' | 'secrets' | 'now'>): Promise<ReceivedPush>
  /** The answers by external id; whatever is not among them is unknown. */
  recheck?(asked: Asked, items: readonly Kept[]): Promise<ReadonlyMap<string, Rechecked>>
  /** Posts an answer. It looks first whether it stands, so that doing it again after a crash doubles nothing. */
  send?(asked: Asked, intent: Intent): Promise<Sent>
  /** Is the sign-in still good, until when, and is the subscription still there? Renews what can be renewed. */
  health?(asked: Asked): Promise<ReadBack | Trouble>
  /** Ends what the platform holds of us (subscriptions, tokens), and says what could not be ended. */
  revoke?(asked: Asked): Promise<Finding[]>
}

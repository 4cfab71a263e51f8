import type { SourceKind } from '../../../src/domain/source.ts'

/** How a platform may misbehave. Each is something that real ones have done. */
export const faults = [
  'a page in place of data',
  'a page and 404',
  'an empty 500',
  '429 with Retry-After',
  '429 without Retry-After',
  '401',
  'ten times the limit',
  'ten times the limit, unannounced',
  'bytes that are no text',
  'half an answer',
] as const
export type Fault = (typeof faults)[number]

/** What an item may lack, or say that cannot be. */
export const oddities = ['without an id', 'without a date', 'dated in 2099'] as const
export type Oddity = (typeof oddities)[number]

/** What not every platform knows. */
export type Thing =
  | 'edits'
  | 'deletions'
  | 'faults of a web server'
  | 'lasting connections'
  | 'another order'
  | Oddity
  | 'accounts that leave'
  | 'a budget'
  | 'ten thousand items'
  | 'words of our own'
  | 'a sign-in'
  | 'places in the future'
  | 'places that are too old'
  | 'places on another server'
  | 'two runners'

/** A platform on the loopback that a connector is tried against: a real program, or a stub of one. */
export type Stand = {
  /** `host:port` pairs that the connector may ask. */
  hosts: string[]
  /** What whoever connects it types. */
  connection: { address: string; settings: Record<string, string>; secrets: Record<string, string> }
  directory?: string
  /** Where the platform is reached in place of its public address. */
  platforms?: Partial<Record<SourceKind, string>>
  mailInUrl?: string
  /** Somebody says something in public; the answer names it to the stand. */
  say(words: string): Promise<string>
  /** The same many times, where that is quicker at once. */
  sayMany?(words: readonly string[]): Promise<void>
  /** How many a real program takes within seconds, where it is not ten thousand. */
  most?: number
  /** Of how many the platform shows the newest only, where it does not show ten thousand. */
  shows?: number
  /** Does somebody keep listening just now? Where what is deleted meanwhile is told only to them. */
  isListenedTo?(): boolean
  edit?(id: string, words: string): Promise<void>
  remove?(id: string): Promise<void>
  /** Somebody says something, and the platform gives it out with something missing or wrong. */
  sayOddly?(words: string, oddity: Oddity): Promise<void>
  /** From now on what is on a page comes in another order, and each entry twice; `false` ends that. */
  disorder?(on: boolean): Promise<void> | void
  /** From now on it misbehaves; `null` ends that. */
  misbehave?(fault: Fault | null): void
  /** The official account says something itself. */
  sayOurselves?(words: string): Promise<string>
  /** The account of whoever says things here is deactivated, or comes back. */
  leave?(): Promise<void>
  comeBack?(): Promise<void>
  /** Cuts every connection, as a restart would. */
  cut?(): Promise<void>
  stop(): Promise<void>
}

export type Standing = {
  name: string
  /** What it is: a real program with its name, or a stub made from a page. */
  peer: string
  kind: SourceKind
  missing: string | null
  /** What does not apply to it, and why: said once, as what was left out. */
  without: Partial<Record<Thing, string>>
  /** A real program that takes seconds to start, and serves one test after the other. */
  shared?: true
  /** How the cursor is put where nothing is: later than anything, or on another server. */
  cursors?: { future?: Record<string, string | number>; tooOld?: Record<string, string | number> }
  start(): Promise<Stand>
}

/** Reasons that several share. */
export const because = {
  noConnection: 'it is asked, and holds no connection',
  noBudget: 'nothing is counted or paid',
  noAccounts: 'its platform does not say that an account has left',
  noAccount: 'it is about no account of ours',
  noSignIn: 'it needs no sign-in',
  noPlaces: 'its places are marks in a list, of which none is too early or too late',
  ofAStream: 'the lease of a stream is tried in listen-to-streams.test.ts',
} as const

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
  'bytes that are no text',
  'half an answer',
] as const
export type Fault = (typeof faults)[number]

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
  edit?(id: string, words: string): Promise<void>
  remove?(id: string): Promise<void>
  /** From now on it misbehaves; `null` ends that. */
  misbehave?(fault: Fault | null): void
  /** The official account says something itself. */
  sayOurselves?(words: string): Promise<string>
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
  /** A real program that takes seconds to start, and serves one test after the other. */
  shared?: true
  /** How the cursor is put where nothing is: later than anything, or on another server. */
  cursors?: { future?: Record<string, string | number>; tooOld?: Record<string, string | number> }
  start(): Promise<Stand>
}

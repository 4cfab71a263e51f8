import type { SourceKind } from '../domain/source.ts'

/** What every connector needs of how this installation is run. */
export type Environment = {
  /** `host:port` pairs that may be asked although they lie in a private network. */
  allow: readonly string[]
  userAgent: string
  /** The directory of Bluesky accounts, where it is not the public one. */
  directory?: string
  /** The installation's mailbox. */
  mailInUrl?: string | undefined
  /** Where platforms are reached instead of their public addresses: in tests, and on a proxy of the trust's. */
  platforms?: Readonly<Partial<Record<SourceKind, string>>>
  /** What Birdsong itself sends as. */
  ours: readonly string[]
}

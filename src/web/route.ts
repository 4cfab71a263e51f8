import type { Context } from 'hono'
import type { Services } from '../commands/services.ts'
import type { Visit } from '../commands/sign-in.ts'
import type { Actor } from '../domain/actor.ts'
import type { Connector } from '../domain/connector.ts'
import type { Verb } from '../domain/may.ts'
import type { Finding, RawEvent, SourceKind } from '../domain/source.ts'
import type { ProvePack } from '../policy/settings-hold.ts'
import type { Person } from '../store/people.ts'
import type { Trust } from '../store/trusts.ts'
import type { LiveUpdates } from './live-updates.ts'
import type { Assets } from './parts/assets.ts'

/** What a page needs to know of how this installation is run. */
export type Site = {
  origin: string
  assets: Assets
  /** Without a mail server the pages say that no e-mail can be sent. */
  sendsMail: boolean
  /** How often a new feed is asked, in seconds. */
  feedSeconds: number
  allowedHosts: readonly string[]
  /** Is it really a picture, of a kind and size that we keep? */
  checkImage(
    bytes: Uint8Array,
    declaredType: string,
  ): Promise<{ type: 'image'; mediaType: string } | { type: 'refused'; sentence: string }>
  readCsv(
    bytes: Uint8Array,
  ): Promise<
    { type: 'rows'; events: RawEvent[]; findings: Finding[] } | { type: 'refused'; sentence: string }
  >
  /** How a kind of source is reached: for dry runs, for what platforms send to us, and for letting go. */
  connector(kind: SourceKind): Promise<Connector>
  /** Tries whether the configured mailbox can be read, and says in words why not. */
  tryMailbox(): Promise<
    { type: 'works'; messages: number; trusts: string | null } | { type: 'failed'; sentence: string }
  >
  /** Tries a trust's settings against every rule before they are taken. */
  provePack: ProvePack
  /** The network address that a request came from, for slowing down whoever guesses passwords. */
  addressOf(c: Context): string
}

/** A request by anybody, signed in or not. */
export type Asking = {
  c: Context
  services: Services
  site: Site
  live: LiveUpdates
  now: Date
  visit: Visit | undefined
  /** This session's token for forms; empty where nobody is signed in. */
  csrf: string
}

/** A request by somebody who is signed in. */
export type MemberAsking = Asking & { visit: Visit; actor: Actor; person: Person; trust: Trust }

/**
 * Whom a route serves: anybody; the founder, before and while a trust is set up; everybody signed in; or those who
 * hold a verb.
 */
export type Serves = 'anybody' | 'founder' | 'signed-in' | Verb

export type Method = 'get' | 'post'

export type Route = {
  method: Method
  path: string
  serves: Serves
  /** Takes forms from any site, as a phone's share sheet sends them. Such a route changes nothing that anybody has. */
  fromElsewhere?: true
  /** Called only for those whom the route serves. */
  handle(asking: Asking): Promise<Response>
}

/** A route for everybody, signed in or not. */
export function forAnybody(
  method: Method,
  path: string,
  handle: (asking: Asking) => Promise<Response>,
): Route {
  return { method, path, serves: 'anybody', handle }
}

/** A route for the person who was given the first sign-in link. */
export function forFounder(
  method: Method,
  path: string,
  handle: (asking: Asking & { visit: Visit }) => Promise<Response>,
): Route {
  return {
    method,
    path,
    serves: 'founder',
    handle: (asking) => handle({ ...asking, visit: asking.visit as Visit }),
  }
}

/** A route for everybody who is signed in, or for those who hold the verb. */
export function forMembers(
  method: Method,
  path: string,
  serves: 'signed-in' | Verb,
  handle: (asking: MemberAsking) => Promise<Response>,
): Route {
  return {
    method,
    path,
    serves,
    handle(asking) {
      const { visit } = asking
      if (!visit?.actor || !visit.person || !visit.trust)
        throw new Error('A members’ route was reached without a member')
      return handle({ ...asking, visit, actor: visit.actor, person: visit.person, trust: visit.trust })
    },
  }
}

import type { Connector } from '../domain/connector.ts'
import type { SourceKind } from '../domain/source.ts'
import type { Environment } from './environment.ts'

/** How each kind that a program asks or listens to is reached. Each adapter is loaded when it is first needed. */
const makers: Readonly<Partial<Record<SourceKind, (environment: Environment) => Promise<Connector>>>> = {
  feed: async (environment) => (await import('./feed-connector.ts')).feedConnector(environment),
  bluesky: async (environment) => (await import('./bluesky-connector.ts')).blueskyConnector(environment),
  'bluesky-notifications': async (environment) =>
    (await import('./bluesky-notifications-connector.ts')).blueskyNotificationsConnector(environment),
  mastodon: async (environment) => (await import('./mastodon-connector.ts')).mastodonConnector(environment),
  'mastodon-notifications': async (environment) =>
    (await import('./mastodon-notifications-connector.ts')).mastodonNotificationsConnector(environment),
  'facebook-page': async (environment) =>
    (await import('./facebook-page-connector.ts')).facebookPageConnector(environment),
  instagram: async (environment) =>
    (await import('./instagram-connector.ts')).instagramConnector(environment),
  threads: async (environment) => (await import('./threads-connector.ts')).threadsConnector(environment),
  youtube: async (environment) => (await import('./youtube-connector.ts')).youtubeConnector(environment),
  'google-reviews': async (environment) =>
    (await import('./google-reviews-connector.ts')).googleReviewsConnector(environment),
  'x-mentions': async (environment) =>
    (await import('./x-mentions-connector.ts')).xMentionsConnector(environment),
  mailbox: async (environment) => (await import('./mailbox-connector.ts')).mailboxConnector(environment),
}

/** Makes connectors, one of a kind. */
export function connectors(environment: Environment): (kind: SourceKind) => Promise<Connector> {
  const made = new Map<SourceKind, Promise<Connector>>()
  return (kind) => {
    const make = makers[kind]
    if (!make) throw new Error(`Nothing outside is asked for a source of the kind ${kind}`)
    const connector = made.get(kind) ?? make(environment)
    made.set(kind, connector)
    return connector
  }
}

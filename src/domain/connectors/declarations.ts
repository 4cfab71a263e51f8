import type { CursorClass, Declaration } from '../connector.ts'
import type { SourceKind } from '../source.ts'
import { bluesky } from './bluesky.ts'
import { blueskyNotifications } from './bluesky-notifications.ts'
import { csv, entry, report } from './by-hand.ts'
import { facebookPage } from './facebook-page.ts'
import { feed } from './feed.ts'
import { googleReviews } from './google-reviews.ts'
import { instagram } from './instagram.ts'
import { mailbox } from './mailbox.ts'
import { mastodon } from './mastodon.ts'
import { mastodonNotifications } from './mastodon-notifications.ts'
import { threads } from './threads.ts'
import { xMentions } from './x-mentions.ts'
import { youtube } from './youtube.ts'

/** What is known of each kind of source before one is connected. */
export const declarations: Readonly<Record<SourceKind, Declaration>> = {
  feed,
  bluesky,
  'bluesky-notifications': blueskyNotifications,
  mastodon,
  'mastodon-notifications': mastodonNotifications,
  'facebook-page': facebookPage,
  instagram,
  threads,
  youtube,
  'google-reviews': googleReviews,
  'x-mentions': xMentions,
  csv,
  entry,
  mailbox,
  report,
}

/** The declaration of a kind that somebody named; undefined where there is no such kind. */
export function declarationOf(kind: string): Declaration | undefined {
  return Object.hasOwn(declarations, kind) ? declarations[kind as SourceKind] : undefined
}

/** Is it brought by people, so that it can be neither asked nor quiet? */
export function isByHand(kind: SourceKind): boolean {
  return declarations[kind].intake[0] === 'by-hand'
}

/** Places at which a reader goes on, fetching what came meanwhile, or else saying itself that it cannot. */
const resumed: readonly CursorClass[] = ['sequence', 'time', 'newest-first', 'mutable-list', 'mailbox']

/** Does such a source go on where it stopped? What a snapshot or a call held meanwhile is not had afterwards. */
export function goesOnWhereItStopped(kind: SourceKind): boolean {
  return resumed.includes(declarations[kind].cursor)
}

/** Is what such a source brought looked at again and again? */
export function isLookedAtAgain(kind: SourceKind): boolean {
  const { deletions, looksAgain } = declarations[kind].tells
  return deletions === 'when-asked' || looksAgain === true
}

/** How this source is heard: as its setting `way` says, or as its kind usually is. */
export function intakeOf(kind: SourceKind, settings: Readonly<Record<string, string>>): string {
  const { intake } = declarations[kind]
  return settings.way === 'stream' && intake.includes('stream') ? 'stream' : (intake[0] ?? 'by-hand')
}

import type { Asked, Checked, Connector, Pulled, ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'
import { recheckStatuses } from './mastodon-recheck.ts'
import { ownAccount, replyOnMastodon } from './mastodon-reply.ts'
import { statusIn } from './mastodon-status.ts'
import { pageOf } from './mastodon-timelines.ts'
import { notePage, pageFrom } from './newest-first.ts'

const list = 'notifications'

/** Replies to an official account on a Mastodon-compatible server, and mentions of it. */
export function mastodonNotificationsConnector(environment: Environment): Connector {
  return {
    check: (asked) => check(asked, environment),
    pull: (asked) => pull(asked, environment),
    recheck: (asked, items) => recheckStatuses(asked, items, environment),
    send: (asked, intent) => replyOnMastodon(asked, intent, environment),
    health: (asked) => health(asked, environment),
  }
}

async function pull(asked: Asked, environment: Environment): Promise<Pulled> {
  const { cursor, findings } = begin(asked)
  const below = pageFrom(cursor, list)
  const query = { limit: '40', ...(below !== null && { max_id: below }) }
  const answer = await askMastodon(asked, '/api/v1/notifications', query, environment)
  if (isTrouble(answer)) return answer
  if (answer.type === 'absent' || !Array.isArray(answer.body))
    return trouble(
      'transient',
      'The server does not give the account’s notifications. It will be asked again.',
    )
  const events: RawEvent[] = answer.body.flatMap((entry) => {
    // The others are about what the account follows or likes, or about who follows it: nobody's business.
    if (valueIn(entry, 'type') !== 'mention' && valueIn(entry, 'type') !== 'quote') return []
    return statusIn(valueIn(entry, 'status'))?.event ?? []
  })
  const noted = notePage(cursor, list, pageOf(answer.body), asked)
  return {
    type: 'batch',
    events: events.toReversed(),
    cursor: noted.cursor,
    findings: [...findings, ...noted.findings],
    more: noted.more,
  }
}

async function check(asked: Asked, environment: Environment): Promise<Checked> {
  const account = await ownAccount(asked, environment)
  if (isTrouble(account)) return account
  const page = await askMastodon(asked, '/api/v1/notifications', { limit: '1' }, environment)
  if (isTrouble(page)) return page
  return {
    type: 'works',
    findings: [],
    found: [`The token belongs to the account ${account.name}. Its notifications can be read.`],
    account: account.url,
  }
}

/** A token has no end on these servers; whether it may write shows where the server says what it may. */
async function health(asked: Asked, environment: Environment): Promise<ReadBack | Trouble> {
  const account = await ownAccount(asked, environment)
  if (isTrouble(account)) return account
  const app = await askMastodon(asked, '/api/v1/apps/verify_credentials', {}, environment)
  const scopes = app.type === 'json' ? listIn(app.body, 'scopes') : []
  const reads =
    scopes.length === 0 || scopes.some((scope) => scope === 'read' || scope === 'read:notifications')
  const writes =
    scopes.length === 0 || scopes.some((scope) => scope === 'write' || scope === 'write:statuses')
  const findings: Finding[] = []
  if (!reads)
    findings.push({
      type: 'problem',
      sentence: 'The access token may not read notifications. Make one that may.',
    })
  if (!writes)
    findings.push({
      type: 'note',
      sentence: 'The access token may read and not write, so nothing is answered from here.',
    })
  return { type: 'read-back', findings, endsAt: null, account: account.url }
}

function begin({ cursor, address }: Asked): { cursor: Cursor; findings: Finding[] } {
  if (cursor.address === undefined || cursor.address === address)
    return { cursor: { ...cursor, address }, findings: [] }
  const sentence = 'The address of this account’s server was changed, so listening starts afresh.'
  return { cursor: { address }, findings: [{ type: 'gap', sentence }] }
}

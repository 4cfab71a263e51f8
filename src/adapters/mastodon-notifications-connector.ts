import type { Asked, Checked, Connector } from '../domain/connector.ts'
import { isTrouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, Pulled, RawEvent } from '../domain/source.ts'
import type { Environment } from './connectors.ts'
import { valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'
import { recheckStatuses } from './mastodon-recheck.ts'
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
  const account = await askMastodon(asked, '/api/v1/accounts/verify_credentials', {}, environment)
  if (isTrouble(account)) return account
  const name = account.type === 'json' ? valueIn(account.body, 'acct') : undefined
  if (typeof name !== 'string')
    return trouble('config-wrong', 'This is no Mastodon-compatible server. Please check the address.')
  const page = await askMastodon(asked, '/api/v1/notifications', { limit: '1' }, environment)
  if (isTrouble(page)) return page
  return {
    type: 'works',
    findings: [],
    found: [`The token belongs to the account ${name}. Its notifications can be read.`],
  }
}

function begin({ cursor, address }: Asked): { cursor: Cursor; findings: Finding[] } {
  if (cursor.address === undefined || cursor.address === address)
    return { cursor: { ...cursor, address }, findings: [] }
  const sentence = 'The address of this account’s server was changed, so listening starts afresh.'
  return { cursor: { address }, findings: [{ type: 'gap', sentence }] }
}

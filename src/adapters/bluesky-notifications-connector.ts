import type { Asked, Checked, Connector, Pulled, ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import type { RawEvent } from '../domain/source.ts'
import { recheckShown } from './bluesky-recheck.ts'
import { replyOnBluesky } from './bluesky-reply.ts'
import { askAs } from './bluesky-session.ts'
import type { Environment } from './environment.ts'
import { listIn, valueIn } from './json.ts'
import { goOn, notePage, pageFrom } from './newest-first.ts'
import { rawBody } from './raw-body.ts'
import { unreadableItem, withoutId } from './unreadable-item.ts'

const list = 'notifications'
/** What is about the account. Likes, follows and reposts say nothing. */
const reasons = ['mention', 'reply', 'quote']

/** Replies to an official Bluesky account, mentions and quotations of it, by app password. */
export function blueskyNotificationsConnector(environment: Environment): Connector {
  return {
    check: (asked) => check(asked, environment),
    pull: (asked) => pull(asked, environment),
    recheck: (asked, items) => recheckShown(asked, items, environment),
    send: (asked, intent) => replyOnBluesky(asked, intent, environment),
    health: (asked) => health(asked, environment),
  }
}

async function pull(asked: Asked, environment: Environment): Promise<Pulled> {
  const { cursor, findings } = begin(asked)
  const below = pageFrom(cursor, list)
  const query = { limit: '50', ...(below !== null && { cursor: below }) }
  const answer = await askAs(asked, 'app.bsky.notification.listNotifications', query, environment)
  if (isTrouble(answer)) return answer
  const page = listIn(answer.body, 'notifications')
  const next = valueIn(answer.body, 'cursor')
  const entries = page
    .map((entry) => ({ id: textIn(entry, 'uri'), createdAt: textIn(entry, 'indexedAt') }))
    .filter(({ id }) => id !== '')
  const following = typeof next === 'string' ? next : null
  const noted = notePage(cursor, list, { entries, next: following }, asked)
  const events = page.flatMap((entry) => eventIn(entry, answer.session.did))
  return {
    type: 'batch',
    events: events.toReversed(),
    cursor: noted.cursor,
    findings: [...findings, ...noted.findings],
    more: noted.more,
  }
}

function eventIn(entry: unknown, own: string): RawEvent[] {
  const uri = textIn(entry, 'uri')
  const cid = textIn(entry, 'cid')
  const author = valueIn(entry, 'author')
  const did = textIn(author, 'did')
  const record = valueIn(entry, 'record')
  if (!reasons.includes(textIn(entry, 'reason')) || did === own) return []
  if (uri === '' || did === '') return [unreadableItem({ author, record }, withoutId)]
  const time = textIn(entry, 'indexedAt')
  return [
    {
      kind: 'item',
      externalId: uri,
      externalVersion: `${time} ${cid}`,
      body: rawBody({ type: 'post', uri, did, cid, time, handle: valueIn(author, 'handle') ?? null, record }),
    },
  ]
}

async function check(asked: Asked, environment: Environment): Promise<Checked> {
  const answer = await askAs(asked, 'app.bsky.notification.listNotifications', { limit: '5' }, environment)
  if (isTrouble(answer)) return answer
  const count = listIn(answer.body, 'notifications').length
  const what = count === 0 ? 'There are none yet.' : 'There are some.'
  return {
    type: 'works',
    findings: [],
    found: [`The app password works for ${asked.settings.account}. Its notifications can be read. ${what}`],
    account: answer.session.did,
  }
}

/** An app password has no end; the account itself may be switched off. */
async function health(asked: Asked, environment: Environment): Promise<ReadBack | Trouble> {
  const answer = await askAs(asked, 'com.atproto.server.getSession', {}, environment)
  if (isTrouble(answer)) return answer
  const off = valueIn(answer.body, 'active') === false
  const sentence =
    'Bluesky says that the school’s own account is not active, so nobody can write to it. Look into its settings there.'
  return {
    type: 'read-back',
    findings: off ? [{ type: 'problem', sentence }] : [],
    endsAt: null,
    account: answer.session.did,
  }
}

function begin({ cursor, address, settings }: Asked) {
  const sentence = 'The account or its server was changed, so listening starts afresh.'
  return goOn(cursor, `${settings.account} ${address}`, sentence)
}

function textIn(value: unknown, name: string): string {
  const text = valueIn(value, name)
  return typeof text === 'string' ? text : ''
}

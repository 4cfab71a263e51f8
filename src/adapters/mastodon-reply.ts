import type { Asked, Intent, Sent } from '../domain/connector.ts'
import { isTrouble, type OutcomeUnknown, type Trouble, trouble } from '../domain/outcome.ts'
import { sameWords } from '../domain/reply.ts'
import type { Environment } from './environment.ts'
import { htmlWords } from './html-words.ts'
import { listIn, valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'

export type OwnAccount = { type: 'account'; id: string; name: string; url: string }

/** Whose token it is. */
export async function ownAccount(asked: Asked, environment: Environment): Promise<OwnAccount | Trouble> {
  const answer = await askMastodon(asked, '/api/v1/accounts/verify_credentials', {}, environment)
  if (isTrouble(answer)) return answer
  const body = answer.type === 'json' ? answer.body : undefined
  const [id, name, url] = ['id', 'acct', 'url'].map((field) => valueIn(body, field))
  if (typeof name !== 'string')
    return trouble('config-wrong', 'This is no Mastodon-compatible server. Please check the address.')
  return {
    type: 'account',
    id: String(id ?? ''),
    name,
    url: typeof url === 'string' ? url : String(id ?? ''),
  }
}

/**
 * Answers a status from the account. Mastodon takes the same `Idempotency-Key` once for an hour; other servers do not know
 * it, so the account’s own newest statuses are looked through before it is sent, and after whatever went wrong.
 */
export async function replyOnMastodon(asked: Asked, intent: Intent, environment: Environment): Promise<Sent> {
  const account = await ownAccount(asked, environment)
  if (isTrouble(account)) return account
  const to = await localIdOf(asked, intent, environment)
  if (typeof to !== 'string') return to
  const look = () => standing(asked, account, { ...intent, localId: to }, environment)
  const before = await look()
  if (before.type !== 'absent') return before
  const form = { status: intent.text, in_reply_to_id: to, visibility: 'public' }
  const sent = await askMastodon(asked, '/api/v1/statuses', {}, environment, { form, key: intent.key })
  if (sent.type === 'json') return doneAs(sent.body) ?? (await afterAll(look))
  if (sent.type === 'absent')
    return trouble('rejected', 'The server knows nothing of what is answered any more. Nothing was posted.')
  const sure = sent.type !== 'transient'
  return sure ? sent : afterAll(look)
}

/** Whatever went wrong, the answer may stand. */
async function afterAll(look: () => Promise<Sent | { type: 'absent' }>): Promise<Sent> {
  const after = await look()
  return after.type === 'done' ? after : unknown
}

/** What the account’s server calls what is answered; where somebody else heard it, the server is asked to look it up. */
async function localIdOf(asked: Asked, { to }: Intent, environment: Environment): Promise<string | Trouble> {
  if (to.localId !== null) return to.localId
  const query = { q: to.externalId, resolve: 'true', type: 'statuses', limit: '1' }
  const answer = await askMastodon(asked, '/api/v2/search', query, environment)
  if (isTrouble(answer)) return answer
  const [status] = answer.type === 'json' ? listIn(answer.body, 'statuses') : []
  const id = valueIn(status, 'id')
  if (typeof id === 'string' && valueIn(status, 'uri') === to.externalId) return id
  return trouble(
    'rejected',
    'The account’s server does not know what is to be answered. Answer it there by hand.',
  )
}

/** Is it among the account’s own newest statuses? */
async function standing(
  asked: Asked,
  account: OwnAccount,
  intent: Intent & { localId: string },
  environment: Environment,
): Promise<Sent | { type: 'absent' }> {
  const path = `/api/v1/accounts/${encodeURIComponent(account.id)}/statuses`
  const answer = await askMastodon(asked, path, { limit: '40' }, environment)
  if (isTrouble(answer)) return answer
  if (answer.type === 'absent' || !Array.isArray(answer.body))
    return trouble('transient', 'The server does not show the account’s own posts. It is asked again.')
  // By what it answers and its words alone: clocks of servers differ, and an answer is given once.
  const own = answer.body.find(
    (status) =>
      valueIn(status, 'in_reply_to_id') === intent.localId &&
      sameWords(htmlWords(String(valueIn(status, 'content') ?? '')), intent.text),
  )
  return doneAs(own) ?? { type: 'absent' }
}

function doneAs(status: unknown): Sent | undefined {
  const uri = valueIn(status, 'uri')
  const url = valueIn(status, 'url')
  return typeof uri === 'string'
    ? { type: 'done', externalId: uri, url: typeof url === 'string' ? url : uri }
    : undefined
}

const unknown: OutcomeUnknown = {
  type: 'outcome-unknown',
  finding: { type: 'problem', sentence: 'The account’s server did not say whether it has the answer.' },
}

import { setTimeout as wait } from 'node:timers/promises'
import type { Listening } from '../domain/connector.ts'
import { isTrouble, type Trouble, trouble } from '../domain/outcome.ts'
import type { Cursor, Finding, RawEvent } from '../domain/source.ts'
import type { Environment } from './environment.ts'
import { valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'
import { asksNotToBeFound, type Status, statusIn } from './mastodon-status.ts'
import { pullTimelines, timelinesOf, toKeep } from './mastodon-timelines.ts'
import { openSocket, type Socket } from './stream-socket.ts'

const longestWait = 60_000
/** An empty batch says that the listening goes on (milliseconds). */
const quietHandover = 5_000
/** The marks of the timelines move only by asking: now and then, so that a long pause is not walked back for hours. */
const askAgain = 600_000

/**
 * Listens to timelines as they happen. A stream has no memory: so after each connection the timelines are asked for what
 * was said meanwhile, when the stream is open already, and nothing falls between.
 */
export async function streamTimelines(
  listening: Listening,
  environment: Environment,
): Promise<{ type: 'stopped' } | Trouble> {
  const { signal } = listening
  let cursor = listening.cursor
  let failures = 0
  while (!signal.aborted) {
    const round = await listenOnce({ ...listening, cursor }, environment).catch((error) => {
      // A question that the end cut off is no failure.
      if (!signal.aborted) throw error
    })
    if (!round || signal.aborted) break
    cursor = round.cursor
    if (round.trouble) return round.trouble
    failures = round.heard ? 0 : failures + 1
    const againIn = Math.max(
      round.wait,
      Math.round(100 + Math.random() * Math.min(longestWait, 1_000 * 2 ** failures)),
    )
    const finding: Finding = {
      type: 'problem',
      sentence: `${round.sentence} Birdsong connects again by itself.`,
    }
    listening.onState({ type: 'interrupted', finding, againIn, cause: round.cause })
    await wait(againIn, undefined, { signal }).catch((error) => {
      if (!signal.aborted) throw error
    })
  }
  return { type: 'stopped' }
}

type Round = {
  cursor: Cursor
  heard: boolean
  sentence: string
  wait: number
  trouble?: Trouble
  cause?: unknown
}

async function listenOnce(listening: Listening, environment: Environment): Promise<Round> {
  let { cursor } = listening
  let heard = false
  const socket = await connect(listening, environment)
  try {
    for (let askedAt = 0, handedAt = 0; ; ) {
      if (Date.now() - askedAt >= askAgain) {
        const caught = await catchUp({ ...listening, cursor }, environment)
        if (isTrouble(caught)) return { cursor, heard, sentence: '', wait: 0, trouble: caught }
        cursor = caught.cursor
        askedAt = Date.now()
        heard = true
        listening.onState({ type: 'listening' })
      }
      const taken = await socket.take(quietHandover)
      if (taken === null) {
        const ended = socket.ended()
        if (ended.type === 'refused')
          return { cursor, heard, sentence: '', wait: 0, trouble: trouble('config-wrong', ended.sentence) }
        return { cursor, heard, sentence: ended.sentence, wait: ended.wait, ...notLetIn(ended.status) }
      }
      const events = await eventsIn(taken, listening)
      if (events.length === 0 && Date.now() - handedAt < quietHandover) continue
      await listening.onBatch({ events, cursor })
      handedAt = Date.now()
    }
  } catch (cause) {
    const sentence = 'What was heard could not be stored; it will be read again.'
    return { cursor, heard: false, sentence, wait: 0, cause }
  } finally {
    socket.close()
  }
}

function notLetIn(status: number | undefined): { trouble?: Trouble } {
  if (status === 401 || status === 403)
    return {
      trouble: trouble(
        'auth-revoked',
        'The server lets only those listen who sign in. Please give an access token, or have it asked every two minutes instead.',
      ),
    }
  if (status === 404)
    return {
      trouble: trouble(
        'config-wrong',
        'The server offers no stream. Please connect it again and choose that it is asked every two minutes.',
      ),
    }
  return {}
}

async function connect(listening: Listening, environment: Environment): Promise<Socket> {
  const { address, secrets, settings, signal } = listening
  const server = await askMastodon(listening, '/api/v1/instance', {}, environment)
  const told = server.type === 'json' ? valueIn(valueIn(server.body, 'urls'), 'streaming_api') : undefined
  const base = typeof told === 'string' && URL.canParse(told) ? told : address
  return openSocket(URL.canParse(base) ? new URL('/api/v1/streaming', base).href : base, {
    ...environment,
    signal,
    headers: secrets.token ? { authorization: `Bearer ${secrets.token}` } : {},
    hello: timelinesOf(settings).map(({ stream }) => JSON.stringify({ type: 'subscribe', ...stream })),
  })
}

/** Asks for what was said meanwhile, page by page, each committed with its place. */
async function catchUp(
  listening: Listening,
  environment: Environment,
): Promise<{ type: 'caught-up'; cursor: Cursor } | Trouble> {
  let { cursor } = listening
  for (;;) {
    const pulled = await pullTimelines({ ...listening, cursor }, environment)
    if (isTrouble(pulled)) return pulled
    cursor = pulled.cursor
    if (pulled.type === 'not-modified') return { type: 'caught-up', cursor }
    await listening.onBatch({ events: pulled.events, cursor, findings: pulled.findings })
    if (!pulled.more) return { type: 'caught-up', cursor }
  }
}

/** What the stream said, in its order: new and edited statuses that are wanted or known, and deletions of known ones. */
async function eventsIn(taken: readonly Uint8Array[], listening: Listening): Promise<RawEvent[]> {
  const said: Status[] = []
  const deleted: string[] = []
  const { settings, now } = listening
  const whole = !settings.tags
  for (const bytes of taken) {
    const message = jsonIn(Buffer.from(bytes).toString('utf8'))
    const payload = valueIn(message, 'payload')
    switch (valueIn(message, 'event')) {
      case 'update':
      case 'status.update': {
        const value = typeof payload === 'string' ? jsonIn(payload) : payload
        const status = statusIn(value)
        if (status && !(whole && asksNotToBeFound(value))) said.push(status)
        break
      }
      case 'delete':
        if (typeof payload === 'string' && payload !== '') deleted.push(payload)
    }
  }
  const kept = await toKeep(said.toReversed(), listening)
  if (deleted.length === 0) return kept
  const known = await listening.known({ uris: [], dids: [], localIds: deleted })
  const ids = new Map([
    ...(known.localIds ?? []),
    ...kept.map(({ localId, externalId }) => [localId ?? '', externalId] as const),
  ])
  return [...kept, ...deleted.flatMap((id) => deletion(ids.get(id)))]

  function deletion(uri: string | undefined): RawEvent[] {
    if (uri === undefined) return []
    // The stream says no time: later than everything that was said before it, and than nothing said after.
    const externalVersion = new Date(Math.max(Date.now(), now.getTime())).toISOString()
    return [
      {
        kind: 'deletion',
        externalId: uri,
        externalVersion,
        body: JSON.stringify({ type: 'status-deleted', uri }),
      },
    ]
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

import { type Frame, postCollection } from './bluesky-frames.ts'
import { parsedJson, valueIn } from './json.ts'

/**
 * Reads a message of Jetstream, version 1: `{ did, time_us, kind, commit | account | identity }`
 * (https://github.com/bluesky-social/jetstream-legacy, README, read on 22 November 2026). Its place is a time.
 */
export function readJetstream1(bytes: Uint8Array): Frame {
  const message = parsedJson(bytes)
  const place = numberIn(message, 'time_us')
  return reading(place, () => {
    const time = new Date(need(place, 'time_us') / 1000).toISOString()
    const did = textIn(message, 'did')
    switch (valueIn(message, 'kind')) {
      case 'commit':
        return commit(need(place, 'time_us'), did, time, valueIn(message, 'commit'))
      case 'account':
        return account(need(place, 'time_us'), valueIn(message, 'account'))
      default:
        return { type: 'passed', seq: place }
    }
  })
}

const v2 = 'network.bsky.jetstream.subscribeEvents'

/**
 * Reads a message of Jetstream, version 2, as its lexicon `network.bsky.jetstream.subscribeEvents` describes it
 * (https://github.com/bluesky-social/jetstream, lexicons/, read on 28 November 2026), framed by `xrpc.v1.json`.
 */
export function readJetstream2(bytes: Uint8Array): Frame {
  const frame = parsedJson(bytes)
  if (valueIn(frame, '$type') === 'error') return { type: 'error', error: String(valueIn(frame, 'error')) }
  const payload = valueIn(frame, 'payload')
  const place = numberIn(payload, 'seq')
  return reading(place, () => {
    switch (valueIn(payload, '$type')) {
      case `${v2}#commit`:
        return commit(need(place, 'seq'), textIn(payload, 'did'), textIn(payload, 'time'), payload)
      case `${v2}#account`:
        return account(need(place, 'seq'), valueIn(payload, 'account'))
      case `${v2}#info`:
        return { type: 'info', name: textIn(payload, 'name') }
      case undefined:
        throw new Error('a message without its type')
      default:
        return { type: 'passed', seq: place }
    }
  })
}

function commit(seq: number, did: string, time: string, op: unknown): Frame {
  if (valueIn(op, 'collection') !== postCollection) return { type: 'passed', seq }
  const uri = `at://${did}/${postCollection}/${textIn(op, 'rkey')}`
  const rev = textIn(op, 'rev')
  const action = textIn(op, 'operation')
  if (action === 'delete') return { type: 'posts', seq, did, rev, time, changes: [{ action, uri }] }
  if (action !== 'create' && action !== 'update') return { type: 'passed', seq }
  const record = valueIn(op, 'record')
  if (typeof record !== 'object' || record === null) throw new Error('a post without its content')
  const change = {
    action,
    uri,
    cid: String(valueIn(op, 'cid')),
    record: record as Record<string, unknown>,
  } as const
  return { type: 'posts', seq, did, rev, time, changes: [change] }
}

function account(seq: number, told: unknown): Frame {
  const active = valueIn(told, 'active')
  if (typeof active !== 'boolean') throw new Error('an account without its state')
  const status = valueIn(told, 'status')
  return {
    type: 'account',
    seq,
    did: textIn(told, 'did'),
    active,
    status: typeof status === 'string' ? status : null,
    time: textIn(told, 'time'),
  }
}

function reading(seq: number | null, read: () => Frame): Frame {
  try {
    return read()
  } catch (error) {
    return { type: 'unreadable', seq, reason: error instanceof Error ? error.message : String(error) }
  }
}

function textIn(value: unknown, name: string): string {
  const text = valueIn(value, name)
  if (typeof text !== 'string') throw new Error(`a message without ${name}`)
  return text
}

function numberIn(value: unknown, name: string): number | null {
  const number = valueIn(value, name)
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null
}

function need(place: number | null, name: string): number {
  if (place === null) throw new Error(`a message without ${name}`)
  return place
}

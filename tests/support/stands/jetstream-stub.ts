import type { WebSocket } from 'ws'
import { because, type Oddity, type Standing } from './stand.ts'
import { startStub } from './stub-server.ts'

type Said = {
  seq: number
  at: number
  uri: string
  operation: 'create' | 'update' | 'delete' | 'leave' | 'come-back'
  text: string
  oddity?: Oddity
}

const did = 'did:plc:parentparentparentparent'
const collection = 'app.bsky.feed.post'

/**
 * A stub of Jetstream. Version 1 after the README of github.com/bluesky-social/jetstream-legacy (22 November 2026);
 * version 2 after the lexicon network.bsky.jetstream.subscribeEvents in github.com/bluesky-social/jetstream
 * (28 November 2026): places are inclusive, a place below the oldest is refused with 400, one in the future is told of.
 */
export function jetstreamStand(version: 1 | 2): Standing {
  return {
    name: `Jetstream ${version}`,
    peer: 'a stub made from its published schema',
    kind: 'bluesky',
    missing: null,
    without: {
      'a budget': because.noBudget,
      'words of our own': because.noAccount,
      'a sign-in': because.noSignIn,
      'two runners': because.ofAStream,
      ...(version === 1
        ? { 'places in the future': 'it answers a place in the future with what happens from then on' }
        : {}),
    },
    cursors:
      version === 2
        ? { future: { seq: 9_999_999, way: 'jetstream-2' }, tooOld: { seq: 2, way: 'jetstream-2' } }
        : { tooOld: { seq: (Date.now() - 40 * 3_600_000) * 1000, way: 'jetstream-1' } },
    async start() {
      const log: Said[] = []
      let seq = 100
      let disordered = false
      const server = await startStub(
        () => ({ status: 404, json: {} }),
        (socket, url) => {
          const cursor = url.searchParams.get('cursor')
          if (cursor === null) return
          const isTime = Number(cursor) >= 1e15
          if (!isTime && Number(cursor) > seq + 1) {
            socket.send(framed({ $type: `${v2}#info`, name: 'FutureCursor' }))
            return
          }
          const from = Number(cursor)
          for (const said of log) if ((isTime ? said.at : said.seq) >= from) send(socket, said)
        },
        (url) => (version === 2 && Number(url.searchParams.get('cursor') ?? 100) < 50 ? 400 : 101),
      )
      const send = (socket: WebSocket, said: Said) =>
        socket.send(version === 1 ? v1Message(said) : v2Message(said))
      const happens = async (said: Omit<Said, 'seq' | 'at'>) => {
        // Two things never happen in the same microsecond here, as at the real one.
        await new Promise((later) => setTimeout(later, 2))
        const entry = { ...said, seq: ++seq, at: Date.now() * 1000 }
        log.push(entry)
        for (const socket of server.sockets) send(socket, entry)
        // Whatever was said before comes once more, after what was said later.
        if (disordered) for (const socket of server.sockets) for (const old of log) send(socket, old)
        return said.uri
      }
      const say = (text: string) =>
        happens({ uri: `at://${did}/${collection}/3k${seq}`, operation: 'create', text })
      return {
        hosts: [server.host],
        directory: `${server.url}/directory`,
        connection: { address: server.url, settings: { way: `jetstream-${version}` }, secrets: {} },
        say,
        async sayMany(all) {
          for (const text of all) {
            const uri = `at://${did}/${collection}/3k${++seq}`
            const at = Math.max(Date.now() * 1000, (log.at(-1)?.at ?? 0) + 1)
            log.push({ uri, operation: 'create', text, seq, at })
          }
          for (const socket of server.sockets) for (const said of log.slice(-all.length)) send(socket, said)
        },
        edit: async (uri, text) => void (await happens({ uri, operation: 'update', text })),
        async sayOddly(text, oddity) {
          await happens({ uri: `at://${did}/${collection}/3k${seq}`, operation: 'create', text, oddity })
        },
        disorder(on) {
          disordered = on
        },
        leave: async () => void (await happens({ uri: did, operation: 'leave', text: '' })),
        comeBack: async () => void (await happens({ uri: did, operation: 'come-back', text: '' })),
        remove: async (uri) => void (await happens({ uri, operation: 'delete', text: '' })),
        misbehave: server.misbehave,
        cut: server.cut,
        stop: server.stop,
      }
    },
  }
}

const v2 = 'network.bsky.jetstream.subscribeEvents'

function parts({ uri, operation, text, seq, at, oddity }: Said) {
  const createdAt = oddity === 'dated in 2099' ? '2099-01-01T00:00:00Z' : new Date(at / 1000).toISOString()
  const record = { $type: collection, text, ...(oddity !== 'without a date' && { createdAt }) }
  return {
    rev: `3m${String(seq).padStart(11, '0')}`,
    operation,
    collection,
    ...(oddity !== 'without an id' && { rkey: uri.split('/').at(-1) }),
    ...(operation !== 'delete' && { record, cid: `bafyrei${seq}` }),
  }
}

function accountIn({ operation, at, seq }: Said): object | null {
  if (operation !== 'leave' && operation !== 'come-back') return null
  const active = operation === 'come-back'
  const time = new Date(at / 1000).toISOString()
  return { did, active, seq, time, ...(!active && { status: 'deactivated' }) }
}

function v1Message(said: Said): string {
  const account = accountIn(said)
  if (account) return JSON.stringify({ did, time_us: said.at, kind: 'account', account })
  return JSON.stringify({ did, time_us: said.at, kind: 'commit', commit: parts(said) })
}

function v2Message(said: Said): string {
  const time = new Date(said.at / 1000).toISOString()
  const account = accountIn(said)
  if (account) return framed({ $type: `${v2}#account`, seq: said.seq, did, time, account })
  return framed({ $type: `${v2}#commit`, seq: said.seq, did, time, ...parts(said) })
}

function framed(payload: object): string {
  return JSON.stringify({ $type: 'message', payload })
}

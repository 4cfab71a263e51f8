import { because, type Oddity, type Standing } from './stand.ts'
import { startStub } from './stub-server.ts'

type Status = { id: number; content: string; created: string; edited: string | null; oddity?: Oddity }

/** As the server gives it out: with what it lacks left out. */
function oddly({ oddity }: Status, status: object): object {
  const lacking =
    oddity === 'without an id' ? ['id', 'uri'] : oddity === 'without a date' ? ['created_at'] : []
  return Object.fromEntries(Object.entries(status).filter(([name]) => !lacking.includes(name)))
}

function made(id: number, content: string, oddity?: Oddity): Status {
  const created = oddity === 'dated in 2099' ? '2099-01-01T00:00:00.000Z' : new Date().toISOString()
  return { id, content, created, edited: null, ...(oddity && { oddity }) }
}

const without = {
  'accounts that leave': because.noAccounts,
  'a budget': because.noBudget,
  'places in the future': because.noPlaces,
  'places that are too old': because.noPlaces,
}

/**
 * A stub of a Mastodon server, made from docs.joinmastodon.org/methods/timelines, /methods/streaming and
 * /entities/Status as they stood on 22 November 2026. A stub: the real peer is snac2, which has no streaming
 * (src/adapters/mastodon.test.ts).
 */
export function mastodonStand(way: 'ask' | 'stream'): Standing {
  return {
    name: way === 'ask' ? 'Mastodon, asked' : 'Mastodon, streamed',
    peer: 'a stub made from docs.joinmastodon.org',
    kind: 'mastodon',
    missing: null,
    without: {
      ...without,
      'words of our own': because.noAccount,
      'a sign-in': 'this server lets everybody read',
      ...(way === 'ask'
        ? { 'lasting connections': because.noConnection }
        : { 'two runners': because.ofAStream }),
    },
    async start() {
      const statuses: Status[] = []
      let next = 1000
      let disordered = false
      const server = await startStub(
        (url) => {
          const { pathname } = url
          const id = /^\/api\/v1\/statuses\/(\d+)$/.exec(pathname)?.[1]
          const object = /^\/objects\/(\d+)$/.exec(pathname)?.[1]
          const one = statuses.find((status) => String(status.id) === (id ?? object))
          if (id) return one ? { json: asJson(one) } : { status: 404, json: { error: 'Record not found' } }
          if (object) return one ? { json: { type: 'Note', id: uriOf(one.id) } } : { status: 410, json: {} }
          if (pathname.startsWith('/api/v1/timelines/')) return { json: page(url) }
          return { json: { uri: 'stub', urls: { streaming_api: server.url.replace('http', 'ws') } } }
        },
        () => {},
      )
      const uriOf = (id: number) => `${server.url}/objects/${id}`
      const asJson = ({ id, content, created, edited }: Status) => ({
        id: String(id),
        uri: uriOf(id),
        url: `${server.url}/@parent/${id}`,
        created_at: created,
        edited_at: edited,
        content: `<p>${content}</p>`,
        spoiler_text: '',
        visibility: 'public',
        account: { id: '1', acct: 'parent', url: `${server.url}/@parent` },
        media_attachments: [],
        tags: [],
      })
      const page = ({ searchParams }: URL) => {
        const below = Number(searchParams.get('max_id') ?? Number.POSITIVE_INFINITY)
        const limit = Math.min(40, Number(searchParams.get('limit') ?? 20))
        const page = statuses
          .filter(({ id }) => id < below)
          .toSorted((one, other) => other.id - one.id)
          .slice(0, limit)
          .map((status) => oddly(status, asJson(status)))
        return disordered ? page.toReversed().flatMap((one) => [one, one]) : page
      }
      const tell = (event: string, payload: string) => {
        for (const socket of server.sockets)
          socket.send(JSON.stringify({ stream: ['public'], event, payload }))
      }
      return {
        hosts: [server.host],
        connection: { address: server.url, settings: { way }, secrets: {} },
        async say(words) {
          const status = made(++next, words)
          statuses.push(status)
          tell('update', JSON.stringify(asJson(status)))
          if (disordered) for (const old of statuses) tell('update', JSON.stringify(asJson(old)))
          return String(status.id)
        },
        async sayOddly(words, oddity) {
          const status = made(++next, words, oddity)
          statuses.push(status)
          tell('update', JSON.stringify(oddly(status, asJson(status))))
        },
        disorder(on) {
          disordered = on
        },
        async edit(id, words) {
          const status = statuses.find((one) => String(one.id) === id)!
          Object.assign(status, { content: words, edited: new Date().toISOString() })
          tell('status.update', JSON.stringify(asJson(status)))
        },
        async remove(id) {
          statuses.splice(
            statuses.findIndex((one) => String(one.id) === id),
            1,
          )
          tell('delete', id)
        },
        ...(way === 'stream' && { isListenedTo: () => server.sockets.size > 0 }),
        misbehave: server.misbehave,
        cut: server.cut,
        stop: server.stop,
      }
    },
  }
}

/** The same of an account’s notifications (docs.joinmastodon.org/methods/notifications, 22 November 2026). */
export const mastodonAccountStand: Standing = {
  name: 'Mastodon account',
  peer: 'a stub made from docs.joinmastodon.org',
  kind: 'mastodon-notifications',
  missing: null,
  without: {
    ...without,
    'lasting connections': because.noConnection,
    'words of our own': 'a server tells no account of what it wrote itself',
  },
  async start() {
    const statuses: (Status & { notified: number })[] = []
    let next = 1000
    let disordered = false
    const server = await startStub((url) => {
      const id = /^\/api\/v1\/statuses\/(\d+)$/.exec(url.pathname)?.[1]
      const one = statuses.find((status) => String(status.id) === id)
      if (id) return one ? { json: asJson(one) } : { status: 404, json: {} }
      if (url.pathname.startsWith('/objects/')) return { status: 410, json: {} }
      if (url.pathname === '/api/v1/accounts/verify_credentials') return { json: { acct: 'oakfield' } }
      const below = Number(url.searchParams.get('max_id') ?? Number.POSITIVE_INFINITY)
      const entries = statuses
        .filter(({ notified }) => notified < below)
        .toSorted((one, other) => other.notified - one.notified)
        .slice(0, 40)
        .map((status) => ({
          id: String(status.notified),
          type: 'mention',
          ...(status.oddity !== 'without a date' && { created_at: status.created }),
          status: oddly(status, asJson(status)),
        }))
      return { json: disordered ? entries.toReversed().flatMap((one) => [one, one]) : entries }
    })
    const asJson = ({ id, content, created, edited }: Status) => ({
      id: String(id),
      uri: `${server.url}/objects/${id}`,
      created_at: created,
      edited_at: edited,
      content,
      visibility: 'public',
      account: { acct: 'parent', url: `${server.url}/@parent` },
    })
    return {
      hosts: [server.host],
      connection: { address: server.url, settings: {}, secrets: { token: 'a-token' } },
      async say(words) {
        const id = ++next
        statuses.push({ ...made(id, words), notified: id + 5000 })
        return String(id)
      },
      async sayOddly(words, oddity) {
        const id = ++next
        statuses.push({ ...made(id, words, oddity), notified: id + 5000 })
      },
      disorder(on) {
        disordered = on
      },
      async edit(id, words) {
        const status = statuses.find((one) => String(one.id) === id)!
        Object.assign(status, { content: words, edited: new Date().toISOString() })
      },
      async remove(id) {
        statuses.splice(
          statuses.findIndex((one) => String(one.id) === id),
          1,
        )
      },
      misbehave: server.misbehave,
      stop: server.stop,
    }
  },
}

import type { Standing } from './stand.ts'
import { startStub } from './stub-server.ts'

type Status = { id: number; content: string; created: string; edited: string | null }

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
    async start() {
      const statuses: Status[] = []
      let next = 1000
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
        return statuses
          .filter(({ id }) => id < below)
          .toSorted((one, other) => other.id - one.id)
          .slice(0, limit)
          .map(asJson)
      }
      const tell = (event: string, payload: string) => {
        for (const socket of server.sockets)
          socket.send(JSON.stringify({ stream: ['public'], event, payload }))
      }
      return {
        hosts: [server.host],
        connection: { address: server.url, settings: { way }, secrets: {} },
        async say(words) {
          const status = { id: ++next, content: words, created: new Date().toISOString(), edited: null }
          statuses.push(status)
          tell('update', JSON.stringify(asJson(status)))
          return String(status.id)
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
  async start() {
    const statuses: (Status & { notified: number })[] = []
    let next = 1000
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
          created_at: status.created,
          status: asJson(status),
        }))
      return { json: entries }
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
        statuses.push({
          id,
          notified: id + 5000,
          content: words,
          created: new Date().toISOString(),
          edited: null,
        })
        return String(id)
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

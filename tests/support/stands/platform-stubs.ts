import type { SourceKind } from '../../../src/domain/source.ts'
import type { Standing } from './stand.ts'
import { type Answer, startStub } from './stub-server.ts'

type Post = { id: string; text: string; at: string; changed: string; ours: boolean; versions: string[] }

type Platform = {
  name: string
  kind: SourceKind
  /** The vendor's page that the stub was made from, and when it was read. */
  page: string
  settings: Record<string, string>
  secrets: Record<string, string>
  /** The posts come newest first. */
  answer(url: URL, posts: readonly Post[]): Answer
}

const gone: Answer = { status: 404, json: { error: { message: 'Not there' } } }
const none = { json: { data: [] } }
const notThere: Answer = {
  status: 400,
  json: { error: { code: 100, error_subcode: 33, message: 'Not there' } },
}

const facebook = ({ id, text, at, ours }: Post) => ({
  id,
  message: text,
  from: { id: ours ? '100' : '7', name: 'S' },
  created_time: at,
})
const instagram = ({ id, text, at }: Post) => ({ id, text, username: 'somebody', timestamp: at })
const youtube = ({ id, text, at, changed, ours }: Post) => ({
  id,
  snippet: {
    videoId: 'v',
    textOriginal: text,
    authorChannelId: { value: ours ? 'UCown' : 'UCother' },
    publishedAt: at,
    updatedAt: changed,
  },
})
const google = ({ id, text, at, changed }: Post) => ({
  name: `accounts/1/locations/2/reviews/${id}`,
  reviewer: { displayName: 'S' },
  comment: text,
  starRating: 'THREE',
  createTime: at,
  updateTime: changed,
})
const x = ({ text, at, versions }: Post) => ({
  id: versions.at(-1),
  text,
  author_id: '9',
  created_at: at,
  edit_history_tweet_ids: versions,
})

const platforms: readonly Platform[] = [
  {
    name: 'Facebook Page',
    kind: 'facebook-page',
    page: 'developers.facebook.com/docs/graph-api/reference/page/feed, 22 November 2026',
    settings: { page: '100' },
    secrets: { token: 'an-access-token' },
    answer({ pathname }, posts) {
      if (pathname === '/100') return { json: { id: '100', name: 'Oakfield' } }
      if (pathname === '/100/feed') return { json: { data: posts.map(facebook) } }
      if (pathname === '/100/tagged') return none
      const one = posts.find(({ id }) => pathname === `/${id}`)
      return one ? { json: facebook(one) } : notThere
    },
  },
  {
    name: 'Instagram account',
    kind: 'instagram',
    page: 'developers.facebook.com/docs/instagram-platform, 22 November 2026',
    settings: { account: '200' },
    secrets: { token: 'an-access-token' },
    answer({ pathname }, posts) {
      if (pathname === '/200') return { json: { id: '200', username: 'oakfield' } }
      if (pathname === '/200/media')
        return { json: { data: [{ id: '1', comments: { data: posts.map(instagram) } }] } }
      if (pathname === '/200/tags') return none
      const one = posts.find(({ id }) => pathname === `/${id}`)
      return one ? { json: instagram(one) } : notThere
    },
  },
  {
    name: 'Threads account',
    kind: 'threads',
    page: 'developers.facebook.com/documentation/threads, 22 November 2026',
    settings: {},
    secrets: { token: 'an-access-token' },
    answer({ pathname }, posts) {
      const reply = (post: Post) => ({ ...instagram(post), is_reply_owned_by_me: post.ours })
      if (pathname === '/me') return { json: { id: '1', username: 'oakfield' } }
      if (pathname === '/me/threads') return { json: { data: [{ id: 'own' }] } }
      if (pathname === '/own/conversation') return { json: { data: posts.map(reply) } }
      if (pathname === '/me/mentions') return none
      const one = posts.find(({ id }) => pathname === `/${id}`)
      return one ? { json: reply(one) } : notThere
    },
  },
  {
    name: 'YouTube channel',
    kind: 'youtube',
    page: 'the discovery document of the YouTube Data API v3, 22 November 2026',
    settings: { channel: 'UCown' },
    secrets: { key: 'an-api-key' },
    answer({ pathname, searchParams }, posts) {
      if (pathname === '/channels') return { json: { items: [{ snippet: { title: 'Oakfield' } }] } }
      if (pathname === '/commentThreads')
        return {
          json: {
            items: posts.map((post) => ({ snippet: { totalReplyCount: 0, topLevelComment: youtube(post) } })),
          },
        }
      const ids = (searchParams.get('id') ?? '').split(',')
      return { json: { items: posts.filter(({ id }) => ids.includes(id)).map(youtube) } }
    },
  },
  {
    name: 'Google reviews',
    kind: 'google-reviews',
    page: 'developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews, 22 November 2026',
    settings: { location: 'accounts/1/locations/2', client: 'c' },
    secrets: { clientSecret: 'a-client-secret', refreshToken: 'a-refresh-token' },
    answer({ pathname }, posts) {
      if (pathname === '/token') return { json: { access_token: 'a' } }
      const newest = posts.toSorted((one, other) => (one.changed < other.changed ? 1 : -1))
      if (pathname === '/accounts/1/locations/2/reviews') return { json: { reviews: newest.map(google) } }
      const one = posts.find(({ id }) => pathname.endsWith(`/reviews/${id}`))
      return one ? { json: google(one) } : gone
    },
  },
  {
    name: 'X mentions',
    kind: 'x-mentions',
    page: 'X’s OpenAPI document, 22 November 2026',
    settings: { account: '300', budget: '1000' },
    secrets: { token: 'an-access-token' },
    answer({ pathname, searchParams }, posts) {
      if (pathname === '/users/300') return { json: { data: { id: '300', username: 'oakfield' } } }
      const users = [{ id: '9', username: 'somebody' }]
      if (pathname === '/users/300/mentions') {
        const since = BigInt(searchParams.get('since_id') ?? 0)
        const newer = posts.map(x).filter(({ id }) => BigInt(id ?? 0) > since)
        newer.sort((one, other) => (BigInt(one.id ?? 0) < BigInt(other.id ?? 0) ? 1 : -1))
        return { json: { data: newer, includes: { users }, meta: { newest_id: newer[0]?.id } } }
      }
      const ids = (searchParams.get('ids') ?? '').split(',')
      const found = posts.filter(({ versions }) => versions.some((version) => ids.includes(version)))
      const missing = ids.filter((id) => !found.some(({ versions }) => versions.includes(id)))
      return {
        json: {
          // Whatever version is asked for, the newest is what X shows.
          data: found.map((post) => ({
            ...x(post),
            id: post.versions.find((version) => ids.includes(version)),
          })),
          includes: { users },
          errors: missing.map((id) => ({ resource_id: id, title: 'Not Found Error' })),
        },
      }
    },
  },
]

/** Stubs of the platforms of which no real server can run here, each made from its vendor's page. */
export const platformStands: readonly Standing[] = platforms.map(
  ({ name, kind, page, settings, secrets, answer }): Standing => ({
    name,
    peer: `a stub made from ${page}`,
    kind,
    missing: null,
    async start() {
      const posts: Post[] = []
      let made = 0
      const now = () => new Date().toISOString()
      /** As X makes ids: they grow with time. */
      const newId = () => String((BigInt(Date.now() - 1_288_834_974_657) << 22n) + BigInt(made++))
      const server = await startStub((url) => answer(url, posts.toReversed()))
      const say = (ours: boolean) => async (text: string) => {
        const id = newId()
        posts.push({ id, text, at: now(), changed: now(), ours, versions: [id] })
        return id
      }
      return {
        hosts: [server.host],
        platforms: { [kind]: server.url },
        connection: { address: '', settings, secrets },
        say: say(false),
        async edit(id, text) {
          const post = posts.find((one) => one.id === id)
          if (!post) throw new Error(`There is no post ${id}`)
          Object.assign(post, { text, changed: now(), versions: [...post.versions, newId()] })
        },
        async remove(id) {
          posts.splice(
            posts.findIndex((one) => one.id === id),
            1,
          )
        },
        misbehave: server.misbehave,
        stop: server.stop,
      }
    },
  }),
)

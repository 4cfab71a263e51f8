import { declarations } from '../../../src/domain/connectors/declarations.ts'
import type { SourceKind } from '../../../src/domain/source.ts'
import { because, type Oddity, type Standing, type Thing } from './stand.ts'
import { type Answer, startStub } from './stub-server.ts'

type Post = {
  id: string
  text: string
  at: string
  changed: string
  ours: boolean
  versions: string[]
  oddity?: Oddity
}

/** A page of a list: the entries that it shows, and the mark of the next page where there is one. */
type Page = { shown: readonly Shown[]; next: string | undefined }

/** A post as it is given out: with what it lacks left out. */
type Shown = Omit<Post, 'id' | 'at' | 'changed'> & {
  id: string | undefined
  at: string | undefined
  changed: string | undefined
}

type Paging = (posts: readonly Post[], size: number, below: string | null) => Page

type Platform = {
  name: string
  kind: SourceKind
  /** The vendor's page that the stub was made from, and when it was read. */
  page: string
  settings: Record<string, string>
  secrets: Record<string, string>
  /** The posts come newest first; `page` gives so many of them, below a mark, as the platform is told to give them. */
  answer(url: URL, posts: readonly Post[], page: Paging): Answer
}

const gone: Answer = { status: 404, json: { error: { message: 'Not there' } } }
const none = { json: { data: [] } }
const notThere: Answer = {
  status: 400,
  json: { error: { code: 100, error_subcode: 33, message: 'Not there' } },
}

const facebook = ({ id, text, at, ours }: Shown) => ({
  id,
  message: text,
  from: { id: ours ? '100' : '7', name: 'S' },
  created_time: at,
})
const instagram = ({ id, text, at }: Shown) => ({ id, text, username: 'somebody', timestamp: at })
const youtube = ({ id, text, at, changed, ours }: Shown) => ({
  id,
  snippet: {
    videoId: 'v',
    textOriginal: text,
    authorChannelId: { value: ours ? 'UCown' : 'UCother' },
    publishedAt: at,
    updatedAt: changed,
  },
})
const google = ({ id, text, at, changed }: Shown) => ({
  name: id === undefined ? undefined : `accounts/1/locations/2/reviews/${id}`,
  reviewer: { displayName: 'S' },
  comment: text,
  starRating: 'THREE',
  createTime: at,
  updateTime: changed,
})
const x = ({ id, text, at, versions }: Shown) => ({
  id: id === undefined ? undefined : versions.at(-1),
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
    answer({ pathname, searchParams }, posts, page) {
      if (pathname === '/100') return { json: { id: '100', name: 'Oakfield' } }
      if (pathname === '/100/feed') {
        const { shown, next } = page(posts, 25, searchParams.get('after'))
        const following = `https://graph.facebook.com/v25.0/100/feed?access_token=secret&after=${next}`
        return { json: { data: shown.map(facebook), paging: { ...(next && { next: following }) } } }
      }
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
    answer({ pathname, searchParams }, posts, page) {
      if (pathname === '/200') return { json: { id: '200', username: 'oakfield' } }
      if (pathname === '/200/media') return none
      if (pathname === '/200/tags') {
        const { shown, next } = page(posts, 25, searchParams.get('after'))
        const paging = { cursors: { after: next }, ...(next && { next: 'https://graph.instagram.com/more' }) }
        return { json: { data: shown.map(instagram), paging } }
      }
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
    answer({ pathname, searchParams }, posts, page) {
      const reply = (post: Shown) => ({ ...instagram(post), is_reply_owned_by_me: post.ours })
      if (pathname === '/me') return { json: { id: '1', username: 'oakfield' } }
      if (pathname === '/me/threads') return { json: { data: [{ id: 'own' }] } }
      if (pathname === '/own/conversation') {
        const { shown, next } = page(posts, 50, searchParams.get('after'))
        return { json: { data: shown.map(reply), paging: { cursors: { after: next } } } }
      }
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
    answer({ pathname, searchParams }, posts, page) {
      if (pathname === '/channels') return { json: { items: [{ snippet: { title: 'Oakfield' } }] } }
      if (pathname === '/commentThreads') {
        const { shown, next } = page(posts, 100, searchParams.get('pageToken'))
        const items = shown.map((post) => ({
          snippet: { totalReplyCount: 0, topLevelComment: youtube(post) },
        }))
        return { json: { items, nextPageToken: next } }
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
    answer({ pathname, searchParams }, posts, page) {
      if (pathname === '/token') return { json: { access_token: 'a' } }
      const newest = posts.toSorted((one, other) => (one.changed < other.changed ? 1 : -1))
      if (pathname === '/accounts/1/locations/2/reviews') {
        const { shown, next } = page(newest, 50, searchParams.get('pageToken'))
        return { json: { reviews: shown.map(google), nextPageToken: next } }
      }
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
    answer({ pathname, searchParams }, posts, page) {
      if (pathname === '/users/300') return { json: { data: { id: '300', username: 'oakfield' } } }
      const users = [{ id: '9', username: 'somebody' }]
      if (pathname === '/users/300/mentions') {
        const since = BigInt(searchParams.get('since_id') ?? 0)
        const versionOf = ({ versions }: Post) => BigInt(versions.at(-1) ?? 0)
        const newer = posts
          .filter((post) => versionOf(post) > since)
          .toSorted((one, other) => (versionOf(one) < versionOf(other) ? 1 : -1))
        const size = Number(searchParams.get('max_results'))
        const { shown, next } = page(newer, size, searchParams.get('pagination_token'))
        const meta = { newest_id: newer[0]?.versions.at(-1), next_token: next }
        return { json: { data: shown.map(x), includes: { users }, meta } }
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

const reasons: Partial<Record<Thing, string>> = {
  'lasting connections': because.noConnection,
  'accounts that leave': because.noAccounts,
  'words of our own': 'its own words are left out in metered.test.ts',
  'places in the future': because.noPlaces,
  'places that are too old': because.noPlaces,
}

/** Stubs of the platforms of which no real server can run here, each made from its vendor's page. */
export const platformStands: readonly Standing[] = platforms.map(
  ({ name, kind, page, settings, secrets, answer }): Standing => ({
    name,
    peer: `a stub made from ${page}`,
    kind,
    missing: null,
    without: { ...reasons, ...(declarations[kind].budget ? {} : { 'a budget': because.noBudget }) },
    async start() {
      const posts: Post[] = []
      let made = 0
      let disordered = false
      const now = () => new Date().toISOString()
      /** As X makes ids: they grow with time. */
      const newId = () => String((BigInt(Date.now() - 1_288_834_974_657) << 22n) + BigInt(made++))
      const paging: Paging = (list, size, below) => {
        const from = below === null ? 0 : list.findIndex(({ id }) => id === below) + 1
        const whole = list.slice(from, from + size)
        const next = list.length > from + size ? whole.at(-1)?.id : undefined
        return {
          shown: (disordered ? whole.toReversed().flatMap((post) => [post, post]) : whole).map(shown),
          next,
        }
      }
      const server = await startStub((url) => answer(url, posts.toReversed(), paging))
      const say = (text: string, oddity?: Oddity) => {
        const id = newId()
        posts.push({
          ...{ id, text, at: now(), changed: now(), ours: false, versions: [id] },
          ...(oddity && { oddity }),
        })
        return id
      }
      return {
        hosts: [server.host],
        platforms: { [kind]: server.url },
        connection: { address: '', settings, secrets },
        say: async (text) => say(text),
        sayOddly: async (text, oddity) => void say(text, oddity),
        disorder(on) {
          disordered = on
        },
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

function shown(post: Post): Shown {
  const { oddity } = post
  if (oddity === 'without an id') return { ...post, id: undefined }
  if (oddity === 'without a date') return { ...post, at: undefined, changed: undefined }
  return oddity === 'dated in 2099'
    ? { ...post, at: '2099-01-01T00:00:00Z', changed: '2099-01-01T00:00:00Z' }
    : post
}

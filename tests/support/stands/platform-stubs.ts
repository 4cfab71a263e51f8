import { declarations } from '../../../src/domain/connectors/declarations.ts'
import type { SourceKind } from '../../../src/domain/source.ts'
import { inTurns, ownOf } from './said-within.ts'
import { because, type Oddity, type Standing, type Thing } from './stand.ts'
import { type Answer, startStub } from './stub-server.ts'

export type Post = {
  id: string
  text: string
  at: string
  changed: string
  ours: boolean
  versions: string[]
  /** The how manieth it is. */
  nth: number
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
  /** Of how many it shows the newest only. */
  shows?: number
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
      const { entries, within } = inTurns(posts)
      const comments = (id: string, size: number, after: string | null) =>
        asMetaPage(page(within(id), size, after), facebook)
      if (pathname === '/100/feed') {
        const { shown, next } = page(entries, 25, searchParams.get('after'))
        const following = `https://graph.facebook.com/v25.0/100/feed?access_token=secret&after=${next}`
        const data = shown.map((post) => ({
          ...facebook(post),
          ...(post.ours && { comments: comments(post.id ?? '', 50, null) }),
        }))
        return { json: { data, paging: { ...(next && { next: following }) } } }
      }
      const [, under] = /^\/(own-\d+)\/comments$/.exec(pathname) ?? []
      if (under) return { json: comments(under, 100, searchParams.get('after')) }
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
      const after = searchParams.get('after')
      const { entries, within } = inTurns(posts)
      // Every other is a reply to the comment before it; replies stand the oldest first.
      const isReply = ({ nth }: Pick<Post, 'nth'>) => nth % 2 === 1
      const repliesTo = (comment: Shown) =>
        within(ownOf(comment.nth)).filter((one) => isReply(one) && one.nth - 1 === comment.nth)
      const withReplies = (comment: Shown) => ({
        ...instagram(comment),
        replies: asMetaPage(page(repliesTo(comment).toReversed(), 50, null), instagram),
      })
      const comments = (id: string, below: string | null) => {
        const all = within(id)
        const alone = (one: Post) => !isReply(one) || !all.some(({ nth }) => nth === one.nth - 1)
        return asMetaPage(page(all.filter(alone), 50, below), withReplies)
      }
      if (pathname === '/200/media') {
        const own = page(
          entries.filter(({ ours }) => ours),
          25,
          after,
        )
        const asMedia = ({ id = '', at }: Shown) => ({
          ...{ id, permalink: `https://www.instagram.com/p/${id}/`, timestamp: at },
          comments_count: within(id).length,
          comments: comments(id, null),
        })
        return { json: asMetaPage(own, asMedia) }
      }
      const [, under] = /^\/(own-\d+)\/comments$/.exec(pathname) ?? []
      if (under) return { json: comments(under, after) }
      if (pathname === '/200/tags')
        return {
          json: asMetaPage(
            page(
              entries.filter(({ ours }) => !ours),
              25,
              after,
            ),
            instagram,
          ),
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
      const { entries, within } = inTurns(posts)
      if (pathname === '/commentThreads') {
        const { shown, next } = page(entries, 100, searchParams.get('pageToken'))
        const items = shown.map((post) => {
          const replies = post.ours ? within(post.id ?? '') : []
          return {
            snippet: { totalReplyCount: replies.length, topLevelComment: youtube(post) },
            replies: { comments: page(replies, 5, null).shown.map(youtube) },
          }
        })
        return { json: { items, nextPageToken: next } }
      }
      const under = searchParams.get('parentId')
      if (under) {
        const { shown, next } = page(within(under).toReversed(), 100, searchParams.get('pageToken'))
        return { json: { items: shown.map(youtube), nextPageToken: next } }
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
    shows: 800,
    secrets: { token: 'an-access-token' },
    answer({ pathname, searchParams }, posts, page) {
      if (pathname === '/users/300') return { json: { data: { id: '300', username: 'oakfield' } } }
      const users = [{ id: '9', username: 'somebody' }]
      if (pathname === '/users/300/mentions') {
        const since = BigInt(searchParams.get('since_id') ?? 0)
        const versionOf = ({ versions }: Post) => BigInt(versions.at(-1) ?? 0)
        const newer = posts
          .toSorted((one, other) => (versionOf(one) < versionOf(other) ? 1 : -1))
          .slice(0, 800)
          .filter((post) => versionOf(post) > since)
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

/** A page of a list of Meta's. */
function asMetaPage<Item>({ shown, next }: Page, asJson: (post: Shown) => Item) {
  const paging = { cursors: { after: next }, ...(next && { next: 'https://graph.facebook.com/more' }) }
  return { data: shown.map(asJson), paging }
}

const reasons: Partial<Record<Thing, string>> = {
  'lasting connections': because.noConnection,
  'accounts that leave': because.noAccounts,
  'words of our own': 'its own words are left out in metered.test.ts',
  'places in the future': because.noPlaces,
  'places that are too old': because.noPlaces,
}

/** Stubs of the platforms of which no real server can run here, each made from its vendor's page. */
export const platformStands: readonly Standing[] = platforms.map(
  ({ name, kind, page, settings, secrets, shows, answer }): Standing => ({
    name,
    peer: `a stub made from ${page}`,
    kind,
    missing: null,
    without: { ...reasons, ...(declarations[kind].budget ? {} : { 'a budget': because.noBudget }) },
    async start() {
      const posts: Post[] = []
      let made = 0
      let nth = 0
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
          ...{ id, text, at: now(), changed: now(), ours: false, versions: [id], nth: nth++ },
          ...(oddity && { oddity }),
        })
        return id
      }
      return {
        hosts: [server.host],
        platforms: { [kind]: server.url },
        connection: { address: '', settings, secrets },
        ...(shows && { shows }),
        say: async (text) => say(text),
        async sayMany(all) {
          for (const text of all) say(text)
        },
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

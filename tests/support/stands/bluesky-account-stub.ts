import { because, type Oddity, type Standing } from './stand.ts'
import { startStub } from './stub-server.ts'

const own = 'did:plc:oakfieldoakfieldoakfield'
const parent = 'did:plc:parentparentparentparent'

/**
 * A stub of an account’s server, made from the lexicons com.atproto.server.createSession and refreshSession,
 * app.bsky.notification.listNotifications and com.atproto.repo.getRecord (as published in @atproto/api 0.20.44).
 */
export const blueskyAccountStand: Standing = {
  name: 'Bluesky account',
  peer: 'a stub made from the published lexicons',
  kind: 'bluesky-notifications',
  missing: null,
  without: {
    'lasting connections': because.noConnection,
    'a budget': because.noBudget,
    'places in the future': because.noPlaces,
    'places that are too old': because.noPlaces,
  },
  async start() {
    type Post = { uri: string; did: string; text: string; at: string; edits: number; oddity?: Oddity }
    const posts: Post[] = []
    let number = 0
    let away = false
    let disordered = false
    const server = await startStub((url, request) => {
      const method = url.pathname.replace('/xrpc/', '')
      if (method.startsWith('/directory/'))
        return {
          json: {
            alsoKnownAs: ['at://parent.test'],
            service: [{ id: '#atproto_pds', serviceEndpoint: server.url }],
          },
        }
      switch (method) {
        case 'com.atproto.server.createSession':
        case 'com.atproto.server.refreshSession':
          return { json: { did: own, accessJwt: `access-${++number}`, refreshJwt: `refresh-${number}` } }
        case 'com.atproto.repo.getRecord': {
          const uri = `at://${url.searchParams.get('repo')}/app.bsky.feed.post/${url.searchParams.get('rkey')}`
          const post = posts.find((one) => one.uri === uri)
          if (away) return { status: 400, json: { error: 'RepoDeactivated' } }
          return post
            ? { json: { uri, cid: cidOf(post), value: recordOf(post) } }
            : { status: 400, json: { error: 'RecordNotFound' } }
        }
        case 'app.bsky.feed.getPosts': {
          const uris = url.searchParams.getAll('uris')
          return { json: { posts: away ? [] : posts.filter(({ uri }) => uris.includes(uri)).map(notice) } }
        }
        case 'com.atproto.sync.getRepoStatus':
          return { json: { did: parent, active: !away, ...(away && { status: 'deactivated' }) } }
        case 'app.bsky.notification.listNotifications': {
          if (!request.headers.authorization?.startsWith('Bearer access-')) return { status: 401, json: {} }
          const from = Number(url.searchParams.get('cursor') ?? 0)
          const page = posts.toReversed().slice(from, from + 50)
          const more = posts.length > from + 50
          const shown = disordered ? page.toReversed().flatMap((post) => [post, post]) : page
          return { json: { notifications: shown.map(notice), ...(more && { cursor: String(from + 50) }) } }
        }
        default:
          return { status: 404, json: { error: 'MethodNotImplemented' } }
      }
    })
    const cidOf = ({ uri, edits }: Post) => `bafyrei${uri.split('/').at(-1)}${edits}`
    const recordOf = ({ text, at, oddity }: Post) => ({
      $type: 'app.bsky.feed.post',
      text,
      ...(oddity !== 'without a date' && { createdAt: at }),
    })
    const notice = (post: Post) => ({
      ...(post.oddity !== 'without an id' && { uri: post.uri }),
      cid: cidOf(post),
      author: { did: post.did, handle: post.did === own ? 'oakfield.test' : 'parent.test' },
      reason: 'reply',
      record: recordOf(post),
      isRead: false,
      ...(post.oddity !== 'without a date' && { indexedAt: post.at }),
    })
    const say = (did: string, oddity?: Oddity) => async (text: string) => {
      const uri = `at://${did}/app.bsky.feed.post/3k${1000 + posts.length}`
      const at = oddity === 'dated in 2099' ? '2099-01-01T00:00:00.000Z' : new Date().toISOString()
      posts.push({ uri, did, text, at, edits: 0, ...(oddity && { oddity }) })
      return uri
    }
    return {
      hosts: [server.host],
      directory: `${server.url}/directory`,
      connection: {
        address: server.url,
        settings: { account: 'oakfield.test' },
        secrets: { password: 'an-app-password' },
      },
      say: say(parent),
      sayOurselves: say(own),
      sayOddly: async (text, oddity) => void (await say(parent, oddity)(text)),
      disorder(on) {
        disordered = on
      },
      async leave() {
        away = true
      },
      async comeBack() {
        away = false
      },
      async edit(uri, text) {
        const post = posts.find((one) => one.uri === uri)!
        Object.assign(post, { text, edits: post.edits + 1 })
      },
      async remove(uri) {
        posts.splice(
          posts.findIndex((one) => one.uri === uri),
          1,
        )
      },
      misbehave: server.misbehave,
      stop: server.stop,
    }
  },
}

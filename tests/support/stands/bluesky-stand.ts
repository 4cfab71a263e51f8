import { type Account, type Bluesky, blueskyMissing, startBluesky } from '../bluesky.ts'
import { faultyProxy } from './faulty-proxy.ts'
import { because, type Standing } from './stand.ts'

/** The Bluesky network from a real server (PDS), by subscribeRepos, with a proxy before it that answers badly when told to. */
export const blueskyStand: Standing = {
  name: 'Bluesky',
  peer: 'a real PDS and PLC',
  kind: 'bluesky',
  missing: blueskyMissing,
  without: {
    'another order': 'the network is a numbered log, which is repeated but not reordered',
    'without an id': 'the server itself numbers each post',
    'a budget': because.noBudget,
    'ten thousand items': 'a real server takes minutes to take so many posts; Jetstream’s stub brings them',
    'words of our own': because.noAccount,
    'a sign-in': because.noSignIn,
    'places that are too old': 'this server keeps its whole log; Jetstream does not, and is tried for it',
    'two runners': because.ofAStream,
  },
  shared: true,
  cursors: { future: { seq: 9_999_999, way: 'repos' } },
  async start() {
    const bluesky: Bluesky = await startBluesky()
    const proxy = await faultyProxy(bluesky.pdsUrl)
    const parent: Account = await bluesky.createAccount('parent')
    const later = new Date('2099-01-01T00:00:00Z').toISOString()
    return {
      hosts: [...bluesky.hosts, proxy.host],
      directory: bluesky.plcUrl,
      connection: { address: proxy.url, settings: {}, secrets: {} },
      say: async (words) => (await bluesky.post(parent, words)).uri,
      async sayOddly(text, oddity) {
        const createdAt = oddity === 'dated in 2099' ? later : null
        await bluesky.postAnything(parent, { text, ...(createdAt && { createdAt }) })
      },
      edit: async (uri, words) => void (await bluesky.edit(uri, words)),
      remove: (uri) => bluesky.delete(uri),
      leave: () => bluesky.deactivate(parent),
      comeBack: () => bluesky.activate(parent),
      misbehave: proxy.misbehave,
      cut: proxy.cut,
      async stop() {
        await proxy.stop()
        await bluesky.stop()
      },
    }
  },
}

import { type Account, type Bluesky, blueskyMissing, startBluesky } from '../bluesky.ts'
import type { Standing } from './stand.ts'

/** The Bluesky network from a real server (PDS), by subscribeRepos. */
export const blueskyStand: Standing = {
  name: 'Bluesky',
  peer: 'a real PDS and PLC',
  kind: 'bluesky',
  missing: blueskyMissing,
  shared: true,
  cursors: { future: { seq: 9_999_999, way: 'repos' } },
  async start() {
    const bluesky: Bluesky = await startBluesky()
    const parent: Account = await bluesky.createAccount('parent')
    return {
      hosts: bluesky.hosts,
      directory: bluesky.plcUrl,
      connection: { address: bluesky.pdsUrl, settings: {}, secrets: {} },
      say: async (words) => (await bluesky.post(parent, words)).uri,
      edit: async (uri, words) => void (await bluesky.edit(uri, words)),
      remove: (uri) => bluesky.delete(uri),
      cut: () => bluesky.dropConnections(),
      stop: () => bluesky.stop(),
    }
  },
}

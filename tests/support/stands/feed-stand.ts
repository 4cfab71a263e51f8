import { nginxMissing, startNginx } from '../nginx.ts'
import { faultyProxy } from './faulty-proxy.ts'
import { because, type Oddity, type Standing } from './stand.ts'

type Item = { id: string; words: string; oddity?: Oddity }

/** A feed on a real nginx, with a proxy before it that answers badly when it is told to. */
export const feedStand: Standing = {
  name: 'Feed',
  peer: 'nginx',
  kind: 'feed',
  missing: nginxMissing,
  without: {
    deletions: 'a feed announces no deletions, and what is no longer in it is no deletion',
    'lasting connections': because.noConnection,
    'accounts that leave': because.noAccounts,
    'a budget': because.noBudget,
    'words of our own': because.noAccount,
    'a sign-in': because.noSignIn,
    'places in the future': because.noPlaces,
    'places that are too old': because.noPlaces,
    'places on another server': 'it is asked for all that it has',
  },
  async start() {
    const nginx = await startNginx()
    const proxy = await faultyProxy(nginx.url)
    const items: Item[] = []
    let disordered = false
    const put = () => {
      const given = disordered ? items.flatMap((item) => [item, item]) : items.toReversed()
      const body = given.map(asXml).join('')
      return nginx.put('news.rss', `<rss version="2.0"><channel><title>News</title>${body}</channel></rss>`)
    }
    // One after the other: what was said last is not to be overwritten by what was said before.
    let written = Promise.resolve()
    const write = () => {
      written = written.then(put)
      return written
    }
    await write()
    return {
      hosts: [proxy.host],
      connection: { address: `${proxy.url}/news.rss`, settings: {}, secrets: {} },
      async say(words) {
        const id = `item-${items.length + 1}`
        items.push({ id, words })
        await write()
        return id
      },
      async sayMany(all) {
        for (const words of all) items.push({ id: `item-${items.length + 1}`, words })
        await write()
      },
      async sayOddly(words, oddity) {
        items.push({ id: `item-${items.length + 1}`, words, oddity })
        await write()
      },
      async edit(id, words) {
        items.find((item) => item.id === id)!.words = words
        await write()
      },
      async disorder(on) {
        disordered = on
        await write()
      },
      misbehave: proxy.misbehave,
      async stop() {
        await proxy.stop()
        await nginx.stop()
      },
    }
  },
}

function asXml({ id, words, oddity }: Item): string {
  const guid = oddity === 'without an id' ? '' : `<guid>${id}</guid>`
  const day = oddity === 'dated in 2099' ? 'Thu, 01 Jan 2099' : 'Wed, 18 Nov 2026'
  const date = oddity === 'without a date' ? '' : `<pubDate>${day} 10:00:00 GMT</pubDate>`
  return `<item>${guid}${date}<title>${words}</title><description>${words}</description></item>`
}

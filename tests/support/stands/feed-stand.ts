import { nginxMissing, startNginx } from '../nginx.ts'
import type { Standing } from './stand.ts'

/** A feed on a real nginx. */
export const feedStand: Standing = {
  name: 'Feed',
  peer: 'nginx',
  kind: 'feed',
  missing: nginxMissing,
  async start() {
    const nginx = await startNginx()
    const items: { id: string; words: string }[] = []
    const write = () => {
      const body = items
        .toReversed()
        .map(
          ({ id, words }) =>
            `<item><guid>${id}</guid><title>${words}</title><description>${words}</description></item>`,
        )
        .join('')
      return nginx.put('news.rss', `<rss version="2.0"><channel><title>News</title>${body}</channel></rss>`)
    }
    await write()
    return {
      hosts: [nginx.host],
      connection: { address: `${nginx.url}/news.rss`, settings: {}, secrets: {} },
      async say(words) {
        const id = `item-${items.length + 1}`
        items.push({ id, words })
        await write()
        return id
      },
      async edit(id, words) {
        items.find((item) => item.id === id)!.words = words
        await write()
      },
      stop: nginx.stop,
    }
  },
}

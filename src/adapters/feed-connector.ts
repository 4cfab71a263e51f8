import type { Asked, Checked, Connector } from '../domain/connector.ts'
import { isTrouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { pullFeed } from './feeds.ts'
import { parsedBody } from './json.ts'

/** RSS, Atom, RDF and JSON feeds. */
export function feedConnector(environment: Environment): Connector {
  const pull = ({ address, cursor, now, signal }: Pick<Asked, 'address' | 'cursor' | 'now' | 'signal'>) =>
    pullFeed(address, cursor, { ...environment, now, signal })
  return {
    pull,
    async check(asked): Promise<Checked> {
      const pulled = await pull({ ...asked, cursor: {} })
      if (isTrouble(pulled)) return pulled
      if (pulled.type === 'not-modified')
        return { type: 'works', findings: [], found: ['The feed can be read. There is nothing in it yet.'] }
      const titles = pulled.events.slice(0, 3).flatMap(({ body }) => titleIn(body) ?? [])
      const count = pulled.events.length
      const found = [
        `The feed can be read. It holds ${count === 1 ? '1 item' : `${count.toLocaleString('en-GB')} items`} just now.`,
        ...titles.map((title) => `In it: “${title}”`),
      ]
      return { type: 'works', findings: pulled.findings, found }
    },
  }
}

function titleIn(body: string): string | null {
  const title = parsedBody(body, 'title')
  const words = typeof title === 'object' && title !== null && 'value' in title ? title.value : title
  return typeof words === 'string' && words.trim() !== '' ? words.trim().slice(0, 120) : null
}

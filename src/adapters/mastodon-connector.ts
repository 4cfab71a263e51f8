import type { Asked, Checked, Connector } from '../domain/connector.ts'
import { isTrouble, trouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { htmlWords } from './html-words.ts'
import { listIn, valueIn } from './json.ts'
import { askMastodon } from './mastodon-api.ts'
import { recheckStatuses } from './mastodon-recheck.ts'
import { streamTimelines } from './mastodon-stream.ts'
import { pullTimelines, timelinesOf } from './mastodon-timelines.ts'

/** Public and hashtag timelines of a Mastodon-compatible server: by asking, or by listening and asking after each pause. */
export function mastodonConnector(environment: Environment): Connector {
  return {
    check: (asked) => check(asked, environment),
    pull: (asked) => pullTimelines(asked, environment),
    stream: (listening) => streamTimelines(listening, environment),
    recheck: (asked, items) => recheckStatuses(asked, items, environment),
  }
}

async function check(asked: Asked, environment: Environment): Promise<Checked> {
  const found: string[] = []
  for (const { name, path } of timelinesOf(asked.settings)) {
    const answer = await askMastodon(asked, path, { limit: '5' }, environment)
    if (isTrouble(answer)) return answer
    if (answer.type === 'absent' || !Array.isArray(answer.body))
      return trouble('config-wrong', 'This is no Mastodon-compatible server. Please check the address.')
    const where = name === 'public' ? 'The public timeline' : name
    const latest = htmlWords(String(valueIn(answer.body[0], 'content') ?? '')).trim()
    found.push(
      latest === ''
        ? `${where} can be read. There is nothing in it just now.`
        : `${where} can be read. The latest post: “${latest.slice(0, 120)}”`,
    )
  }
  const server = await askMastodon(asked, '/api/v1/instance', {}, environment)
  const rules =
    server.type === 'json' ? listIn(server.body, 'rules').map((rule) => valueIn(rule, 'text')) : []
  const findings = rules
    .filter((rule) => typeof rule === 'string')
    .slice(0, 10)
    .map((rule) => ({ type: 'note' as const, sentence: `The server’s rule: ${rule}` }))
  return { type: 'works', findings, found }
}

import type { Asked, Checked, Connector } from '../domain/connector.ts'
import { trouble } from '../domain/outcome.ts'
import { listenToBluesky } from './bluesky.ts'
import { openSocket } from './bluesky-socket.ts'
import type { Environment } from './connectors.ts'

const publicRelay = 'https://bsky.network'
/** A quiet server may have nothing to say for longer; then the connection alone has to do. */
const patience = 8_000

/** The whole Bluesky network, by `subscribeRepos`. */
export function blueskyConnector(environment: Environment): Connector {
  return {
    stream: (listening) =>
      listenToBluesky({ ...listening, address: listening.address || publicRelay, ...environment }),
    check: (asked) => check(asked, environment),
  }
}

async function check(asked: Asked, environment: Environment): Promise<Checked> {
  const socket = openSocket(asked.address || publicRelay, null, { ...environment, signal: asked.signal })
  try {
    const frames = await socket.take(patience)
    const ended = socket.ended()
    if (frames === null)
      return trouble(ended.type === 'refused' ? 'config-wrong' : 'transient', ended.sentence)
    const found =
      frames.length > 0
        ? `The server answers: ${frames.length.toLocaleString('en-GB')} events came at once.`
        : 'The server lets Birdsong listen. Nothing happened there while we waited.'
    return { type: 'works', findings: [], found: [found] }
  } finally {
    socket.close()
  }
}

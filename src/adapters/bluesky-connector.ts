import type { Asked, Checked, Connector } from '../domain/connector.ts'
import { trouble } from '../domain/outcome.ts'
import { listenToBluesky } from './bluesky.ts'
import { recheckHeard } from './bluesky-recheck.ts'
import { usualServers, wireOf } from './bluesky-wires.ts'
import type { Environment } from './environment.ts'

/** A quiet server may have nothing to say for longer; then the connection alone has to do. */
const patience = 8_000

/** The whole Bluesky network, by `subscribeRepos` or by Jetstream. */
export function blueskyConnector(environment: Environment): Connector {
  return {
    stream: (listening) => {
      const { way } = listening.settings
      const address = listening.address || wireOf(way).address
      return listenToBluesky({ ...listening, way, address, ...environment })
    },
    check: (asked) => check(asked, environment),
    recheck: (asked, items) => recheckHeard(asked, items, ['', ...usualServers], environment),
  }
}

async function check(asked: Asked, environment: Environment): Promise<Checked> {
  const wire = wireOf(asked.settings.way)
  const socket = wire.open(asked.address || wire.address, null, { ...environment, signal: asked.signal })
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

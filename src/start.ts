import { type Config, readConfig } from './config.ts'
import { portIsFree } from './port.ts'
import { nameSourcesInStacks } from './readable-stacks.ts'
import { Refused, refuse } from './refused.ts'
import type { Connection } from './store/connect.ts'
import { openDataFolder } from './store/data-folder.ts'
import { startServer } from './store/server.ts'

/** What has been started, last first: stopped in that order. */
const started: (() => Promise<void> | void)[] = []
let stopping: Promise<void> | undefined

function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const end of started.reverse()) await end()
  })()
  return stopping
}

const say = (sentence: string) => console.log(sentence)

async function start(config: Config): Promise<void> {
  if (config.parts.includes('web')) await portIsFree(config)
  // The program is loaded while the database starts: each is busy without the other.
  const connection = await findDatabase(config, () => void loadParts())
  const { runParts } = await loadParts()
  await runParts(config, connection, {
    say,
    begun: (end) => started.push(end),
    isStopping: () => stopping !== undefined,
  })
}

const loadParts = () => import('./run-parts.ts')

async function findDatabase(config: Config, meanwhile: () => void): Promise<Connection> {
  if (config.databaseUrl) return { connectionString: config.databaseUrl }
  const folder = await openDataFolder(config.dataFolder)
  if (folder.type === 'refused') refuse(folder.sentence)
  started.push(() => folder.close())
  say('Starting the embedded database …')
  const server = await startServer(config.dataFolder, { say, meanwhile })
  if (server.type === 'refused') refuse(server.sentence)
  started.push(() => server.stop())
  server.ended.then((end) => {
    if (end.type === 'died' && !stopping) void giveUp(end.sentence)
  }, giveUp)
  return server.connection
}

async function giveUp(reason: unknown): Promise<void> {
  const known = typeof reason === 'string' ? reason : reason instanceof Refused ? reason.message : undefined
  console.error(known ?? 'Birdsong stopped because of a fault in the program:', known ? '' : reason)
  process.exitCode = 1
  await stop()
  process.exit(1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return
    say('Stopping …')
    void stop().then(() => process.exit(0), giveUp)
  })
}
process.on('uncaughtException', (error) => void giveUp(error))
process.on('unhandledRejection', (error) => void giveUp(error))

nameSourcesInStacks()
const read = readConfig(process.env, process.argv.slice(2))
if (read.type === 'refused') void giveUp(read.sentence)
// Whoever is stopped while starting fails in whatever it was doing, and that is no fault.
else start(read.config).catch((reason) => (stopping ? undefined : giveUp(reason)))

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { flushCompileCache } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { founderToken } from './commands/founding.ts'
import type { Services } from './commands/services.ts'
import { glanceWith } from './commands/trust-matcher.ts'
import { openVault } from './commands/vault.ts'
import { type Config, readConfig } from './config.ts'
import { listenToStreams } from './jobs/listen-to-streams.ts'
import type { Mail, Outside } from './jobs/outside.ts'
import { pollSources } from './jobs/poll-sources.ts'
import { startWork } from './jobs/work.ts'
import type { Pack } from './policy/pack.ts'
import { readyJudges } from './ready-judges.ts'
import { root } from './root.ts'
import { hearChanges } from './store/changes.ts'
import { type Connection, openStore } from './store/connect.ts'
import { openDataFolder } from './store/data-folder.ts'
import { openJobs } from './store/jobs.ts'
import { startServer } from './store/server.ts'
import { readSourceKey } from './store/source-key.ts'
import { buildApp, readAssets } from './web/app.ts'
import { liveUpdates } from './web/live-updates.ts'

/** What has been started, last first: stopped in that order. */
const started: (() => Promise<void> | void)[] = []
let stopping: Promise<void> | undefined

function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const end of started.reverse()) await end()
  })()
  return stopping
}

class Refused extends Error {}

function refuse(sentence: string): never {
  throw new Refused(sentence)
}

const say = (sentence: string) => console.log(sentence)

async function start(config: Config): Promise<void> {
  if (config.parts.includes('web')) await portIsFree(config)
  const connection = await findDatabase(config)
  say('Opening the database …')
  const opened = await openStore(connection)
  if (opened.type === 'refused') refuse(opened.sentence)
  const { store } = opened
  started.push(() => store.close())
  if (opened.applied.length > 0) say(`The database is up to date (${opened.applied.length} changes made).`)

  const jobs = await openJobs(store.connection, { works: config.parts.includes('work') })
  started.push(() => jobs.stop())
  const key = await readSourceKey(config.dataFolder, config.key)
  if (!key) refuse('BIRDSONG_KEY has to be 32 bytes in base64, as `openssl rand -base64 32` makes them.')
  const services: Services = { database: store.database, jobs, vault: openVault(key), now: () => new Date() }
  const outside = reachOutside(config)
  const filter = join(root, 'dist/server/matching/scan.wasm')
  if (existsSync(filter)) glanceWith(new WebAssembly.Module(await readFile(filter)))

  const heardTerms = new Set<(trust: string) => void>()
  const live = liveUpdates(store.database)
  const changes = hearChanges(store.connection, {
    onChange(change) {
      live.hear(change)
      if (change.subject === 'terms') for (const hear of heardTerms) hear(change.trust)
    },
    onGap: () => live.hearGap(),
  })
  started.push(() => changes.stop())

  // The first page first: what reaches the outside takes as long to load as all the rest.
  if (config.parts.includes('web')) await serveWeb(config, services, live, outside)
  flushCompileCache()
  services.judges = await readyJudges(services)
  if (stopping) return
  if (config.parts.includes('work')) {
    const work = await startWork(services, jobs, outside, { origin: config.origin })
    started.push(() => work.stop())
  }
  if (config.parts.includes('listen')) {
    await startListening(config, services, outside, (hear) => {
      heardTerms.add(hear)
      return () => heardTerms.delete(hear)
    })
  }
  if (!config.parts.includes('web'))
    say(`Birdsong runs (${config.parts.join(', ')}). Press Ctrl-C to stop it.`)
  flushCompileCache()
}

async function startListening(
  config: Config,
  services: Services,
  outside: Outside,
  onTermsChanged: (hear: (trust: string) => void) => () => void,
): Promise<void> {
  const { process: holder, hostSpacingSeconds } = config
  const ended = new AbortController()
  const { signal } = ended
  const listening = Promise.all([
    pollSources(services, outside, { holder, hostSpacingSeconds, signal }),
    listenToStreams(services, outside, { holder, signal, onTermsChanged }),
  ])
  started.push(async () => {
    ended.abort()
    await listening
  })
}

async function findDatabase(config: Config): Promise<Connection> {
  if (config.databaseUrl) return { connectionString: config.databaseUrl }
  const folder = await openDataFolder(config.dataFolder)
  if (folder.type === 'refused') refuse(folder.sentence)
  started.push(() => folder.close())
  say('Starting the embedded database …')
  const server = await startServer(config.dataFolder, { say })
  if (server.type === 'refused') refuse(server.sentence)
  started.push(() => server.stop())
  server.ended.then((end) => {
    if (end.type === 'died' && !stopping) void giveUp(end.sentence)
  }, giveUp)
  return server.connection
}

/** The address alone of `Name <address>`. */
function bareAddress(words: string): string {
  return (/<([^<>]+)>/.exec(words)?.[1] ?? words).trim().toLowerCase()
}

/** The connectors, loaded when the first of them is needed. */
function connectorsOf(config: Config): Outside['connector'] {
  let made: Promise<Outside['connector']> | undefined
  return async (kind) => {
    made ??= import('./adapters/connectors.ts').then(({ connectors }) =>
      connectors({
        allow: config.allowedHosts,
        userAgent: userAgent(config),
        ...directoryOf(config),
        mailInUrl: config.mailInUrl,
        ours: [bareAddress(config.mailFrom)],
      }),
    )
    return (await made)(kind)
  }
}

/** Each adapter is loaded when it is first needed. */
function reachOutside(config: Config): Outside {
  const { allowedHosts: allow, smtpUrl, mailFrom } = config
  const common = { allow, userAgent: userAgent(config) }
  return {
    connector: connectorsOf(config),
    async askSecondOpinion(asked) {
      const { askSecondOpinion } = await import('./adapters/second-opinion.ts')
      return askSecondOpinion(asked, common)
    },
    async lookAgain(url, address) {
      const { lookAgain } = await import('./adapters/recheck.ts')
      return lookAgain(url, { ...common, address, ...directoryOf(config) })
    },
    ...(smtpUrl && {
      async sendMail(mail: Mail) {
        const { sendLetter } = await import('./adapters/smtp.ts')
        return sendLetter({ ...mail, from: mailFrom }, smtpUrl)
      },
    }),
  }
}

/** Bluesky's directory of accounts: the public one, unless a network of one's own has another. */
function directoryOf({ blueskyDirectory }: Config): { directory?: string } {
  return blueskyDirectory ? { directory: blueskyDirectory } : {}
}

function userAgent(config: Config): string {
  return `Birdsong/${config.version} (+${config.origin})`
}

async function serveWeb(
  config: Config,
  services: Services,
  live: ReturnType<typeof liveUpdates>,
  { connector }: Outside,
): Promise<void> {
  const { origin, smtpUrl, feedSeconds, allowedHosts, mailInUrl } = config
  const site = {
    origin,
    assets: await readAssets(),
    sendsMail: smtpUrl !== undefined,
    feedSeconds,
    allowedHosts,
    checkImage: async (bytes: Uint8Array, type: string) =>
      (await import('./adapters/image.ts')).checkImage(bytes, type),
    readCsv: async (bytes: Uint8Array) => (await import('./adapters/csv.ts')).readCsv(bytes),
    connector,
    tryMailbox: async () => (await import('./adapters/imap.ts')).tryMailbox(mailInUrl),
    provePack: async (pack: Pack) => (await import('./commands/proof-thread.ts')).provePack(pack),
    addressOf: (c: Context) => getConnInfo(c).remote.address ?? 'unknown',
  }
  const app = buildApp(services, site, live)
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  }).catch((error) => refuse(whyNotListening(error, config)))
  started.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  )
  const token = await founderToken(services)
  say('')
  say(`Birdsong is ready: ${origin}`)
  if (token) say(`For the first sign-in, open this link once: ${origin}/first/${token}`)
  say('Press Ctrl-C to stop it.')
}

/** Looks before anything is started, so that a taken port changes nothing. */
function portIsFree(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new Refused(whyNotListening(error, config))))
    probe.listen(config.port, config.host, () => probe.close(() => resolve()))
  })
}

function whyNotListening(error: NodeJS.ErrnoException, { port, host }: Config): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=4001 npm start.`
    case 'EACCES':
      return `Port ${port} needs more rights than Birdsong has. Choose one above 1023: PORT=4000 npm start.`
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${host}. Check BIRDSONG_HOST.`
    default:
      return `Birdsong cannot listen on port ${port}: ${error.message}.`
  }
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

const read = readConfig(process.env, process.argv.slice(2))
if (read.type === 'refused') void giveUp(read.sentence)
// Whoever is stopped while starting fails in whatever it was doing, and that is no fault.
else start(read.config).catch((reason) => (stopping ? undefined : giveUp(reason)))

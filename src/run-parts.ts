import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import type { Services } from './commands/services.ts'
import { glanceWith } from './commands/trust-matcher.ts'
import { openVault } from './commands/vault.ts'
import type { Config } from './config.ts'
import { listenToStreams } from './jobs/listen-to-streams.ts'
import type { Outside } from './jobs/outside.ts'
import { pollSources } from './jobs/poll-sources.ts'
import { startWork } from './jobs/work.ts'
import { reachOutside } from './reach-outside.ts'
import { readyJudges } from './ready-judges.ts'
import { refuse } from './refused.ts'
import { root } from './root.ts'
import { serveWeb } from './serve-web.ts'
import type { Start } from './start-under-way.ts'
import { hearChanges } from './store/changes.ts'
import { type Connection, openStore } from './store/connect.ts'
import { openJobs } from './store/jobs.ts'
import { readSourceKey } from './store/source-key.ts'
import { liveUpdates } from './web/live-updates.ts'

/** Runs the parts that are asked for on a database that answers. Each is joined here to what it needs. */
export async function runParts(config: Config, connection: Connection, start: Start): Promise<void> {
  const { say, begun, isStopping } = start
  say('Opening the database …')
  const opened = await openStore(connection)
  if (opened.type === 'refused') refuse(opened.sentence)
  const { store } = opened
  begun(() => store.close())
  if (opened.applied.length > 0) say(`The database is up to date (${opened.applied.length} changes made).`)

  const jobs = await openJobs(store.connection, { works: config.parts.includes('work') })
  begun(() => jobs.stop())
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
  begun(() => changes.stop())

  // The first page first: what reaches the outside takes as long to load as all the rest.
  if (config.parts.includes('web')) await serveWeb(config, services, live, outside, start)
  flushCompileCache()
  services.judges = await readyJudges(services)
  if (isStopping()) return
  if (config.parts.includes('work')) {
    const work = await startWork(services, jobs, outside, { origin: config.origin })
    begun(() => work.stop())
  }
  if (config.parts.includes('listen')) {
    const onTermsChanged = (hear: (trust: string) => void) => {
      heardTerms.add(hear)
      return () => heardTerms.delete(hear)
    }
    await startListening(config, services, outside, onTermsChanged, begun)
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
  begun: Start['begun'],
): Promise<void> {
  const { process: holder, hostSpacingSeconds } = config
  const ended = new AbortController()
  const { signal } = ended
  const listening = Promise.all([
    pollSources(services, outside, { holder, hostSpacingSeconds, signal }),
    listenToStreams(services, outside, { holder, signal, onTermsChanged }),
  ])
  begun(async () => {
    ended.abort()
    await listening
  })
}

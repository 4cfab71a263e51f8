import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Account } from './server-account.ts'
import type { ServerBinaries } from './server-binaries.ts'
import type { ServerLog } from './server-log.ts'
import { serverArguments, serverEnvironment } from './server-settings.ts'
import { embeddedConnection } from './server-socket.ts'
import { endStragglers } from './server-stragglers.ts'
import { isPassing, troubleFrom } from './server-trouble.ts'

/** How long (milliseconds) a start waits for what is left of the server before it. */
const stragglersMay = 30_000

export type Running = { child: ChildProcess; exit: Promise<void> }

/**
 * Starts the server and waits until it answers; tries again while the one before it is not quite gone. Where it
 * does not start, a sentence says why.
 */
export async function launch(
  cluster: string,
  dataFolder: string,
  binaries: ServerBinaries,
  account: Account,
  log: ServerLog,
  { say, meanwhile }: { say(sentence: string): void; meanwhile(): void },
): Promise<Running | string> {
  const connection = embeddedConnection(dataFolder)
  const until = performance.now() + stragglersMay
  const [program, ...args] = [...account.prefix, binaries.postgres, ...serverArguments(cluster, connection)]
  for (;;) {
    const said = (await log.news()).length
    const child = spawn(program!, args, {
      cwd: dataFolder,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    const exit = new Promise<void>((done, fail) => child.once('exit', () => done()).once('error', fail))
    meanwhile()
    if (await answers(child, connection, say)) return { child, exit }
    await exit
    const news = (await log.news()).slice(said)
    if (!isPassing(news) || performance.now() > until) return troubleFrom(news, 'started', dataFolder)
    await pause(250)
    await endStragglers(cluster)
  }
}

/** True once the server takes connections and the database is there, false if it ended before. */
async function answers(
  child: ChildProcess,
  connection: pg.ClientConfig,
  say: (sentence: string) => void,
): Promise<boolean> {
  const slow = setTimeout(
    () => say('The database is recovering from a sudden stop. This can take some minutes…'),
    5_000,
  )
  try {
    while (child.exitCode === null && child.signalCode === null) {
      const client = new pg.Client({ ...connection, database: 'postgres' })
      client.on('error', () => {
        // The query below reports it; without a listener Node would end the process.
      })
      try {
        await client.connect()
        const { rowCount } = await client.query("select from pg_database where datname = 'birdsong'")
        if (rowCount === 0) await client.query('create database birdsong')
        return true
      } catch (error) {
        if (isNotYet(error)) continue
        child.kill('SIGINT')
        throw error
      } finally {
        await client.end()
        await pause(20)
      }
    }
    return false
  } finally {
    clearTimeout(slow)
  }
}

/** The socket is not there yet, nobody listens yet, the server hung up while it starts, or says that it starts. */
function isNotYet(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string }
  return (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03', '57P01'].includes(code ?? '') ||
    /terminated/.test(message)
  )
}

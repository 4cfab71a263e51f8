import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { chooseAccount } from './server-account.ts'
import { serverBinaries } from './server-binaries.ts'
import { createCluster } from './server-create.ts'
import { launch, type Running } from './server-launch.ts'
import { openServerLog, type ServerLog } from './server-log.ts'
import { embeddedConnection, prepareSocketFolder } from './server-socket.ts'
import { endStragglers } from './server-stragglers.ts'
import { troubleFrom } from './server-trouble.ts'

/** A stop that takes longer than this (milliseconds) is cut short; the next start then recovers from the log. */
const stopMay = 60_000

export type ServerEnd = { type: 'stopped' } | { type: 'died'; sentence: string }

export type StartedServer =
  | {
      type: 'started'
      /** What `pg` takes to reach the database as its owner. */
      connection: ReturnType<typeof embeddedConnection>
      /** Settles when the server is gone, by `stop` or by itself. */
      ended: Promise<ServerEnd>
      stop(): Promise<void>
    }
  | { type: 'refused'; sentence: string }

type Settings = {
  /** Told what takes long, in plain words. */
  say?: (sentence: string) => void
  /** Called when the server's program runs, and does not answer yet. */
  meanwhile?: () => void
  /** False: as where the system forbids user namespaces. */
  namespaces?: boolean
}

/**
 * Starts the embedded PostgreSQL of a data folder that this process has opened, and makes the empty database
 * where there is none. Resolves when it takes connections.
 *
 * The server lives exactly as long as this process: it is stopped cleanly by `stop`, and by the kernel's word
 * when the process is killed. It runs in a session of its own, so that Ctrl-C reaches only the app, which then
 * stops it last.
 */
export async function startServer(
  folder: string,
  { say = () => {}, meanwhile = () => {}, namespaces }: Settings = {},
): Promise<StartedServer> {
  const dataFolder = resolve(folder)
  const cluster = join(dataFolder, 'postgres')
  const connection = embeddedConnection(dataFolder)
  const binaries = await serverBinaries()
  if (!binaries) return refuse(noneForThisMachine)

  const chosen = await chooseAccount(cluster, dataFolder, binaries, { namespaces })
  if (chosen.type === 'refused') return chosen
  const { account } = chosen
  const untrusted = await prepareSocketFolder(connection.host, account.owner)
  if (untrusted) return refuse(untrusted)

  if (!existsSync(cluster)) {
    say('Setting up the database…')
    const trouble = await createCluster(dataFolder, cluster, binaries, account)
    if (trouble) return refuse(trouble)
  }
  if (!(await endStragglers(cluster)).ended) return refuse(stillThere(dataFolder))

  const log = await openServerLog(dataFolder)
  const running = await launch(cluster, dataFolder, binaries, account, log, { say, meanwhile })
  if (typeof running === 'string') {
    await log.close()
    return refuse(running)
  }
  return supervise(running, dataFolder, log)
}

function supervise({ child, exit }: Running, dataFolder: string, log: ServerLog): StartedServer {
  const connection = embeddedConnection(dataFolder)
  let stopping = false
  const ended = exit.then(async (): Promise<ServerEnd> => {
    const sentence = stopping ? undefined : diedBy(await log.news(), dataFolder)
    await log.close()
    return sentence === undefined ? { type: 'stopped' } : { type: 'died', sentence }
  })
  const stop = async () => {
    if (!stopping) {
      stopping = true
      child.kill('SIGINT')
    }
    const impatience = setTimeout(() => child.kill('SIGQUIT'), stopMay)
    await ended
    clearTimeout(impatience)
    if (!connection.host.startsWith(dataFolder)) await rm(connection.host, { recursive: true, force: true })
  }
  return { type: 'started', connection, ended, stop }
}

function refuse(sentence: string): StartedServer {
  return { type: 'refused', sentence }
}

function diedBy(news: string, dataFolder: string): string {
  const trouble = /No space left on device/.test(news) ? troubleFrom(news, 'started', dataFolder) : undefined
  return (
    trouble ??
    `The database stopped by itself. Its log is postgres.log in ${dataFolder}. Start Birdsong again.`
  )
}

const noneForThisMachine =
  'There is no embedded database for this kind of machine, or it was not installed. Remove the folder node_modules and ' +
  'start again, or set DATABASE_URL to a PostgreSQL server.'

function stillThere(dataFolder: string): string {
  return `An earlier database server is still at work in ${dataFolder} and could not be ended. Restart the machine, or end the server by hand.`
}

import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A clean stop gets this long, an unclean one (which costs a recovery at the next start) a little longer. */
const patience = { clean: 30_000, unclean: 5_000 }

/**
 * Ends what is left of an earlier server of this cluster, and clears a lock file that names a process which
 * never was one.
 *
 * After a `kill -9` of the app its server needs a moment to stop, and after one of the server a busy connection
 * can outlive it; the next server must not start beside either. The caller holds the data folder's lock, so
 * nobody is at work with them. `ended` is false where one would not go.
 */
export async function endStragglers(cluster: string): Promise<{ ended: boolean }> {
  const recorded = await recordedProcess(cluster)
  if (recorded === undefined) return { ended: true }

  const server = (await processesIn(cluster)).includes(recorded)
  if (
    await goneAfter(cluster, server ? 'SIGINT' : 'SIGTERM', server ? [recorded] : undefined, patience.clean)
  ) {
    if ((await recordedProcess(cluster)) === recorded && (await isElsewhere(recorded, cluster))) {
      await rm(join(cluster, 'postmaster.pid'), { force: true })
    }
    return { ended: true }
  }
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    if (await goneAfter(cluster, signal, undefined, patience.unclean)) return { ended: true }
  }
  return { ended: false }
}

/** The processes at work in the folder. PostgreSQL's all make the cluster their working directory. */
export async function processesIn(folder: string): Promise<number[]> {
  const real = await realpath(folder)
  const running = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const places = await Promise.all(running.map(async (pid) => ({ pid, place: await placeOf(pid) })))
  return places.filter(({ place }) => place === real).map(({ pid }) => pid)
}

async function goneAfter(
  folder: string,
  signal: NodeJS.Signals,
  only: number[] | undefined,
  wait: number,
): Promise<boolean> {
  const until = performance.now() + wait
  for (const pid of only ?? (await processesIn(folder))) send(pid, signal)
  while ((await processesIn(folder)).length > 0) {
    if (performance.now() > until) return false
    await pause(50)
  }
  return true
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The process that the cluster's lock file names, where there is one. */
async function recordedProcess(cluster: string): Promise<number | undefined> {
  try {
    const pid = Number.parseInt(await readFile(join(cluster, 'postmaster.pid'), 'utf8'), 10)
    return Number.isNaN(pid) ? 0 : pid
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Is the process certainly not this cluster's server: dead, or at work in another folder? After a restart of the
 * machine (or container) the same number is soon somebody else's, and PostgreSQL would refuse to start.
 */
async function isElsewhere(pid: number, cluster: string): Promise<boolean> {
  const place = await placeOf(pid)
  return place === 'nowhere' || (place !== 'hidden' && place !== (await realpath(cluster)))
}

async function placeOf(pid: number): Promise<string> {
  try {
    return await readlink(`/proc/${pid}/cwd`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return 'nowhere'
    if (code === 'EACCES' || code === 'EPERM') return 'hidden'
    throw error
  }
}

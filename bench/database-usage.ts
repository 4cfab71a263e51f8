import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** CPU time (milliseconds) of the embedded server on a data folder so far, with all its processes, from the kernel. */
export async function databaseCpu(dataFolder: string): Promise<number> {
  const server = Number(
    (await readFile(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0],
  )
  const spent = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((pid) => ticksOf(Number(pid), server)),
  )
  return spent.reduce((sum, ticks) => sum + ticks, 0) * 10
}

/** Of the server itself also those that have ended, which the kernel counts for it. */
async function ticksOf(pid: number, server: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(ifEnded)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = 0, kernel = 0, endedUser = 0, endedKernel = 0] = fields.slice(11, 15).map(Number)
  if (pid === server) return user + kernel + endedUser + endedKernel
  return Number(fields[1]) === server ? user + kernel : 0
}

/** A process may end between being listed and being read; then its server counts it. */
function ifEnded(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT' || error.code === 'ESRCH') return ''
  throw error
}

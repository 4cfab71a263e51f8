import { createHash } from 'node:crypto'
import { chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Owner } from './server-account.ts'

/** The longest name of a socket (bytes) that every system takes. */
const longestName = 100

const port = 5432

/**
 * How to reach the embedded database of a data folder, whether or not it runs: what `pg` takes.
 *
 * There is no network port: `host` is the folder of a unix socket that only its owner can enter, which is why no
 * password is asked. The folder is the data folder's own where its name is short enough for a socket.
 */
export function embeddedConnection(dataFolder: string) {
  return { host: socketFolder(resolve(dataFolder)), port, user: 'birdsong_owner', database: 'birdsong' }
}

function socketFolder(dataFolder: string): string {
  const inside = join(dataFolder, 'run')
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${port}`)) <= longestName) return inside
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  return join(tmpdir(), `birdsong-${mark}`)
}

/** Makes the socket's folder, or says (in a sentence) why it cannot be trusted: others may write beside it. */
export async function prepareSocketFolder(
  folder: string,
  owner: Owner | undefined,
): Promise<string | undefined> {
  const us = process.geteuid?.() ?? -1
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  const ours = found.uid === us || found.uid === owner?.uid
  if (!found.isDirectory() || !ours || found.mode & 0o077) {
    return `The folder ${folder}, which the database's connections go through, belongs to somebody else or is open to others. Remove it, or set BIRDSONG_DATA to a folder with a shorter name.`
  }
  if (owner) await chown(folder, owner.uid, owner.gid)
  return undefined
}

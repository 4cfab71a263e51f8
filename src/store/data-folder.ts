import type { Stats } from 'node:fs'
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  differentFormat,
  differentServer,
  type FolderRefusal,
  inUse,
  notOurs,
  refusalFor,
  tooFull,
  unreadableFormat,
} from './data-folder-refusals.ts'
import { type Lock, takeLock } from './folder-lock.ts'
import { serverBinaries } from './server-binaries.ts'

/** How the data folder is laid out. A change that an older Birdsong could not read gets the next number. */
const format = 1

/** With less than this free (bytes), a start could end half-way. */
const leastFree = 200e6

/** Half-made things carry this at the front of their name, and are thrown away at the next start. */
export const unfinished = '.unfinished-'

const harmless = ['lock', 'sources.key', 'lost+found', '.gitkeep', '.gitignore']

export type OpenedFolder = { type: 'open'; path: string; close(): Promise<void> } | FolderRefusal

/**
 * Opens the folder that holds everything this installation keeps, for this process alone.
 *
 * Makes it where it is missing. Refuses, in a sentence with the remedy, a folder that is in use, belongs to
 * another version or to something else, cannot be written to, or has less than 200 MB of disk left. A refusal
 * leaves the folder as it was.
 */
export async function openDataFolder(given: string, { freeBytes = leastFree } = {}): Promise<OpenedFolder> {
  const path = resolve(given)
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    const entries = await readdir(path)
    const strange = !entries.includes('birdsong.json') && entries.find(isStrange)
    if (strange) return notOurs(path, strange)

    const { bavail, bsize } = await statfs(path)
    if (bavail * bsize < freeBytes) return tooFull(path, bavail * bsize, freeBytes)

    await keepToOurselves(path, await stat(path))
    await probeWriting(path)
    const lock = takeLock(join(path, 'lock'))
    if (!lock) return inUse(path)
    return await openLocked(path, lock)
  } catch (error) {
    const refusal = refusalFor(path, error as NodeJS.ErrnoException)
    if (refusal) return refusal
    throw error
  }
}

async function openLocked(path: string, lock: Lock): Promise<OpenedFolder> {
  try {
    const refusal = (await otherVersion(path)) ?? (await otherServer(path))
    if (refusal) {
      lock.release()
      return refusal
    }
    for (const entry of await readdir(path)) {
      if (entry.startsWith(unfinished))
        await rm(join(path, entry), { recursive: true, force: true, maxRetries: 5 })
    }
    await writeFormat(path)
    return { type: 'open', path, close: async () => lock.release() }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A mount point keeps its owner, and what lies inside is closed by itself; only a folder of ours is closed here. */
async function keepToOurselves(path: string, { mode, uid }: Stats): Promise<void> {
  if (uid === process.getuid?.() && mode & 0o077) await chmod(path, 0o700)
}

async function probeWriting(path: string): Promise<void> {
  const probe = join(path, `${unfinished}probe-${process.pid}`)
  const file = await open(probe, 'w', 0o600)
  await file.close()
  await rm(probe, { force: true })
}

async function otherVersion(path: string): Promise<FolderRefusal | undefined> {
  const text = await readIfThere(join(path, 'birdsong.json'))
  if (text === undefined) return undefined
  const found = formatIn(text)
  if (found === undefined) return unreadableFormat(path, format)
  return found === format ? undefined : differentFormat(path, found, format)
}

function formatIn(text: string): number | undefined {
  try {
    const content: unknown = JSON.parse(text)
    const found =
      typeof content === 'object' && content !== null && 'format' in content ? content.format : undefined
    return typeof found === 'number' ? found : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function otherServer(path: string): Promise<FolderRefusal | undefined> {
  const made = (await readIfThere(join(path, 'postgres/PG_VERSION')))?.trim()
  const ours = (await serverBinaries())?.release
  if (made === undefined || ours === undefined || made === ours) return undefined
  return differentServer(path, made, ours)
}

async function writeFormat(path: string): Promise<void> {
  const target = join(path, 'birdsong.json')
  if ((await readIfThere(target)) !== undefined) return
  const draft = join(path, `${unfinished}birdsong.json`)
  const file = await open(draft, 'w', 0o600)
  await file.writeFile(`${JSON.stringify({ format })}\n`)
  await file.sync()
  await file.close()
  await rename(draft, target)
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isStrange(entry: string): boolean {
  return !harmless.includes(entry) && !entry.startsWith(unfinished)
}

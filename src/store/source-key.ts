import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** In the data folder, beside the database and never in it. Whoever backs the one up should keep the other apart. */
const fileName = 'sources.key'

/**
 * The key that the passwords of sources are sealed with: the one that the environment gives (base64 of 32 bytes), else the
 * one in the data folder, which is made at the first start. Undefined where what was given is no such key.
 */
export async function readSourceKey(
  folder: string,
  given: string | undefined,
): Promise<Uint8Array | undefined> {
  if (given !== undefined) return keyIn(given)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, fileName)
  const draft = join(folder, `.unfinished-${fileName}-${process.pid}`)
  const file = await open(draft, 'w', 0o600)
  await file.writeFile(`${randomBytes(32).toString('base64')}\n`)
  await file.sync()
  await file.close()
  try {
    // Whole or not at all, and never over one that is there: another process may start at the same moment.
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  return keyIn(await readFile(path, 'utf8'))
}

function keyIn(words: string): Uint8Array | undefined {
  const key = Buffer.from(words.trim(), 'base64')
  return key.byteLength === 32 ? key : undefined
}

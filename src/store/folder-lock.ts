import { DatabaseSync } from 'node:sqlite'

const busy = 5

/** A lock that somebody holds until they let go or their process ends, however it ends. */
export type Lock = { release(): void }

/**
 * Takes the lock that this file stands for, or says (undefined) that another process, or another part of this one, has it.
 *
 * The kernel keeps the lock, so a killed process leaves none behind, two starters cannot both win, and containers
 * that share a folder see each other. Node itself has no call for it; the SQLite inside it takes exactly such a
 * lock, and nothing is ever written to the file.
 */
export function takeLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 })
  try {
    database.exec('pragma journal_mode = memory')
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === busy) return undefined
    throw error
  }
  return { release: () => database.close() }
}

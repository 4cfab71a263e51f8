import { copyFile, open, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

/** The log is put aside when it has grown past this (bytes); the one before it is then forgotten. */
const largest = 10e6
const lookEvery = 60_000

export type ServerLog = { path: string; fd: number; news(): Promise<string>; close(): Promise<void> }

/**
 * Opens the server's log in the data folder for adding to it. `news` is what was written since.
 *
 * The server only holds an open file, so the text is moved away from under it and the file cut: there is never
 * more than about twice the limit.
 */
export async function openServerLog(dataFolder: string): Promise<ServerLog> {
  const path = join(dataFolder, 'postgres.log')
  const file = await open(path, 'a+', 0o600)
  await turnOver(path)
  const { size: start } = await file.stat()
  const timer = setInterval(() => turnOver(path).catch(complain), lookEvery).unref()
  return {
    path,
    fd: file.fd,
    news: async () => {
      const text = Buffer.alloc(Math.min((await file.stat()).size - start, 64_000))
      await file.read(text, 0, text.length, start)
      return text.toString('utf8')
    },
    close: async () => {
      clearInterval(timer)
      await file.close()
    },
  }
}

async function turnOver(path: string): Promise<void> {
  if ((await stat(path)).size <= largest) return
  await copyFile(path, `${path}.1`)
  await truncate(path)
}

function complain(error: Error): void {
  console.error(`The database's log could not be shortened: ${error.message}`)
}

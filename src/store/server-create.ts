import { spawn } from 'node:child_process'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unfinished } from './data-folder.ts'
import type { Account } from './server-account.ts'
import type { ServerBinaries } from './server-binaries.ts'
import { serverEnvironment } from './server-settings.ts'
import { troubleFrom } from './server-trouble.ts'

/**
 * Makes an empty cluster in the data folder, or says in a sentence why it could not.
 *
 * It is made under another name and renamed when it is whole and on the disk, so that a cluster which is there
 * is a good one. Text sorts by code point: that is the same on every machine and in every release.
 */
export async function createCluster(
  dataFolder: string,
  cluster: string,
  binaries: ServerBinaries,
  { prefix }: Account,
): Promise<string | undefined> {
  const draft = join(dataFolder, `${unfinished}postgres-${process.pid}`)
  const options = [
    `--pgdata=${draft}`,
    '--username=birdsong_owner',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ]
  const output = await run([...prefix, binaries.initdb, ...options], dataFolder)
  if (output.code !== 0) {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 })
    return troubleFrom(output.text, 'set up', dataFolder)
  }
  await rename(draft, cluster)
  const folder = await open(dataFolder)
  await folder.sync()
  await folder.close()
  return undefined
}

function run([program, ...args]: string[], cwd: string): Promise<{ code: number | null; text: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program!, args, {
      cwd,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, text }))
  })
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { readConfig } from '../config.ts'
import { openStore, type Store } from '../store/connect.ts'
import { openDataFolder } from '../store/data-folder.ts'
import { startServer } from '../store/server.ts'
import { embeddedConnection } from '../store/server-socket.ts'
import { verifyLogs } from './audit.ts'
import { decideLines } from './decide.ts'

const usage = `birdsong: what the command line can do

  birdsong decide < facts.json     what the policy asks for; JSON lines give a decision a line
  birdsong audit verify [HEAD]     checks that no event was altered, removed or inserted;
                                   HEAD is a hash that an earlier check printed
  birdsong help                    this text
`

async function main(words: readonly string[]): Promise<number> {
  const [verb, ...rest] = words
  if (verb === 'decide' && rest.length <= 1) {
    const input = await readFile(rest[0] ?? '/dev/stdin', 'utf8')
    const { output, errors, exitCode } = decideLines(input)
    process.stdout.write(output)
    process.stderr.write(errors)
    return exitCode
  }
  if (verb === 'audit' && rest[0] === 'verify' && rest.length <= 2) {
    return withStore(async (store) => {
      const { lines, exitCode } = await verifyLogs(store.database, rest[1])
      console.log(lines.join('\n'))
      return exitCode
    })
  }
  process.stdout.write(usage)
  return verb === 'help' || verb === undefined ? 0 : 2
}

/** Reaches the database wherever it is: an own one, the running embedded one, or the embedded one started for this. */
async function withStore(work: (store: Store) => Promise<number>): Promise<number> {
  const read = readConfig(process.env, [])
  if (read.type === 'refused') return fail(read.sentence)
  const { databaseUrl, dataFolder } = read.config
  if (databaseUrl) return openAnd({ connectionString: databaseUrl }, work)
  if (!existsSync(dataFolder))
    return fail(`There is no data folder ${dataFolder} yet. Start Birdsong once, or set BIRDSONG_DATA.`)
  const folder = await openDataFolder(dataFolder)
  if (folder.type === 'refused') {
    return folder.reason === 'in-use' ? openAnd(embeddedConnection(dataFolder), work) : fail(folder.sentence)
  }
  const server = await startServer(dataFolder)
  try {
    return server.type === 'refused' ? fail(server.sentence) : await openAnd(server.connection, work)
  } finally {
    if (server.type === 'started') await server.stop()
    await folder.close()
  }
}

async function openAnd(
  connection: Parameters<typeof openStore>[0],
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const opened = await openStore(connection, { poolSize: 2 })
  if (opened.type === 'refused') return fail(opened.sentence)
  try {
    return await work(opened.store)
  } finally {
    await opened.store.close()
  }
}

function fail(sentence: string): number {
  console.error(sentence)
  return 1
}

process.exitCode = await main(process.argv.slice(2))

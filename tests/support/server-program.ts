import { openDataFolder } from '../../src/store/data-folder.ts'
import { startServer } from '../../src/store/server.ts'

/**
 * A whole program around the data folder and its server, for tests that kill it: says on its first line what
 * came of opening (and, asked for `server`, of starting), then waits. Stops cleanly on SIGTERM.
 */
const [wanted, folder] = process.argv.slice(2)

const opened = await openDataFolder(folder!)
if (opened.type === 'refused') {
  console.log(`${opened.reason} ${opened.sentence}`)
} else if (wanted === 'folder') {
  console.log('open')
} else {
  const server = await startServer(opened.path)
  if (server.type === 'refused') {
    console.log(server.sentence)
  } else {
    process.on('SIGTERM', async () => {
      await server.stop()
      process.exit(0)
    })
    console.log('started')
  }
}
setInterval(() => {}, 60_000)

import { readMailbox } from '../../src/adapters/imap.ts'

/** A program that fetches mail and is killed before anything is kept: says when it has it, and then waits for ever. */
const [url] = process.argv.slice(2)

await readMailbox({
  url,
  address: 'tell@larch.example',
  ours: [],
  cursor: {},
  signal: new AbortController().signal,
  async onBatch({ events }) {
    console.log(`fetched ${events.length}`)
    await new Promise(() => setInterval(() => {}, 60_000))
  },
})

import pg from 'pg'
import { keep } from '../src/commands/take-in.ts'
import { system } from '../src/domain/actor.ts'
import { asActor } from '../src/store/as-actor.ts'
import { type Jobs, openJobs } from '../src/store/jobs.ts'
import { addSource } from '../src/store/sources.ts'
import { type Stage, stage, usage } from './stage.ts'

const posts = 40_000
const batch = 500

/**
 * Posts through the whole line: raw events committed in batches as a source brings them, while the product reads,
 * matches and stores them. One post in four names a school; what counts is all of them, until the last is read.
 */
export async function intake(): Promise<string[]> {
  const alike = await through(
    'that much resemble one another',
    (n) => `on the bus this morning, and it was post number ${n}, with a few more words to read`,
  )
  const different = await through('that all say something else', wordsOfTheirOwn)
  return [...alike, ...different]
}

async function through(which: string, words: (n: number) => string): Promise<string[]> {
  const set = await stage()
  try {
    const source = await aSource(set)
    const app = await set.startApp()
    const jobs = await openJobs(set.owner, { works: false })
    const began = performance.now()
    for (let first = 0; first < posts; first += batch) await bring(set, jobs, source, first, words)
    await untilRead(set.owner)
    const seconds = (performance.now() - began) / 1000
    await jobs.stop()
    const { peak } = await usage(app.pid)
    const stored = await count(set.owner, 'select count(*)::int as n from mentions')
    if (stored !== posts / 4) throw new Error(`${stored} mentions came of ${posts} posts`)
    return [
      `posts through the whole line: ${Math.round(posts / seconds).toLocaleString('en-GB')} a second (goal 2,000; ${posts.toLocaleString('en-GB')} posts ${which}, every fourth about a school)`,
      `peak memory of the app under that load: ${Math.round(peak)} MB (goal 300, without the database)`,
    ]
  } finally {
    await set.clear()
  }
}

async function aSource({ database, trust }: Stage): Promise<string> {
  const id = crypto.randomUUID()
  const at = new Date(Date.now() + 365 * 86_400_000)
  await asActor(database, system(trust), (transaction) =>
    addSource(transaction, {
      id,
      trust,
      school: null,
      kind: 'csv',
      name: 'Bench',
      address: null,
      everySeconds: 86_400,
      at,
    }),
  )
  return id
}

/** Commits a batch as the product does when a source delivers it, with the job that has it read. */
async function bring(
  { database, trust }: Stage,
  jobs: Jobs,
  source: string,
  first: number,
  words: (n: number) => string,
): Promise<void> {
  const events = Array.from({ length: batch }, (_, place) => {
    const n = first + place
    const about = n % 4 === 0 ? 'Oakfield Primary School' : 'the weather'
    const text = `We talked about ${about} ${words(n)}.`
    return {
      kind: 'item' as const,
      externalId: `post-${n}`,
      externalVersion: '1',
      body: JSON.stringify({
        text,
        title: null,
        link: `https://posts.example/${n}`,
        author: `somebody ${n % 100}`,
        date: null,
        id: `post-${n}`,
      }),
    }
  })
  await asActor(database, system(trust), (transaction) =>
    keep(jobs, transaction, { id: source, trust }, events, new Date()),
  )
}

async function untilRead(owner: pg.ClientConfig): Promise<void> {
  const unread = `select count(*)::int as n from raw_events join sources on sources.id = source_id
    where raw_events.id > coalesce((select read_to from reading_places p where p.source_id = sources.id), 0)`
  while ((await count(owner, unread)) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function count(owner: pg.ClientConfig, query: string): Promise<number> {
  const client = new pg.Client(owner)
  await client.connect()
  const { rows } = await client.query<{ n: number }>(query)
  await client.end()
  return rows[0]?.n ?? Number.NaN
}

/** Sixteen words, the same each time for a number and others for another: nothing can be gathered of them. */
function wordsOfTheirOwn(n: number): string {
  let seed = n * 2_654_435_761 + 1
  const next = () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b_3c6d) + 0x9e37_79b9) >>> 0
    return seed
  }
  return Array.from({ length: 16 }, () => (next() % 1_679_616).toString(36).replace(/\d/g, 'e')).join(' ')
}

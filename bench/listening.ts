import pg from 'pg'
import { termsFor } from '../src/matching/terms-for.ts'
import { databaseCpu } from './database-usage.ts'
import { type Flow, startFlow } from './listening-stub.ts'
import { percentile } from './machine.ts'
import { type App, type Stage, stage, usage } from './stage.ts'

const schools = 24_000

/**
 * A stream of a whole network through the product: from the socket through matching and intake into the inbox, with
 * 24,000 schools registered, on the embedded PostgreSQL. The other side is a stub on the loopback, in the bench’s process.
 */
export const listening = () => onStage(rare)
export const listeningToAll = () => onStage(all)
export const delivery = () => onStage(delivered)

async function onStage(run: (set: Stage) => Promise<string[]>): Promise<string[]> {
  const set = await stage()
  try {
    await registerSchools(set)
    return await run(set)
  } finally {
    await set.clear()
  }
}

/** One post in a thousand names a school. */
async function rare(set: Stage): Promise<string[]> {
  const count = 200_000
  const took = await through(set, count, (n) => (n % 1000 === 0 ? about(n) : ordinary(n)), count / 1000)
  return [
    `events of a network read at 0.1 % hits: ${perSecond(count, took.seconds)} a second (goal 20,000; ${schools.toLocaleString('en-GB')} schools)`,
    spent(took, count),
  ]
}

/** Every post names one. */
async function all(set: Stage): Promise<string[]> {
  const count = 10_000
  const took = await through(set, count, about, count)
  return [
    `events read at 100 % hits, each a mention: ${perSecond(count, took.seconds)} a second (goal 2,000)`,
    spent(took, count),
  ]
}

/** What does not depend on what else the machine does: with it somebody can say what a quiet one would do. */
function spent({ cpu, database, peak }: Awaited<ReturnType<typeof through>>, count: number): string {
  const each = (milliseconds: number) => Math.round((milliseconds / count) * 1000)
  return `  CPU time for an event: ${each(cpu)} µs of the app, ${each(database)} µs of the database; peak memory ${Math.round(peak)} MB (goal 400, without the database)`
}

/** 500 events a second for 20 seconds, one in ten about a school: how long until it stands in the inbox? */
async function delivered(set: Stage): Promise<string[]> {
  const rate = 500
  const count = rate * 20
  const flow = await startFlow(count, (n) => (n % 10 === 0 ? about(n) : ordinary(n)), rate)
  const { client, app } = await listen(set, flow)
  const seen = new Map<number, number>()
  let last = '1970-01-01'
  while (seen.size < count / 10) {
    const { rows } = await client.query<{ text: string; at: string }>(
      `select text, noticed_at::text as at from mentions where noticed_at >= $1 order by noticed_at`,
      [last],
    )
    const now = performance.now()
    for (const { text, at } of rows) {
      const n = Number(/number (\d+)/.exec(text)?.[1])
      if (!seen.has(n)) seen.set(n, now)
      last = at
    }
    await new Promise((again) => setTimeout(again, 20))
  }
  const took = [...seen]
    .map(([n, at]) => at - (flow.sentAt.get(n) ?? Number.NaN))
    .filter((ms) => !Number.isNaN(ms))
  const { peak } = await usage(app.pid)
  await client.end()
  await flow.stop()
  return [
    `from the source's delivery to the inbox at ${rate} events a second: p50 ${Math.round(percentile(took, 0.5))} ms, p99 ${Math.round(percentile(took, 0.99))} ms (goal 2,000)`,
    `  peak memory ${Math.round(peak)} MB (goal 400, without the database)`,
  ]
}

async function through(set: Stage, count: number, textOf: (n: number) => string, mentions: number) {
  const flow = await startFlow(count, textOf, null)
  const { client, app, began, before } = await listen(set, flow)
  // What is asked again and again is cheap; the mentions are counted once, at the end.
  const done = async () => {
    const { rows } = await client.query<{ seq: string; unread: boolean }>(
      `select (select cursor->>'seq' from sources where kind = 'bluesky') as seq,
        (select max(id) from raw_events) is distinct from (select max(read_to) from reading_places) as unread`,
    )
    return Number(rows[0]?.seq) >= count && rows[0]?.unread === false
  }
  while (!(await done())) await new Promise((again) => setTimeout(again, 100))
  const seconds = (performance.now() - began) / 1000
  const { cpu, peak } = await usage(app.pid)
  const database = await databaseCpu(set.folder)
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from mentions')
  if (rows[0]?.n !== mentions) throw new Error(`${rows[0]?.n} mentions came of ${mentions}`)
  await client.end()
  await flow.stop()
  return { seconds, cpu: cpu - before.cpu, database: database - before.database, peak }
}

/** Starts the app, and the source once it listens; the clocks run from the first event, when the words to listen for are known. */
async function listen(set: Stage, flow: Flow) {
  const app: App = await set.startApp({
    BIRDSONG_ALLOWED_HOSTS: flow.host,
    BIRDSONG_BLUESKY_DIRECTORY: flow.address,
  })
  const client = new pg.Client(set.owner)
  await client.connect()
  await client.query(
    `insert into sources (id, trust_id, kind, name, address, settings, intake, created_at, due_at, asked_at)
     values (gen_random_uuid(), $1, 'bluesky', 'Bench', $2, '{"way":"jetstream-2"}', 'stream', now(), now(), now())`,
    [set.trust, flow.address],
  )
  while (flow.sentAt.size === 0) await new Promise((again) => setTimeout(again, 5))
  const before = { cpu: (await usage(app.pid)).cpu, database: await databaseCpu(set.folder) }
  return { app, client, began: flow.sentAt.get(1) ?? performance.now(), before }
}

const firsts = [
  'St Mary’s',
  'St John’s',
  'Oak',
  'Riverside',
  'Hill',
  'Priory',
  'Meadow',
  'Abbey',
  'Castle',
  'Park',
]
const kinds = [
  'Primary School',
  'Academy',
  'Infant School',
  'Junior School',
  'High School',
  'Community School',
]

function nameOf(n: number): { name: string; town: string } {
  const town = `${['Ash', 'Brad', 'Carl', 'Dun', 'Elm', 'Farn', 'Grim', 'Hart'][n % 8]}${['by', 'ford', 'ton', 'wick', 'ley'][n % 5]}${letters(n)}`
  return { name: `${firsts[n % 10]} ${town} ${kinds[n % 6]}`, town }
}

function letters(n: number): string {
  return [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')
}

async function registerSchools({ owner, trust }: Stage): Promise<void> {
  const client = new pg.Client(owner)
  await client.connect()
  const made = Array.from({ length: schools }, (_, n) => ({ id: crypto.randomUUID(), ...nameOf(n) }))
  const terms = made.flatMap(({ id, name, town }) =>
    termsFor({ name, town }).map(({ kind, words }) => ({ school: id, kind, words })),
  )
  await client.query('begin')
  await client.query(`select set_config('app.trust', $1, true)`, [trust])
  await client.query(
    `insert into schools (id, trust_id, name, town, created_at, slug)
     select s.id, $1, s.name, s.town, now(), s.id::text from unnest($2::uuid[], $3::text[], $4::text[]) as s (id, name, town)`,
    [trust, made.map(({ id }) => id), made.map(({ name }) => name), made.map(({ town }) => town)],
  )
  await client.query(
    `insert into watch_terms (id, trust_id, school_id, kind, words, created_at)
     select gen_random_uuid(), $1, t.school, t.kind, t.words, now()
     from unnest($2::uuid[], $3::text[], $4::text[]) as t (school, kind, words) on conflict do nothing`,
    [
      trust,
      terms.map(({ school }) => school),
      terms.map(({ kind }) => kind),
      terms.map(({ words }) => words),
    ],
  )
  await client.query('commit')
  await client.end()
}

function about(n: number): string {
  return `We walked past ${nameOf(n % schools).name} this morning, and the gate was shut. Post number ${n}.`
}

const chatter = [
  'Coffee first, then the long train to work; nobody on it says a word and it is lovely.',
  'New episode tonight! No spoilers please, I have waited all week for this one.',
  'The rain has stopped, the dog is happy, and my shoes will never be dry again.',
  'Does anybody know a good place for noodles near the old harbour? Asking for a friend.',
]

function ordinary(n: number): string {
  return `${chatter[n % 4]} Post number ${n}.`
}

function perSecond(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en-GB')
}

import { networkHash } from '../src/commands/front-door/network-hash.ts'
import type { Services } from '../src/commands/services.ts'
import { tellSchool } from '../src/commands/tell-school.ts'
import { system } from '../src/domain/actor.ts'
import type { Telling } from '../src/domain/report.ts'
import { asActor, type Database } from '../src/store/as-actor.ts'
import { countGathered } from '../src/store/gathered.ts'
import { type InboxMention, listMentions } from '../src/store/inbox.ts'
import { percentile } from './machine.ts'
import { stage, usage } from './stage.ts'

const reports = 10_000
const hour = 3_600_000
const real =
  'Since Monday they send my little brother pictures of his own face with words on it, every night.'

/**
 * 10,000 false reports in an hour's time beside one real one: what the queue looks like after it, and what it costs.
 *
 * Six in ten say much the same, from 400 networks; four in ten say something else each, from two networks, and wait where
 * they are told to. The hour is the program's: its clock moves on by itself.
 */
export async function rush(): Promise<string[]> {
  const set = await stage()
  try {
    const begin = Date.now() - hour
    let now = new Date(begin)
    const services: Services = {
      database: set.database,
      jobs: { send: async () => {} },
      vault: set.vault,
      now: () => now,
    }
    const took: number[] = []
    let waits = 0
    for (let n = 0; n <= reports; n++) {
      now = new Date(begin + Math.floor((n / reports) * hour))
      const telling = n === 6180 ? theReal() : aFalse(n)
      const from = await networkHash(services, telling.from)
      let before = performance.now()
      let result = await tellSchool(services, { ...telling, from })
      if (result.type === 'wait') {
        waits += 1
        now = new Date(now.getTime() + result.seconds * 1000)
        const waited = { ticket: result.ticket, nonce: null }
        before = performance.now()
        result = await tellSchool(services, { ...telling, from, waited })
      }
      took.push(performance.now() - before)
      if (result.type !== 'told') throw new Error(`Number ${n} was not taken in: ${JSON.stringify(result)}`)
    }
    const { main, apart, under, kept } = await queueOf(set.database, set.trust)
    const at = main.findIndex(({ text }) => text === real)
    if (at < 0) throw new Error('The real one is not in the queue')
    if (kept !== reports + 1) throw new Error(`${kept} of ${reports + 1} were kept`)

    const app = await set.startApp()
    const url = `${app.address}/inbox?order=urgent`
    const headers = { cookie: `birdsong=${set.token}` }
    const pages = 200
    for (let n = 0; n < 50; n++) await (await fetch(url, { headers })).text()
    const start = await usage(app.pid)
    for (let n = 0; n < pages; n++) await (await fetch(url, { headers })).text()
    const end = await usage(app.pid)
    return [
      `rush, ${reports.toLocaleString('en-GB')} false reports in an hour beside one real: ${kept} kept, none dropped; ${waits} had to wait first`,
      `rush, queue: ${main.length} rows, the real one is number ${at + 1} of them; ${under} stand under another, ${apart} came in a rush and stand apart`,
      `rush, taking one in: ${percentile(took, 0.5).toFixed(0)} ms, 95 % within ${percentile(took, 0.95).toFixed(0)} ms`,
      `rush, the inbox after it: ${((end.cpu - start.cpu) / pages).toFixed(2)} ms CPU a page`,
    ]
  } finally {
    await set.clear()
  }
}

async function queueOf(database: Database, trust: string) {
  return asActor(database, system(trust), async (transaction) => {
    const list = (rush: 'apart' | 'only') =>
      listMentions(transaction, { states: ['new', 'in-hand'], order: 'urgent', limit: 20_000, rush })
    const main: InboxMention[] = await list('apart')
    const apart = await list('only')
    const shown = [...main, ...apart].map(({ id }) => id)
    const under = [...(await countGathered(transaction, shown)).values()].reduce(
      (sum, count) => sum + count,
      0,
    )
    return { main, apart: apart.length, under, kept: shown.length + under }
  })
}

const told = {
  school: 'oakfield-primary-school',
  door: 'happened',
  readBy: 'eleven',
  teller: { type: 'anonymous' },
  troubleIfUsualReads: 'no',
} as const

/** Every one of them says that it is about something that needs somebody today. */
const facts = {
  kind: 'post',
  author: 'pupil',
  about: ['staff'],
  nature: ['rude'],
  audience: 'private',
  danger: 'none',
} as const

function theReal(): Telling {
  return { ...told, facts, words: real, from: '198.51.100.77' }
}

function aFalse(n: number): Telling {
  return n % 5 < 3
    ? { ...told, facts, from: `203.0.${n % 4}.${(n >> 2) % 100}`, words: template(n) }
    : { ...told, facts, from: `192.0.2.${n % 2}`, words: jumble(n) }
}

const templates = [
  'Everybody in year six knows that the new teacher is a joke, share this',
  'The dinners at this school are poison and somebody should say so at last',
  'Close this school now, close it down, all of us from the park say so',
]

function template(n: number): string {
  return `${templates[n % templates.length]} ${'!'.repeat(n % 5)} ${n}`
}

const syllables = 'ba de fo gu hi ka le mo nu pi ra se to vu wi xa ye zo cha dri fle glo'.split(' ')

/** Words that mean nothing and are never the same, by a small generator of our own, so that every run has the same. */
function jumble(n: number): string {
  let state = n + 1
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) % below
  }
  const word = () => Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('')
  return Array.from({ length: 12 }, word).join(' ')
}

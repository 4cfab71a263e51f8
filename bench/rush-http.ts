import { request } from 'node:http'
import { system } from '../src/domain/actor.ts'
import { asActor } from '../src/store/as-actor.ts'
import { countGathered } from '../src/store/gathered.ts'
import { listMentions } from '../src/store/inbox.ts'
import { percentile } from './machine.ts'
import { type Stage, stage } from './stage.ts'

const path = '/s/oakfield-primary-school/happened'
const real =
  'Since Monday they send my little brother pictures of his own face with words on it, every night.'
const networks = 1000
const atOnce = 12

/** So many, or as many as go in so many minutes: the figures say how many it was. */
const most = Number(process.env.BIRDSONG_BENCH_REPORTS ?? 10_000)
const longest = Number(process.env.BIRDSONG_BENCH_MINUTES ?? 12) * 60_000

/**
 * 10,000 false reports over HTTP beside one real one, from 1,000 addresses of the loopback, with a reader at the front page
 * meanwhile; then 10,000 guesses at receipts from one address in a minute.
 */
export async function rushOverHttp(): Promise<string[]> {
  const set = await stage()
  try {
    const app = await set.startApp()
    const front = watch(app.address)
    const began = performance.now()
    const statuses = new Map<number, number>()
    const took: number[] = []
    let next = 0
    const sender = async () => {
      while (next <= most && performance.now() - began < longest) {
        const n = next++
        const words = n === Math.floor(most * 0.05) ? real : jumbled(n)
        const before = performance.now()
        const status = await post(app.address, path, addressOf(n), formOf(words))
        took.push(performance.now() - before)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, sender))
    const lasted = (performance.now() - began) / 1000
    const during = front.stop()
    const queue = await queueOf(set)
    if (queue.at < 0) throw new Error('The real one is not in the queue')

    const quiet = await guess(app.address)
    return [
      `rush over HTTP: ${sum(statuses)} reports from ${networks} addresses in ${lasted.toFixed(0)} s; ${statuses.get(200) ?? 0} taken in at once, ${statuses.get(429) ?? 0} asked to wait, ${sum(statuses) - (statuses.get(200) ?? 0) - (statuses.get(429) ?? 0)} failed`,
      `rush over HTTP, kept: ${queue.kept}; the real one is number ${queue.at + 1} of ${queue.shown} in the queue, ${queue.apart} stand apart`,
      `rush over HTTP, taking one in with ${atOnce} at once: ${percentile(took, 0.5).toFixed(0)} ms, 95 % within ${percentile(took, 0.95).toFixed(0)} ms`,
      `rush over HTTP, front page meanwhile: ${percentile(during, 0.5).toFixed(0)} ms, 95 % within ${percentile(during, 0.95).toFixed(0)} ms`,
      `guesses at receipts: ${quiet.guesses} in ${quiet.seconds.toFixed(0)} s from one address, ${quiet.opened} opened something; front page meanwhile ${percentile(quiet.front, 0.5).toFixed(0)} ms, 95 % within ${percentile(quiet.front, 0.95).toFixed(0)} ms`,
    ]
  } finally {
    await set.clear()
  }
}

const sum = (counts: ReadonlyMap<number, number>) => [...counts.values()].reduce((all, one) => all + one, 0)

const addressOf = (n: number) =>
  `127.0.${1 + ((n % networks) >> 8)}.${1 + ((n % networks) & 0xff)}`.replace(/\.256$/, '.255')

function formOf(words: string): Record<string, string> {
  return {
    ...{
      at: 'check',
      go: 'send',
      who: 'pupil-11',
      danger: 'no',
      what: 'unkind',
      author: 'pupil',
      about: 'me',
    },
    ...{
      recognised: 'no',
      audience: 'private',
      platform: 'whatsapp',
      trouble: 'no',
      reads: 'seen',
      words,
      you: 'anonymous',
    },
  }
}

function post(
  origin: string,
  to: string,
  localAddress: string,
  form: Record<string, string>,
): Promise<number> {
  const body = new URLSearchParams(form).toString()
  const { port } = new URL(origin)
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: to, method: 'POST', localAddress, headers, agent: false },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Somebody who looks at the front page four times a second. */
function watch(origin: string): { stop(): number[] } {
  const took: number[] = []
  let on = true
  void (async () => {
    while (on) {
      const before = performance.now()
      await (await fetch(`${origin}/s/oakfield-primary-school`)).text()
      took.push(performance.now() - before)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })()
  return {
    stop() {
      on = false
      return took
    },
  }
}

async function guess(origin: string) {
  const front = watch(origin)
  const words = 'acorn apple badge basket beach bread'
  const began = performance.now()
  let guesses = 0
  let opened = 0
  const guesser = async () => {
    while (guesses < Math.min(10_000, most) && performance.now() - began < 60_000) {
      guesses++
      const form = { receipt: words, go: 'open' }
      if ((await post(origin, '/s/oakfield-primary-school/receipt', '127.9.9.9', form)) === 200) opened++
    }
  }
  await Promise.all(Array.from({ length: 20 }, guesser))
  return { guesses, opened, seconds: (performance.now() - began) / 1000, front: front.stop() }
}

async function queueOf(set: Stage) {
  return asActor(set.database, system(set.trust), async (transaction) => {
    const list = (rush: 'apart' | 'only') =>
      listMentions(transaction, {
        states: ['new', 'in-hand', 'incident'],
        order: 'urgent',
        limit: 20_000,
        rush,
      })
    const main = await list('apart')
    const apart = await list('only')
    const ids = [...main, ...apart].map(({ id }) => id)
    const under = [...(await countGathered(transaction, ids)).values()].reduce((all, one) => all + one, 0)
    return {
      at: main.findIndex(({ text }) => text?.includes(real)),
      shown: main.length,
      apart: apart.length,
      kept: ids.length + under,
    }
  })
}

const lines = [
  'Everybody in year six knows that the new teacher is a joke, share this',
  'The dinners at this school are poison and somebody should say so at last',
  'Close this school now, close it down, all of us from the park say so',
]

function jumbled(n: number): string {
  return `${lines[n % lines.length]} ${'!'.repeat(n % 5)} ${n}`
}

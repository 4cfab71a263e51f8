import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Part } from '../../src/config.ts'
import { startServer } from '../../src/store/server.ts'
import { embeddedConnection } from '../../src/store/server-socket.ts'
import { type App, newDataFolder, runBirdsong, startApp } from '../support/app.ts'
import { type Account, type Bluesky, blueskyMissing, startBluesky } from '../support/bluesky.ts'
import { type Client, newClient } from '../support/client.ts'
import { type Nginx, nginxMissing, startNginx } from '../support/nginx.ts'
import { founder, rss, schools } from '../support/own-trust.ts'

const missing = [nginxMissing, blueskyMissing].filter((reason) => reason !== null).join('; ')

describe.skipIf(missing !== '')(`several processes${missing ? ` (${missing})` : ''}`, () => {
  let gazette: Nginx
  let bluesky: Bluesky
  let parent: Account
  let database: pg.Client
  let web: App[]
  let work: App[]
  let listen: App[]
  const client: Client = newClient()
  const told: string[] = []
  const endings: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    const data = await newDataFolder()
    endings.push(data.remove)
    ;[gazette, bluesky] = await Promise.all([startNginx(), startBluesky()])
    endings.push(gazette.stop, bluesky.stop)
    parent = await bluesky.createAccount('parent')
    const server = await startServer(data.path)
    if (server.type === 'refused') throw new Error(server.sentence)
    endings.push(server.stop)
    const { host, user } = embeddedConnection(data.path)
    const settings = {
      DATABASE_URL: `postgresql://${user}@localhost/birdsong?host=${encodeURIComponent(host)}`,
      BIRDSONG_ALLOWED_HOSTS: [gazette.host, ...bluesky.hosts].join(),
    }
    const start = async (part: Part) => {
      const app = await startApp(data.path, { parts: [part], settings })
      endings.push(() => app.end('SIGTERM'))
      await app.says(part === 'web' ? /Birdsong is ready/ : /Birdsong runs/)
      return app
    }
    // Once for all of them: the build. Then all at once, as machines come back after a power cut.
    await runBirdsong(['help'], {})
    const two = (part: Part) => Promise.all([start(part), start(part)])
    ;[web, work, listen] = await Promise.all([two('web'), two('work'), two('listen')])
    database = new pg.Client(server.connection)
    await database.connect()
    endings.push(() => database.end())
  })

  afterAll(async () => {
    for (const end of endings.reverse()) await end()
  })

  test('one of each may die in the middle of the main job: nothing is lost, nothing doubled', async () => {
    await theTrustListensToAFeedAndToBluesky()
    await everythingArrives(3)
    const live = await client.hear(`${web[1]!.origin}/live?about=mention`)
    await moreIsSaid(5)
    await oneOfEachDies()
    const before = live.heard()
    await moreIsSaid(5)
    await everythingArrives(13)
    expect(live.heard()).toBeGreaterThan(before)
    await live.close()
    await theOtherServerShowsThemAll()
    await aMentionIsTakenInHandThere()
  })

  async function theTrustListensToAFeedAndToBluesky() {
    const [first] = web
    const { origin } = first!
    const link = await first!.firstLink()
    expect(await client.submit(link, link, {})).toMatchObject({ location: '/welcome' })
    const setUp = await client.submit(`${origin}/set-up`, '/set-up', {
      name: 'Larch Trust',
      school: '1',
      'school-1-name': schools[0],
      'your-name': founder.name,
      email: founder.email,
      roles: 'headteacher',
      password: founder.password,
    })
    expect(setUp).toMatchObject({ status: 303, location: '/account?done=set-up' })
    await gazette.put('news.rss', rss([]))
    for (const [kind, address] of [
      ['feed', `${gazette.url}/news.rss`],
      ['bluesky', bluesky.pdsUrl],
    ] as const) {
      const form = `/sources/new/${kind}`
      const tried = await client.submit(`${origin}${form}`, form, { name: kind, address, purpose: 'To hear' })
      const there = tried.location ?? ''
      const connected = await client.submit(`${origin}${there}`, there, { act: 'switch-on' })
      expect(connected.location, kind).toMatch(/done=connected/)
    }
    await until('both sources are heard', async () => {
      const { rows } = await database.query(
        `select from sources where health = 'healthy' and kind in ('feed', 'bluesky')`,
      )
      return rows.length === 2
    })
    await moreIsSaid(3)
  }

  /** So many times something about the school, in the feed and on Bluesky by turns. */
  async function moreIsSaid(times: number) {
    for (let time = 0; time < times; time++) {
      const number = told.length + 1
      // Each in words of its own: what says the same would be gathered into one.
      const words = `Item ${number} is about Oakfield Primary School. ${Array.from({ length: 12 }, (_, place) => ((number * 7919 + place * 104729) % 1679616).toString(36).replaceAll(/\d/g, 'q')).join(' ')}`
      told.push(words)
      if (number % 2 === 0) await bluesky.post(parent, words)
      else {
        const items = told.flatMap((words, index) =>
          index % 2 === 0 ? [{ id: `item-${index + 1}`, words }] : [],
        )
        await gazette.put('news.rss', rss(items.reverse()))
      }
    }
  }

  /** The web server that is spoken to, a worker, and the very listener that has Bluesky. */
  async function oneOfEachDies() {
    const { rows } = await database.query<{ leased_by: string }>(
      `select leased_by from sources where kind = 'bluesky'`,
    )
    const listener = listen.find(({ pid }) => rows[0]?.leased_by.endsWith(`-${pid}`))
    expect(listener, `a listener is ${rows[0]?.leased_by}`).toBeDefined()
    await Promise.all([web[0]!, work[0]!, listener!].map((app) => app.end('SIGKILL')))
  }

  async function everythingArrives(count: number) {
    expect(told).toHaveLength(count)
    await until('all of it has arrived', async () => (await textsOfMentions()).length >= count)
    // A double would come a moment later.
    await pause(3_000)
    const texts = await textsOfMentions()
    expect(texts.toSorted()).toEqual(told.toSorted())
  }

  async function textsOfMentions(): Promise<string[]> {
    const { rows } = await database.query<{ words: string }>(
      `select coalesce(nullif(text, ''), title) as words from mentions`,
    )
    return rows.map(({ words }) => words)
  }

  async function theOtherServerShowsThemAll() {
    const { status, text } = await client.get(`${web[1]!.origin}/inbox`)
    expect(status).toBe(200)
    expect(told.filter((_, index) => !text.includes(`Item ${index + 1} is`))).toEqual([])
  }

  async function aMentionIsTakenInHandThere() {
    const { rows } = await database.query<{ reference: string }>('select reference from mentions limit 1')
    const page = `${web[1]!.origin}/inbox/${rows[0]!.reference}`
    expect(await client.submit(page, `${page}/move`, { to: 'in-hand' })).toMatchObject({ status: 303 })
    expect((await client.get(page)).text).toContain('You have it in hand.')
  }
})

/** Waits until it is so. A lease of a listener that died ends by itself, which takes its time. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await isSo()) return
    await pause(500)
  }
  throw new Error(`Waited for this in vain: ${what}`)
}

import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { blueskyAccountStand } from '../../tests/support/stands/bluesky-account-stub.ts'
import { blueskyStand } from '../../tests/support/stands/bluesky-stand.ts'
import { dyingBefore } from '../../tests/support/stands/dying-database.ts'
import { feedStand } from '../../tests/support/stands/feed-stand.ts'
import { jetstreamStand } from '../../tests/support/stands/jetstream-stub.ts'
import { mailboxStand } from '../../tests/support/stands/mailbox-stand.ts'
import { mastodonAccountStand, mastodonStand } from '../../tests/support/stands/mastodon-stub.ts'
import { platformStands } from '../../tests/support/stands/platform-stubs.ts'
import { faults, oddities, type Stand, type Standing, type Thing } from '../../tests/support/stands/stand.ts'
import { type World, world } from '../../tests/support/world.ts'
import { connectors } from '../adapters/connectors.ts'
import { connectMailbox } from '../commands/connect-mailbox.ts'
import { connectSource } from '../commands/connect-source.ts'
import { forgetWhatWasDeleted } from '../commands/forget-deleted.ts'
import { askedOf, takeDueSources } from '../commands/listen.ts'
import { moveSource } from '../commands/manage-sources.ts'
import { readEvents } from '../commands/read-events.ts'
import type { Services } from '../commands/services.ts'
import { recordTry, whatToTry } from '../commands/try-source.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import type { Finding, RawEvent } from '../domain/source.ts'
import { mostOf, nextPeriod, periodOf } from '../domain/spending.ts'
import { listenToSource } from './listen-to-streams.ts'
import type { Outside } from './outside.ts'
import { askSource } from './poll-sources.ts'
import { sweep } from './sweep.ts'

/** Every connector with what it is tried against. A new one is added here, and has to hold like the others. */
const standings: Standing[] = [
  feedStand,
  blueskyStand,
  jetstreamStand(1),
  jetstreamStand(2),
  mastodonStand('ask'),
  mastodonStand('stream'),
  mastodonAccountStand,
  blueskyAccountStand,
  mailboxStand,
  ...platformStands,
]

const school = 'Oakfield Primary School'
const hour = 3_600_000
const night = process.env.BIRDSONG_NIGHTLY === '1'

describe.each(standings)('$name, tried against $peer', (standing) => {
  const { missing, without } = standing
  if (missing !== null) {
    test('everything that a connector has to bear', ({ skip }) => skip(missing))
    return
  }

  const applies = (thing: Thing) => without[thing] === undefined
  /** A case, where it applies; what does not is said once, with its reason. */
  const caseOf = (thing: Thing): ((name: string, run: () => Promise<void>) => void) =>
    applies(thing) ? test : () => {}
  const reasons = Object.entries(without).map(([thing, why]) => `${thing}: ${why}`)
  test('what does not apply to it', ({ skip }) => skip(reasons.join('; ')))

  describe('has to bear', () => {
    let w: World & { leave(): Promise<void> }
    let stand: Stand
    let source: string
    let outside: Pick<Outside, 'connector'>
    let said: string[]
    let complaints: { mock: { calls: unknown[] } }
    const isStream = () =>
      declarations[standing.kind].intake[0] === 'stream' || stand.connection.settings.way === 'stream'

    beforeAll(async () => {
      // Every killing is reported, and there are hundreds.
      complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
      w = await world()
    })
    afterAll(async () => {
      if (standing.shared) await stand.stop()
      await w.leave()
    })
    beforeEach(async () => {
      said = []
      w.setNow(new Date())
      if (!standing.shared || !stand) stand = await standing.start()
      const { hosts: allow, directory, mailInUrl, platforms } = stand
      const connector = connectors({
        allow,
        userAgent: 'Birdsong tests',
        ours: [],
        mailInUrl,
        ...(directory && { directory }),
        ...(platforms && { platforms }),
      })
      outside = { connector: async (kind) => connector(kind) }
      source = await connect()
      await hear({ until: hasAPlace })
    })
    afterEach(async () => {
      await moveSource(w.services, w.people.administrator, source, 'remove')
      if (!standing.shared) await stand.stop()
    })

    async function connect(): Promise<string> {
      const { kind } = standing
      if (kind === 'mailbox') {
        const connected = await connectMailbox(w.services, w.people.administrator, stand.connection.address)
        if (connected.type !== 'connected') throw new Error(connected.because)
        await w.owner.query(`update sources set cursor = '{}' where id = $1`, [connected.source])
        await w.owner.query('delete from raw_events where source_id = $1', [connected.source])
        await w.owner.query('delete from mentions where source_id = $1', [connected.source])
        return connected.source
      }
      const connected = await connectSource(w.services, w.people.administrator, {
        kind,
        name: standing.name,
        school: null,
        everySeconds: 60,
        purpose: declarations[kind].purpose,
        ...stand.connection,
      })
      if (connected.type !== 'connected') throw new Error(connected.because)
      const ready = await whatToTry(w.services, w.people.administrator, connected.source)
      if (ready.type !== 'ready') throw new Error(JSON.stringify(ready))
      // Who only listens has to be told something to know that it works.
      const morning = setInterval(() => void stand.say('Good morning'), 50)
      const checked = await (await outside.connector(kind)).check({
        ...ready.asked,
        signal: AbortSignal.timeout(20_000),
      })
      clearInterval(morning)
      expect(checked).toMatchObject({ type: 'works' })
      await recordTry(w.services, w.people.administrator, connected.source, checked)
      const on = await moveSource(w.services, w.people.administrator, connected.source, 'go-on')
      expect(on).toEqual({ type: 'changed' })
      return connected.source
    }

    /** Who listens to the network itself has a place in it only when something has happened. */
    async function hasAPlace(): Promise<boolean> {
      if (standing.kind !== 'bluesky') return true
      const { cursor } = await row()
      if (typeof cursor.seq === 'number') return true
      await stand.say('Good morning')
      await pause(200)
      return false
    }

    const say = async (words: string) => {
      said.push(`${words} at ${school}`)
      return stand.say(`${words} at ${school}`)
    }

    /** Says many things, one after the other. */
    const sayMany = async (all: readonly string[]) => {
      const spoken = all.map((words) => `${words} at ${school}`)
      said.push(...spoken)
      if (stand.sayMany) await stand.sayMany(spoken)
      else for (const words of spoken) await stand.say(words)
    }

    const row = async () => (await w.owner.query('select * from sources where id = $1', [source])).rows[0]

    /** As the inbox would show it: what was heard and is not gone. */
    const texts = async () => {
      const { rows } = await w.owner.query(
        `select text from mentions where source_id = $1 and school_id = $2 and gone_at is null`,
        [source, w.oakfield],
      )
      return rows.map(({ text }) => String(text).trim()).toSorted()
    }

    const lease = async (services: Services, holder: string) => {
      await w.owner.query(
        'update sources set due_at = $2, leased_by = null, leased_until = null where id = $1',
        [source, new Date(w.services.now().getTime() - 3_650 * 24 * hour)],
      )
      const intake = isStream() ? 'stream' : 'pull'
      // Whoever was killed holds its row until the server has noticed.
      for (let tries = 0; tries < 50; tries++) {
        const taken = await takeDueSources(services, { intake, holder, seconds: 60, limit: 1 })
        const own = taken.find(({ id }) => id === source)
        if (own) return own
        await pause(50)
      }
      throw new Error('The source could not be taken')
    }

    /** Asks or listens once, and reads what came. A stream goes on until `until` holds. */
    async function hear({
      services = w.services,
      holder = 'a',
      until = async () => true,
      within = 15_000,
    }: {
      services?: Services
      holder?: string
      until?: () => Promise<boolean>
      within?: number
    } = {}): Promise<void> {
      const own = await lease(w.services, holder)
      const ended = new AbortController()
      const { signal } = ended
      if (isStream()) {
        const onTermsChanged = () => () => {}
        const options = { holder, signal, onTermsChanged }
        const listening = listenToSource(services, outside, own, options).catch(ifKilled(services))
        const handedOver = async () => Object.keys((await row()).cursor).length > 0
        const late = Date.now() + within
        while (Date.now() < late) {
          if ((await until()) && (await handedOver())) break
          await pause(20)
          await readEvents(w.services, { trust: w.id, source })
        }
        ended.abort()
        await listening
      } else {
        for (let more = true; more; ) {
          const next = await lease(w.services, holder)
          await askSource(services, outside as Outside, next, {
            holder,
            hostSpacingSeconds: 0,
            signal,
          }).catch(ifKilled(services))
          const after = await row()
          more = after.outcome === 'batch' && after.due_at.getTime() === w.services.now().getTime()
        }
      }
      await readEvents(services, { trust: w.id, source }).catch(ifKilled(services))
    }

    /** A process that was killed ends with an error: that is what was wanted of it. No other may. */
    function ifKilled(services: Services): (error: unknown) => void {
      return (error) => {
        if (services === w.services) throw error
      }
    }

    const heardAll = async () => (await texts()).length >= said.length
    const expectAllOnce = async () => expect(await texts()).toEqual(said.toSorted())

    test('what is said is heard once, however often it is delivered', async () => {
      await say('A fair')
      await say('A lost glove')
      await hear({ until: heardAll })
      await expectAllOnce()
      const before = earlier(await row())
      await w.owner.query(`update sources set cursor = $2 where id = $1`, [source, before])
      const long = Date.now() + 1_000
      const hasMoved = async () => !isDeepStrictEqual((await row()).cursor, JSON.parse(before))
      await hear({ until: async () => Date.now() > long || (await hasMoved()) })
      await expectAllOnce()
    })

    test('a process that is killed before any statement whatever loses nothing and doubles nothing', {
      timeout: 240_000,
    }, async () => {
      // By night before every one; otherwise before every fifth, another fifth for each connector.
      const step = night ? 1 : 5
      for (let nth = night ? 1 : 1 + (standings.indexOf(standing) % step); ; nth += step) {
        await say(`Item ${nth}`)
        const dying = dyingBefore(w.connection, w.owner, nth)
        const until = async () => dying.died() || heardAll()
        await hear({ services: { ...w.services, database: dying.database }, until })
        await dying.bury()
        if (!dying.died()) break
        await hear({ holder: 'b', until: heardAll })
        await expectAllOnce()
      }
      await hear({ until: heardAll })
      await expectAllOnce()
      expect(said.length).toBeGreaterThan(night ? 8 : 2)
    })

    caseOf('two runners')('two runners on one source hear everything once', async () => {
      await say('A concert')
      const own = await lease(w.services, 'a')
      await w.owner.query('update sources set leased_until = $2 where id = $1', [source, new Date(0)])
      const signal = new AbortController().signal
      const options = { hostSpacingSeconds: 0, signal }
      const second = await lease(w.services, 'b')
      await Promise.all([
        askSource(w.services, outside as Outside, own, { ...options, holder: 'a' }),
        askSource(w.services, outside as Outside, second, { ...options, holder: 'b' }),
      ])
      await readEvents(w.services, { trust: w.id, source })
      await expectAllOnce()
    })

    test('a burst that is larger than a page is heard whole, killed in the middle or not', async () => {
      const burst = standing.peer.startsWith('a stub') ? 130 : 20
      await sayMany(Array.from({ length: burst }, (_, n) => `Burst ${n}`))
      const dying = dyingBefore(w.connection, w.owner, 25)
      const until = async () => dying.died() || heardAll()
      await hear({ services: { ...w.services, database: dying.database }, until })
      await dying.bury()
      await hear({ holder: 'b', until: heardAll })
      await expectAllOnce()
    })

    caseOf('edits')('an edit changes the words and keeps those of before', async () => {
      const id = await say('A gate')
      await hear({ until: heardAll })
      await pause(5)
      await stand.edit!(id, `A locked gate at ${school}`)
      said = [`A locked gate at ${school}`]
      await hear({ until: async () => (await texts()).includes(said[0]!) })
      if (!(await texts()).includes(said[0]!)) await lookAgainAfter(1)
      await expectAllOnce()
      const { rows } = await w.owner.query(
        'select text from mention_versions where mention_id in (select id from mentions where source_id = $1)',
        [source],
      )
      expect(rows).toHaveLength(1)
      await pause(5)
      await stand.edit!(id, 'A gate')
      said = ['A gate']
      await hear({ until: async () => (await texts()).includes('A gate') })
      if (!(await texts()).includes('A gate')) await lookAgainAfter(5)
      await expectAllOnce()
    })

    /** An hour or more later, as the sweep does. */
    async function lookAgainAfter(hours: number): Promise<void> {
      w.setNow(new Date(w.services.now().getTime() + hours * hour + 60_000))
      await sweep(w.services, outside)
      await readEvents(w.services, { trust: w.id, source })
    }

    const deletes = caseOf('deletions')
    deletes('what is deleted is gone, its words within a day, and our own record stays', async () => {
      const id = await say('Something unkind')
      await say('Something kind')
      await hear({ until: heardAll })
      const { rows: before } = await w.owner.query('select count(*)::int as n from events')
      said = said.filter((words) => !words.startsWith('Something unkind'))
      // Some streams tell of a deletion only those who listen just then.
      let removed = stand.isListenedTo === undefined
      if (removed) await stand.remove!(id)
      await hear({
        async until() {
          if (!removed && stand.isListenedTo?.()) {
            removed = true
            await stand.remove!(id)
          }
          return removed && (await texts()).length === said.length
        },
      })
      if ((await texts()).length > said.length) {
        await lookAgainAfter(1)
        await lookAgainAfter(1)
      }
      await expectAllOnce()
      w.setNow(new Date(w.services.now().getTime() + 23.5 * hour))
      await forgetWhatWasDeleted(w.services)
      const gone = await w.owner.query(
        'select text, author, url from mentions where source_id = $1 and gone_at is not null',
        [source],
      )
      expect(gone.rows).toEqual([{ text: null, author: null, url: null }])
      const raw = await w.owner.query(
        `select count(*)::int as n from raw_events where source_id = $1 and body like '%unkind%'`,
        [source],
      )
      expect(raw.rows[0].n).toBe(0)
      const { rows: after } = await w.owner.query('select count(*)::int as n from events')
      expect(after[0].n).toBeGreaterThan(before[0].n)
    })

    deletes('what is deleted before it was heard does not come back', async () => {
      const id = await stand.say(`Never heard at ${school}`)
      await stand.remove!(id)
      await say('Heard')
      await hear({ until: heardAll })
      await pause(200)
      expect(await texts()).toContain(said[0])
      if (standing.kind !== 'bluesky') expect(await texts()).toEqual(said)
    })

    test.for(applies('faults of a web server') ? faults : [])(
      '%s loses nothing, moves no cursor, and is over when it is over',
      async (fault) => {
        const cursor = (await row()).cursor
        stand.misbehave!(fault)
        await say(`During ${fault}`)
        const stop = Date.now() + 300
        const before = complaints.mock.calls.length
        // A stream that is interrupted complains; whoever is asked has answered.
        await hear({ until: async () => Date.now() > stop || complaints.mock.calls.length > before })
        const during = await row()
        expect(await texts()).toEqual([])
        if (!isStream()) {
          expect(during.cursor).toEqual(cursor)
          expect(['throttled', 'failing', 'signed-out', 'broken']).toContain(during.health)
          expect(during.findings[0].sentence).toMatch(/[.?]$/)
          expect(during.due_at.getTime()).toBeGreaterThan(w.services.now().getTime())
        }
        stand.misbehave!(null)
        await hear({ until: heardAll })
        await expectAllOnce()
        expect((await row()).health).toBe('healthy')
      },
    )

    const keepsOpen = caseOf('lasting connections')
    keepsOpen('connections that break are taken up again where they were', async () => {
      await say('Before')
      await hear({ until: heardAll })
      let cuts = 0
      await hear({
        async until() {
          if (cuts < 3) {
            cuts++
            await stand.cut!()
            await say(`After cut ${cuts}`)
          }
          return heardAll()
        },
      })
      await expectAllOnce()
    })

    const gaps = async () =>
      (await w.owner.query('select * from source_gaps where source_id = $1', [source])).rows

    /** Is there a gap? While there is none, others talk on: a stream on which nothing happens is silent for seconds. */
    function gapOrSomethingSaid(): () => Promise<boolean> {
      return async () => {
        if ((await gaps()).length > 0) return true
        if (isStream()) await stand.say('Good morning')
        return false
      }
    }

    const places = (['future', 'tooOld'] as const).filter((which) =>
      applies(which === 'future' ? 'places in the future' : 'places that are too old'),
    )
    test.for(places)('a place that is %s is a gap that stays on record', async (which) => {
      const place = standing.cursors![which]
      const cursor = { ...(await row()).cursor, ...place }
      await w.owner.query('update sources set cursor = $2 where id = $1', [source, JSON.stringify(cursor)])
      let spoke = false
      const hasGap = gapOrSomethingSaid()
      await hear({
        async until() {
          if (!(await hasGap())) return false
          // The network itself goes on when it is connected again, within two seconds.
          if (!spoke && standing.shared) await pause(2_500)
          if (!spoke) await say('After the gap')
          spoke = true
          return heardAll()
        },
      })
      expect(await gaps()).toHaveLength(1)
      expect((await gaps())[0]).toMatchObject({ filled_at: null, because: expect.stringMatching(/missed/) })
      await expectAllOnce()
    })

    const elsewhere = caseOf('places on another server')
    elsewhere('a place on another server is a gap, and what is said from then on is heard', async () => {
      const { cursor } = await row()
      const moved = Object.fromEntries(
        Object.entries(cursor).map(([name, value]) =>
          name === 'address' || name === 'whose' ? [name, 'https://elsewhere.example'] : [name, value],
        ),
      )
      await w.owner.query('update sources set cursor = $2 where id = $1', [source, JSON.stringify(moved)])
      await hear({ until: gapOrSomethingSaid() })
      expect(await gaps()).toHaveLength(1)
      await say('From now on')
      await hear({ until: heardAll })
      await expectAllOnce()
    })

    const order = caseOf('another order')
    order('pages in another order, with entries twice, lose nothing and double nothing', async () => {
      await say('One')
      await say('Two')
      await hear({ until: heardAll })
      await stand.disorder!(true)
      await say('Three')
      await say('Four')
      await hear({ until: heardAll })
      await hear()
      await expectAllOnce()
      await stand.disorder!(false)
      await say('Five')
      await hear({ until: heardAll })
      await expectAllOnce()
    })

    test.for(oddities.filter(applies))(
      'what comes %s is heard, or kept and set aside with a reason, and nothing beside it is lost',
      async (oddity) => {
        await say('Before it')
        const odd = `Oddly at ${school}`
        await stand.sayOddly!(odd, oddity)
        await say('After it')
        const heardTheRest = async () => {
          const heard = await texts()
          return said.every((words) => heard.includes(words))
        }
        await hear({ until: heardTheRest })
        await say('Later')
        await hear({ until: heardTheRest })
        const heard = await texts()
        expect(heard.filter((words) => words !== odd)).toEqual(said.toSorted())
        const { rows } = await w.owner.query(
          'select parked_because from raw_events where source_id = $1 and parked_because is not null',
          [source],
        )
        expect(heard.filter((words) => words === odd).length + rows.length).toBe(1)
        for (const { parked_because } of rows) expect(parked_because).toMatch(/\w+ .*\w/)
      },
    )

    const away = caseOf('accounts that leave')
    away(
      'what an account said is hidden while it is deactivated, and there again when it is back',
      async () => {
        await say('A talk')
        await hear({ until: heardAll })
        await stand.leave!()
        await hear({ until: async () => (await texts()).length === 0 })
        if ((await texts()).length > 0) await lookAgainAfter(1)
        expect(await texts()).toEqual([])
        await stand.comeBack!()
        await hear({ until: heardAll })
        if ((await texts()).length === 0) await lookAgainAfter(24)
        await expectAllOnce()
      },
    )

    const counted = caseOf('a budget')
    counted(
      'a budget that ends in the middle of a walk stops it, and the next period goes on there',
      async () => {
        const budget = declarations[standing.kind].budget!
        await sayMany(Array.from({ length: 130 }, (_, n) => `Burst ${n}`))
        const now = w.services.now()
        const most = mostOf(budget, stand.connection.settings)
        const left = budget.unit === 'pence' ? 30 : 1
        await w.owner.query(
          `insert into source_spending (source_id, trust_id, period, spent) values ($1, $2, $3, $4)
         on conflict (source_id, period) do update set spent = excluded.spent`,
          [source, w.id, periodOf(budget, now), most - left],
        )
        await hear()
        const stopped = await row()
        expect(stopped.health).toBe('spent')
        expect(stopped.due_at).toEqual(nextPeriod(budget, now))
        const first = (await texts()).length
        expect(first).toBeGreaterThan(0)
        expect(first).toBeLessThan(130)
        w.setNow(new Date(stopped.due_at.getTime() + 60_000))
        await hear()
        await expectAllOnce()
        expect((await row()).health).toBe('healthy')
        const { rowCount } = await w.owner.query('select from source_gaps where source_id = $1', [source])
        expect(rowCount).toBe(0)
      },
    )

    test('a clock that jumps by days, either way, loses nothing', async () => {
      for (const days of [3, -5, 2]) {
        w.setNow(new Date(w.services.now().getTime() + days * 24 * hour))
        await say(`After ${days} days`)
        await hear({ until: heardAll })
      }
      await expectAllOnce()
    })

    /** What a connector gives of itself, without a database behind it, until it has given so many or has no more. */
    async function givenUpTo(count: number): Promise<{ texts: Set<string>; findings: Finding[] }> {
      const heard = new Set<string>()
      const findings: Finding[] = []
      const take = (batch: { events: readonly RawEvent[]; findings?: readonly Finding[] }) => {
        for (const { body } of batch.events) heard.add(/Thing \d+ at/.exec(body)?.[0] ?? '')
        findings.push(...(batch.findings ?? []))
      }
      const connector = await outside.connector(standing.kind)
      const own = await lease(w.services, 'a')
      const ready = await askedOf(w.services, own)
      if (ready.type !== 'asked') throw new Error(JSON.stringify(ready))
      const ended = new AbortController()
      const asked = { ...ready.asked, signal: ended.signal, wanted: () => true }
      if (isStream())
        await connector.stream!({
          ...asked,
          async onBatch(batch) {
            take(batch)
            if (heard.size >= count) ended.abort()
          },
          onState: () => {},
        })
      else
        for (let { cursor } = asked, more = true; more; ) {
          const pulled = await connector.pull!({ ...asked, cursor })
          if (pulled.type !== 'batch') throw new Error(JSON.stringify(pulled))
          take(pulled)
          cursor = pulled.cursor
          more = pulled.more ?? false
        }
      heard.delete('')
      return { texts: heard, findings }
    }

    const plenty = caseOf('ten thousand items')
    plenty(
      'ten thousand items at once are given whole, or with a gap where the platform shows no more',
      async () => {
        const names = Array.from({ length: stand.most ?? 10_000 }, (_, n) => `Thing ${n}`)
        await sayMany(names)
        const shown = names.slice(-(stand.shows ?? names.length)).map((name) => `${name} at`)
        const { texts: given, findings } = await givenUpTo(shown.length)
        expect(shown.filter((name) => !given.has(name))).toEqual([])
        const gapsGiven = findings.filter(({ type }) => type === 'gap')
        expect(gapsGiven).toHaveLength(shown.length < names.length ? 1 : 0)
      },
    )

    const nightly = night || standing.kind === 'feed' ? plenty : () => {}
    nightly('ten thousand items at once are kept once each', async () => {
      await sayMany(Array.from({ length: stand.most ?? 10_000 }, (_, n) => `Thing ${n}`))
      const shown = stand.shows ?? said.length
      said = said.slice(-shown)
      await hear({ until: heardAll, within: 300_000 })
      await expectAllOnce()
      expect(await gaps()).toHaveLength(stand.shows === undefined ? 0 : 1)
    })

    caseOf('words of our own')('what the school says itself is no mention', async () => {
      await stand.sayOurselves!(`We at ${school} say this`)
      await say('Somebody else')
      await hear({ until: heardAll })
      await expectAllOnce()
    })

    const signsIn = caseOf('a sign-in')
    signsIn('a sign-in is sealed, opens nowhere else, and is forgotten with the source', async () => {
      const secrets = Object.values(stand.connection.secrets)
      expect(secrets).not.toEqual([])
      const { rows } = await w.owner.query('select sealed from source_secrets where source_id = $1', [source])
      for (const secret of secrets) expect(rows[0].sealed).not.toContain(secret)
      expect(w.services.vault.open(rows[0].sealed, source)).toContain(secrets[0])
      expect(w.services.vault.open(rows[0].sealed, w.source)).toBeUndefined()
      await moveSource(w.services, w.people.administrator, source, 'remove')
      const after = await w.owner.query('select from source_secrets where source_id = $1', [source])
      expect(after.rowCount).toBe(0)
    })

    /** A cursor that makes the platform say again what it said. */
    function earlier({ cursor }: { cursor: Record<string, string | number | null> }): string {
      const back = { ...cursor, etag: null, lastModified: null, bodyHash: null, known: '' }
      if (typeof cursor.uid === 'number') return JSON.stringify({ ...cursor, uid: 0 })
      if (typeof cursor.seq === 'number') {
        const less = cursor.way === 'jetstream-1' ? 10_000_000 : 3
        return JSON.stringify({
          ...cursor,
          seq: Math.max(cursor.way === 'jetstream-2' ? 100 : 0, cursor.seq - less),
        })
      }
      return JSON.stringify(back)
    }
  })
})

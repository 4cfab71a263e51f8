import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { blueskyMissing, startBluesky } from '../../tests/support/bluesky.ts'
import { snacMissing, startSnac } from '../../tests/support/snac.ts'
import { dyingBefore } from '../../tests/support/stands/dying-database.ts'
import { type FaultyProxy, faultyProxy } from '../../tests/support/stands/faulty-proxy.ts'
import { type World, world } from '../../tests/support/world.ts'
import { connectors } from '../adapters/connectors.ts'
import { connectSource, type NewSource } from '../commands/connect-source.ts'
import { takeDueSources } from '../commands/listen.ts'
import { moveSource } from '../commands/manage-sources.ts'
import { settleReplies } from '../commands/post-reply.ts'
import { readEvents } from '../commands/read-events.ts'
import type { Services } from '../commands/services.ts'
import { triageMention } from '../commands/triage-mention.ts'
import { recordTry, whatToTry } from '../commands/try-source.ts'
import { approveReply, fingerprintOfReply, readReplying, saveReplyDraft } from '../commands/write-reply.ts'
import type { Actor } from '../domain/actor.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import type { SourceKind } from '../domain/source.ts'
import { listenToSource } from './listen-to-streams.ts'
import type { Outside } from './outside.ts'
import { askSource } from './poll-sources.ts'
import { postReply } from './post-reply.ts'

/** A real server with two accounts on it, and a proxy before it that can lose what it answers. */
type Place = {
  hosts: string[]
  directory?: string
  proxy: FaultyProxy
  hears: SourceKind
  account: Pick<NewSource, 'kind' | 'address' | 'settings' | 'secrets'>
  /** A parent says something; the answer names it. */
  say(words: string): Promise<string>
  edit(id: string, words: string): Promise<void>
  remove(id: string): Promise<void>
  /** What the school's account has answered to it. */
  answersTo(id: string): Promise<string[]>
  stop(): Promise<void>
}

const places: { name: string; missing: string | null; start(): Promise<Place> }[] = [
  {
    name: 'Bluesky, by a real PDS',
    missing: blueskyMissing,
    async start() {
      const bluesky = await startBluesky()
      const proxy = await faultyProxy(bluesky.pdsUrl)
      const parent = await bluesky.createAccount('parent')
      const school = await bluesky.createAccount('oakfield')
      return {
        hosts: [...bluesky.hosts, proxy.host],
        directory: bluesky.plcUrl,
        proxy,
        hears: 'bluesky',
        account: {
          kind: 'bluesky-notifications',
          address: proxy.url,
          settings: { account: school.handle },
          secrets: { password: bluesky.password },
        },
        say: async (words) => (await bluesky.post(parent, words)).uri,
        edit: async (uri, words) => void (await bluesky.edit(uri, words)),
        remove: (uri) => bluesky.delete(uri),
        async answersTo(uri) {
          const query = new URLSearchParams({
            repo: school.did,
            collection: 'app.bsky.feed.post',
            limit: '100',
          })
          const answer = await fetch(`${bluesky.pdsUrl}/xrpc/com.atproto.repo.listRecords?${query}`)
          const { records } = (await answer.json()) as {
            records: { value: { text: string; reply?: { parent: { uri: string } } } }[]
          }
          return records.flatMap(({ value }) => (value.reply?.parent.uri === uri ? value.text : []))
        },
        async stop() {
          await proxy.stop()
          await bluesky.stop()
        },
      }
    },
  },
  {
    name: 'Mastodon, by a real snac2',
    missing: snacMissing,
    async start() {
      const snac = await startSnac()
      const proxy = await faultyProxy(snac.url)
      const parent = await snac.addUser('parent')
      const school = await snac.addUser('oakfield')
      const ids = new Map<string, string>()
      return {
        hosts: [snac.host, proxy.host],
        proxy,
        hears: 'mastodon',
        account: {
          kind: 'mastodon-notifications',
          address: proxy.url,
          settings: {},
          secrets: { token: school.token },
        },
        async say(words) {
          const { id, uri } = await snac.post(parent, words)
          ids.set(uri, id)
          return uri
        },
        edit: (uri, words) => snac.edit(parent, ids.get(uri) ?? '', words),
        remove: (uri) => snac.delete(parent, uri),
        async answersTo(uri) {
          const own = await snac.postsOf(school)
          return own.filter((one) => one.in_reply_to_id === ids.get(uri)).map(({ content }) => content)
        },
        async stop() {
          await proxy.stop()
          await snac.stop()
        },
      }
    },
  },
]

/** By night before every statement; by day before every third. */
const stride = process.env.BIRDSONG_NIGHTLY === '1' ? 1 : 3

describe.each(places)('answering on $name', ({ missing, start }) => {
  if (missing !== null) {
    test('an answer that somebody approved', ({ skip }) => skip(missing))
    return
  }
  let w: World & { leave(): Promise<void> }
  let place: Place
  let outside: Pick<Outside, 'connector'>
  let hearing: string
  let account: string
  let writer: Actor

  beforeAll(async () => {
    w = await world()
    w.setNow(new Date())
    place = await start()
    writer = w.people.communications
    const { hosts: allow, directory } = place
    const connector = connectors({
      allow,
      userAgent: 'Birdsong tests',
      ours: [],
      ...(directory && { directory }),
    })
    outside = { connector: async (kind) => connector(kind) }
    account = await connect(place.account)
    hearing = await connect({ kind: place.hears, address: place.account.address, settings: {}, secrets: {} })
    // A PDS alone gives no notifications, so whose account it is comes from asking for it.
    const ready = await whatToTry(w.services, w.people.administrator, account)
    if (ready.type !== 'ready') throw new Error(JSON.stringify(ready))
    const asked = { ...ready.asked, signal: AbortSignal.timeout(60_000) }
    const told = await (await outside.connector(place.account.kind)).health?.(asked)
    if (told?.type !== 'read-back' || !told.account) throw new Error(JSON.stringify(told))
    const works = { type: 'works' as const, findings: [], found: [], account: told.account }
    await recordTry(w.services, w.people.administrator, account, works)
    await hear()
  })
  afterAll(async () => {
    await place?.stop()
    await w.leave()
  })

  async function connect(
    what: Pick<NewSource, 'kind' | 'address' | 'settings' | 'secrets'>,
  ): Promise<string> {
    const { name, purpose } = declarations[what.kind]
    const common = { name, purpose, school: null, everySeconds: 60 }
    const connected = await connectSource(w.services, w.people.administrator, { ...common, ...what })
    if (connected.type !== 'connected') throw new Error(connected.because)
    await w.owner.query('update sources set paused = false where id = $1', [connected.source])
    return connected.source
  }

  /** Takes in what was said, until `externalId` is there. */
  async function hear(externalId?: string): Promise<void> {
    const intake = place.hears === 'bluesky' ? ('stream' as const) : ('pull' as const)
    await w.owner.query('update sources set due_at = $1, leased_by = null, leased_until = null', [
      new Date(0),
    ])
    const taken = await takeDueSources(w.services, { intake, holder: 'a', seconds: 60, limit: 9 })
    const own = taken.find(({ id }) => id === hearing)
    if (!own) throw new Error('The source could not be taken')
    const ended = new AbortController()
    const { signal } = ended
    if (intake === 'pull') {
      await askSource(w.services, outside as Outside, own, { holder: 'a', hostSpacingSeconds: 0, signal })
      await readEvents(w.services, { trust: w.id, source: hearing })
      return
    }
    const listening = listenToSource(w.services, outside, own, {
      holder: 'a',
      signal,
      onTermsChanged: () => () => {},
    })
    await vi.waitFor(
      async () => {
        await readEvents(w.services, { trust: w.id, source: hearing })
        const { rows } = await w.owner.query('select cursor from sources where id = $1', [hearing])
        if (externalId === undefined && rows[0].cursor.seq === undefined) {
          // Who listens to the network itself has a place in it only when something has happened.
          await place.say('Good morning')
          throw new Error('No place yet')
        }
        if (externalId === undefined) return
        const { rowCount } = await w.owner.query('select from raw_events where external_id = $1', [
          externalId,
        ])
        if (rowCount === 0) throw new Error('Not heard yet')
      },
      { timeout: 60_000, interval: 50 },
    )
    ended.abort()
    await listening
    await readEvents(w.services, { trust: w.id, source: hearing })
  }

  /** A parent's praise, heard and triaged: the policy lets it be answered. */
  async function aMention(words: string): Promise<{ id: string; reference: string }> {
    const id = await place.say(`${words} at Oakfield Primary School`)
    await hear(id)
    const { rows } = await w.owner.query('select reference from mentions where external_id = $1', [id])
    const reference = String(rows[0].reference)
    const triaged = await triageMention(w.services, writer, reference, praise)
    expect(triaged.type).toBe('triaged')
    return { id, reference }
  }
  const praise = { author: 'parent', audience: 'public', about: ['school'], nature: ['praise'] }

  async function write(reference: string, text: string): Promise<string> {
    expect(await saveReplyDraft(w.services, writer, reference, { source: account, text })).toEqual({
      type: 'saved',
    })
    const read = await readReplying(w.services, writer, reference)
    if (!read?.draft) throw new Error('There is no draft')
    return fingerprintOfReply(read.draft)
  }

  const replyTo = async (reference: string) =>
    (
      await w.owner.query(
        'select replies.*, m.state as mention_state from replies join mentions m on m.id = mention_id where reference = $1',
        [reference],
      )
    ).rows[0]

  async function approved(reference: string, text: string): Promise<{ trust: string; reply: string }> {
    const seen = await write(reference, text)
    expect(await approveReply(w.services, writer, reference, seen)).toEqual({ type: 'approved' })
    return { trust: w.id, reply: (await replyTo(reference)).id }
  }

  const later = (minutes: number) => w.setNow(new Date(w.services.now().getTime() + minutes * 60_000))

  test('the words that were approved stand there once, and come back as no mention', async () => {
    const { id, reference } = await aMention('A lovely fair')
    const work = await approved(reference, 'Thank you, and see https://oakfield.example/fair.')
    await postReply(w.services, outside, work)
    await postReply(w.services, outside, work)
    const reply = await replyTo(reference)
    expect(reply).toMatchObject({ state: 'sent', mention_state: 'answered' })
    const [answer, ...others] = await place.answersTo(id)
    expect(others).toEqual([])
    expect(answer).toContain('Thank you, and see')
    const after = await place.say('And a second word about Oakfield Primary School')
    await hear(after)
    const heard = await w.owner.query('select from mentions where external_id = $1', [reply.external_id])
    expect(heard.rowCount).toBe(0)
    const page = await w.visit(writer, `/inbox/${reference}`)
    expect(page.text).toContain('It was answered there')
    expect(page.text).toContain('answered it where it stands')
  })

  test('nothing goes but what was looked at, and only one answer is ever on its way', async () => {
    const { id, reference } = await aMention('A good talk')
    const seen = await write(reference, 'Thank you')
    await write(reference, 'Thank you very much')
    expect(await approveReply(w.services, writer, reference, seen)).toMatchObject({ type: 'refused' })
    const work = await approved(reference, 'Thank you very much')
    const again = await write(reference, 'And again')
    expect(await approveReply(w.services, writer, reference, again)).toMatchObject({
      type: 'refused',
      because: expect.stringContaining('One answer is enough'),
    })
    await Promise.all([postReply(w.services, outside, work), postReply(w.services, outside, work)])
    expect(await place.answersTo(id)).toHaveLength(1)
  })

  test('a process that is killed before any statement posts it once, and not twice', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    for (let nth = 1; ; nth += stride) {
      const { id, reference } = await aMention(`Kind words ${nth}`)
      const work = await approved(reference, `Thank you ${nth}`)
      const dying = dyingBefore(w.connection, w.owner, nth)
      const services: Services = { ...w.services, database: dying.database }
      await postReply(services, outside, work).catch((error) => {
        if (!dying.died()) throw error
      })
      await dying.bury()
      const died = dying.died()
      if (died) {
        later(5)
        await settleReplies(w.services)
        await postReply(w.services, outside, work)
      }
      expect(await replyTo(reference)).toMatchObject({ state: 'sent' })
      expect(await place.answersTo(id), `killed before statement ${nth}`).toHaveLength(1)
      if (!died) break
    }
    silent.mockRestore()
  })

  test('an answer whose arrival nobody heard of is asked for, and not sent again', async () => {
    const { id, reference } = await aMention('A fine play')
    const work = await approved(reference, 'Thank you for coming')
    place.proxy.loseAnswers(true)
    await postReply(w.services, outside, work)
    place.proxy.loseAnswers(false)
    // Its own question afterwards found it.
    expect(await replyTo(reference)).toMatchObject({ state: 'sent' })
    expect(await place.answersTo(id)).toHaveLength(1)
  })

  test('a platform that is away is tried again, and the answer waits', async () => {
    const { id, reference } = await aMention('A fine choir')
    const work = await approved(reference, 'Thank you for singing')
    place.proxy.misbehave('an empty 500')
    await postReply(w.services, outside, work)
    expect(await replyTo(reference)).toMatchObject({ state: 'waiting', looked: 1 })
    place.proxy.misbehave(null)
    later(5)
    await postReply(w.services, outside, work)
    expect(await replyTo(reference)).toMatchObject({ state: 'sent' })
    expect(await place.answersTo(id)).toHaveLength(1)
  })

  test('what is gone is not answered, and whoever wrote the answer is told', async () => {
    const { id, reference } = await aMention('Regretted')
    const work = await approved(reference, 'Thank you all the same')
    await place.remove(id)
    await postReply(w.services, outside, work)
    expect(await replyTo(reference)).toMatchObject({ state: 'refused' })
    expect((await w.visit(writer, '/for-you')).text).toContain('is gone from where it stood')
    expect(await place.answersTo(id)).toEqual([])
  })

  test('an account that was removed meanwhile posts nothing, and whoever approved the answer is told', async () => {
    const { id, reference } = await aMention('A bright fair')
    const work = await approved(reference, 'Thank you for the lanterns')
    await moveSource(w.services, w.people.administrator, account, 'remove')
    await postReply(w.services, outside, work)
    expect(await replyTo(reference)).toMatchObject({ state: 'refused' })
    expect(await place.answersTo(id)).toEqual([])
    expect((await w.visit(writer, '/for-you')).text).toContain('has been removed from Birdsong')
  })
})

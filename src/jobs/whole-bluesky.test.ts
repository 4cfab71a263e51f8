import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { type Account, type Bluesky, blueskyMissing, startBluesky } from '../../tests/support/bluesky.ts'
import { redisMissing, startRedis } from '../../tests/support/redis.ts'
import { type World, world } from '../../tests/support/world.ts'
import { connectors } from '../adapters/connectors.ts'
import { connectSource, type NewSource } from '../commands/connect-source.ts'
import { takeDueSources } from '../commands/listen.ts'
import { moveSource } from '../commands/manage-sources.ts'
import { readEvents } from '../commands/read-events.ts'
import { triageMention } from '../commands/triage-mention.ts'
import { recordTry, whatToTry } from '../commands/try-source.ts'
import { approveReply, fingerprintOfReply, readReplying, saveReplyDraft } from '../commands/write-reply.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import { listenToSource } from './listen-to-streams.ts'
import type { Outside } from './outside.ts'
import { askSource } from './poll-sources.ts'
import { postReply } from './post-reply.ts'
import { sweep } from './sweep.ts'

const notByDay =
  process.env.BIRDSONG_NIGHTLY === '1'
    ? null
    : 'it starts a whole network: run by night (npm run test:nightly)'
const missing = notByDay ?? blueskyMissing ?? redisMissing
const hour = 3_600_000

describe('the whole Bluesky network, with its AppView and its moderation', { timeout: 240_000 }, () => {
  if (missing !== null) {
    test('an official account among it, and the network listened to', ({ skip }) => skip(missing))
    return
  }
  let w: World & { leave(): Promise<void> }
  let bluesky: Bluesky
  let redis: Awaited<ReturnType<typeof startRedis>>
  let database: string
  let parent: Account
  let school: Account
  let outside: Pick<Outside, 'connector'>
  let account: string
  let network: string
  let opening: { uri: string; cid: string }

  beforeAll(async () => {
    w = await world()
    redis = await startRedis()
    const template = inject('template')
    database = `network_${crypto.randomUUID().slice(0, 8)}`
    await asOwner(`create database ${database}`)
    const query = new URLSearchParams({ host: template.host, port: String(template.port) })
    const postgres = `postgresql://${template.user}@/${database}?${query}`
    bluesky = await startBluesky({ postgres, redis: redis.host })
    parent = await bluesky.createAccount('parent')
    school = await bluesky.createAccount('oakfield')
    opening = await bluesky.post(school, 'Our fair is on Saturday')
    await bluesky.settle()
    const connector = connectors({
      allow: bluesky.hosts,
      userAgent: 'Birdsong tests',
      ours: [],
      directory: bluesky.plcUrl,
      platforms: { bluesky: bluesky.viewUrl },
    })
    outside = { connector: async (kind) => connector(kind) }
    w.setNow(new Date())
    account = await connect({
      kind: 'bluesky-notifications',
      address: bluesky.pdsUrl,
      settings: { account: school.handle },
      secrets: { password: bluesky.password },
      school: w.oakfield,
    })
    network = await connect({
      kind: 'bluesky',
      address: bluesky.pdsUrl,
      settings: {},
      secrets: {},
      school: null,
    })
    await hear('Good morning to Oakfield Primary School')
  })
  afterAll(async () => {
    await bluesky?.stop()
    await redis?.stop()
    await asOwner(`drop database if exists ${database} with (force)`)
    await w.leave()
  })

  async function asOwner(sql: string): Promise<void> {
    const client = new pg.Client({ ...inject('template'), database: 'postgres' })
    await client.connect()
    await client.query(sql)
    await client.end()
  }

  /** As somebody does it: entered, tried, and switched on because it worked. */
  async function connect(
    what: Pick<NewSource, 'kind' | 'address' | 'settings' | 'secrets' | 'school'>,
  ): Promise<string> {
    const { name, purpose } = declarations[what.kind]
    const by = w.people.administrator
    const connected = await connectSource(w.services, by, { name, purpose, everySeconds: 60, ...what })
    if (connected.type !== 'connected') throw new Error(connected.because)
    const ready = await whatToTry(w.services, by, connected.source)
    if (ready.type !== 'ready') throw new Error(JSON.stringify(ready))
    const asked = { ...ready.asked, signal: AbortSignal.timeout(20_000) }
    const checked = await (await outside.connector(what.kind)).check(asked)
    expect(checked).toMatchObject({ type: 'works' })
    await recordTry(w.services, by, connected.source, checked)
    expect(await moveSource(w.services, by, connected.source, 'go-on')).toEqual({ type: 'changed' })
    return connected.source
  }

  async function taken(source: string, intake: 'pull' | 'stream') {
    await w.owner.query('update sources set due_at = $1, leased_by = null, leased_until = null', [
      new Date(0),
    ])
    const due = await takeDueSources(w.services, { intake, holder: 'a', seconds: 60, limit: 9 })
    const own = due.find(({ id }) => id === source)
    if (!own) throw new Error('The source could not be taken')
    return own
  }

  /** Asks for the account's notifications, and listens to the network until a last word has come. */
  async function hear(last = `Until ${crypto.randomUUID()} at Oakfield Primary School`): Promise<void> {
    await bluesky.settle()
    const signal = new AbortController().signal
    const asking = await taken(account, 'pull')
    await askSource(w.services, outside as Outside, asking, { holder: 'a', hostSpacingSeconds: 0, signal })
    const ended = new AbortController()
    const own = await taken(network, 'stream')
    const options = { holder: 'a', signal: ended.signal, onTermsChanged: () => () => {} }
    const listening = listenToSource(w.services, outside, own, options)
    const witness = await bluesky.createAccount(`w${crypto.randomUUID().slice(0, 8)}`)
    await vi.waitFor(
      async () => {
        await bluesky.post(witness, last)
        for (const source of [account, network]) await readEvents(w.services, { trust: w.id, source })
        const { rowCount } = await w.owner.query('select from mentions where text = $1', [last])
        if (rowCount === 0) throw new Error('Not heard yet')
      },
      { timeout: 30_000, interval: 300 },
    )
    ended.abort()
    await listening
  }

  const mention = async (source: string, uri: string) =>
    (
      await w.owner.query(
        'select reference, text, gone_at, gone_reason from mentions where source_id = $1 and external_id = $2',
        [source, uri],
      )
    ).rows[0]

  const reply = (text: string) => bluesky.post(parent, { text, reply: { root: opening, parent: opening } })

  async function lookAgainAfter(hours: number): Promise<void> {
    w.setNow(new Date(w.services.now().getTime() + hours * hour + 60_000))
    await sweep(w.services, outside)
    for (const source of [account, network]) await readEvents(w.services, { trust: w.id, source })
  }

  test('a reply is heard by the account, answered from it once, and the answer comes back as no mention', async () => {
    const said = await reply('Lovely, thank you Oakfield Primary School')
    await hear()
    const heard = await mention(account, said.uri)
    expect(heard).toMatchObject({ text: 'Lovely, thank you Oakfield Primary School', gone_at: null })
    expect(await mention(network, said.uri)).toBeTruthy()
    const writer = w.people.communications
    const { reference } = heard
    const praise = { author: 'parent', audience: 'public', about: ['school'], nature: ['praise'] }
    await triageMention(w.services, writer, reference, praise)
    const words = 'Thank you for coming to Oakfield Primary School'
    await saveReplyDraft(w.services, writer, reference, { source: account, text: words })
    const draft = (await readReplying(w.services, writer, reference))?.draft
    expect(await approveReply(w.services, writer, reference, fingerprintOfReply(draft!))).toEqual({
      type: 'approved',
    })
    await postReply(w.services, outside, { trust: w.id, reply: draft!.id })
    await hear()
    const { rows } = await w.owner.query('select state, external_id from replies where id = $1', [draft!.id])
    expect(rows[0].state).toBe('sent')
    expect(await bluesky.repliesTo(said.uri)).toEqual([words])
    for (const source of [account, network])
      expect(await mention(source, rows[0].external_id)).toBeUndefined()
  })

  test('an edit made by deleting and writing anew is a new item, and the old one is gone', async () => {
    const first = await reply('A gate at Oakfield Primary School')
    await hear()
    await bluesky.delete(first.uri)
    const second = await reply('A locked gate at Oakfield Primary School')
    await hear()
    await lookAgainAfter(1)
    for (const source of [account, network]) {
      expect((await mention(source, first.uri)).gone_reason).toBe('author-deleted')
      expect(await mention(source, second.uri)).toMatchObject({ gone_at: null })
    }
  })

  test('what moderation takes down is gone, of a post and of a whole account', async () => {
    const said = await reply('Something against the rules of Bluesky about Oakfield Primary School')
    await hear()
    await bluesky.takeDown(said.uri)
    await hear()
    await lookAgainAfter(1)
    // The author's own server still has it, so one such answer is not enough.
    for (const source of [account, network]) expect((await mention(source, said.uri)).gone_at).toBeNull()
    await lookAgainAfter(1)
    for (const source of [account, network]) expect((await mention(source, said.uri)).gone_at).not.toBeNull()
    const other = await bluesky.createAccount('neighbour')
    const more = await bluesky.post(other, {
      text: 'Against the rules, to Oakfield Primary School',
      reply: { root: opening, parent: opening },
    })
    await hear()
    expect(await mention(network, more.uri)).toMatchObject({ gone_at: null })
    await bluesky.takeDown(other.did)
    await hear()
    await lookAgainAfter(1)
    for (const source of [account, network])
      expect((await mention(source, more.uri)).gone_reason).toBe('moderated')
  })

  test('an account that is deactivated takes its words with it, and brings them back', async () => {
    const said = await reply('A talk at Oakfield Primary School')
    await hear()
    await bluesky.deactivate(parent)
    await hear()
    await lookAgainAfter(1)
    for (const source of [account, network])
      expect((await mention(source, said.uri)).gone_reason).toBe('account-deactivated')
    await bluesky.activate(parent)
    await hear()
    await lookAgainAfter(24)
    for (const source of [account, network])
      expect(await mention(source, said.uri)).toMatchObject({ gone_at: null })
  })
})

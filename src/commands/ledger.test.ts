import { beforeEach, expect, test } from 'vitest'
import { aSource, bring } from '../../tests/support/bring.ts'
import { ownWorld, type World } from '../../tests/support/world.ts'
import type { Actor } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import { entryOfSource, type LedgerEntry, listLedger } from '../store/grounds.ts'
import { listNotices } from '../store/notices.ts'
import { findSource } from '../store/sources.ts'
import { connectSource } from './connect-source.ts'
import { changeGround, keepLedger, renewGround } from './keep-ledger.ts'
import { addWatchTerm } from './manage-schools.ts'
import { moveSource } from './manage-sources.ts'
import { publishLedger } from './publish-ledger.ts'
import { searchHeard } from './search-mentions.ts'
import { recordTry } from './try-source.ts'

let w: World
let keeper: Actor
beforeEach(async () => {
  w = await ownWorld()
  keeper = w.people['trust-communications']
})

const on = (day: string) => w.setNow(new Date(`${day}T12:00:00Z`))
const ledger = () => asActor(w.database, keeper, listLedger)
const entryOf = (source: string) =>
  asActor(w.database, keeper, (transaction) => entryOfSource(transaction, source)) as Promise<LedgerEntry>
const told = (actor: Actor) =>
  asActor(w.database, actor, async (transaction) =>
    (await listNotices(transaction, actor.person ?? '', 50)).map(({ sentence }) => sentence),
  )

const purpose = 'To know what the town reads'
const feed = { kind: 'feed', name: 'Herald', school: null, everySeconds: 900, purpose } as const

/** Connected, tried with success, and switched on. */
async function connected(address = 'https://herald.example/feed'): Promise<string> {
  const outcome = await connectSource(w.services, keeper, { ...feed, address })
  if (outcome.type !== 'connected') throw new Error(JSON.stringify(outcome))
  await recordTry(w.services, keeper, outcome.source, { type: 'works', findings: [], found: [] })
  expect(await moveSource(w.services, keeper, outcome.source, 'go-on')).toEqual({ type: 'changed' })
  return outcome.source
}

test('every source and every term stands in the ledger, and whoever added it answers for it', async () => {
  const source = await connected()
  const term = {
    school: w.oakfield,
    kind: 'alias',
    words: 'Oakfield Primary, Ashby',
    confirmed: true,
  } as const
  expect(await addWatchTerm(w.services, keeper, term)).toEqual({ type: 'changed' })
  const entries = await ledger()
  const { rows } = await w.owner.query(
    'select (select count(*) from sources where trust_id = $1) + (select count(*) from watch_terms where trust_id = $1) as n',
    [w.id],
  )
  expect(entries).toHaveLength(Number(rows[0].n))
  expect(entries.every(({ purpose, basis, expiresOn }) => purpose && basis && expiresOn)).toBe(true)
  expect(await entryOf(source)).toMatchObject({ owner: keeper.person, expiresOn: '2027-11-18', purpose })
  expect(await connectSource(w.services, keeper, { ...feed, address: null, purpose: ' ' })).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('what it is for'),
  })
  const added = entries.find(({ subject }) => subject.type === 'term' && subject.words === term.words)
  expect(added?.owner).toBe(keeper.person)
  expect(await asActor(w.database, w.other.people.administrator, listLedger)).not.toContainEqual(added)
})

test('nothing is switched on that nobody answers for, or whose time is over', async () => {
  // It has worked before.
  await w.owner.query('update sources set asked_at = now() where id = $1', [w.source])
  await moveSource(w.services, keeper, w.source, 'pause')
  const refused = await moveSource(w.services, keeper, w.source, 'go-on')
  expect(refused).toMatchObject({ type: 'refused', because: expect.stringContaining('who answers for it') })
  const { id } = await entryOf(w.source)
  expect(await renewGround(w.services, keeper, id, 'The town reads it')).toEqual({ type: 'reviewed' })
  expect(await moveSource(w.services, keeper, w.source, 'go-on')).toEqual({ type: 'changed' })
  await moveSource(w.services, keeper, w.source, 'pause')
  on('2027-12-01')
  expect(await moveSource(w.services, keeper, w.source, 'go-on')).toMatchObject({
    because: expect.stringContaining('time is over'),
  })
})

test('its owner is told before the end, it stops at the end, and one tap with a reason goes on with it', async () => {
  const source = await connected()
  const sourceNow = () => asActor(w.database, keeper, (transaction) => findSource(transaction, source))
  const mine = async () => (await told(keeper)).filter((one) => one.startsWith('Herald'))
  on('2027-10-18')
  await keepLedger(w.services)
  expect(await mine()).toEqual([])
  for (const day of ['2027-10-20', '2027-10-21', '2027-11-12', '2027-11-18']) {
    on(day)
    await keepLedger(w.services)
  }
  expect((await mine()).map((one) => one.slice(0, 22))).toEqual([
    'Herald ends in 7 days ',
    'Herald ends in 30 days',
  ])
  expect((await sourceNow())?.paused).toBe(false)
  on('2027-11-19')
  for (let minute = 0; minute < 3; minute++) await keepLedger(w.services)
  expect(await mine()).toHaveLength(3)
  expect((await sourceNow())?.paused).toBe(true)
  const { id } = await entryOf(source)
  expect(await renewGround(w.services, keeper, id, ' ')).toMatchObject({ type: 'refused' })
  expect(await renewGround(w.services, w.people.headteacher, id, 'Yes')).toMatchObject({ type: 'refused' })
  expect(await renewGround(w.services, w.other.people.administrator, id, 'Yes')).toEqual({
    type: 'not-found',
  })
  const done = await w.visit(keeper, `/ledger/${id}`, { act: 'renew', still: 'The town still reads it' })
  expect(done.location).toBe('/ledger?done=reviewed')
  expect((await sourceNow())?.paused).toBe(false)
  expect(await entryOf(source)).toMatchObject({
    expiresOn: '2028-11-18',
    review: 'The town still reads it',
    stoppedAt: null,
  })
})

test('a term whose time is over finds nothing more, until it is renewed', async () => {
  const rows = await aSource(w)
  const hear = (id: string) =>
    bring(w, rows, [{ id, text: `We liked the fair at Oakfield Primary School, number ${id}` }])
  const count = async () => {
    const { rows: found } = await w.owner.query(
      'select count(*)::int as n from mentions where source_id = $1',
      [rows],
    )
    return found[0].n
  }
  await hear('1')
  expect(await count()).toBe(1)
  const used = (await ledger()).filter(({ usedAt }) => usedAt !== null).map(({ subject }) => subject.type)
  expect(used.sort()).toEqual(expect.arrayContaining(['source', 'term']))
  on('2027-11-20')
  await keepLedger(w.services)
  await hear('2')
  expect(await count()).toBe(1)
  for (const { id, subject } of await ledger())
    if (subject.type === 'term') await renewGround(w.services, keeper, id, 'It is our name')
  await hear('3')
  expect(await count()).toBe(2)
})

test('a ground lasts a year at most, and somebody of the trust answers for it', async () => {
  const { id } = await entryOf(w.source)
  const ground = {
    purpose: 'News of the town',
    basis: 'public-task',
    owner: keeper.person,
    expiresOn: '2027-08-31',
  } as const
  const change = (changes: object) =>
    changeGround(w.services, keeper, id, { ...ground, ...changes }, 'Looked at')
  expect(await change({ expiresOn: '2028-08-31' })).toMatchObject({
    because: expect.stringContaining('within a year'),
  })
  expect(await change({ purpose: '' })).toMatchObject({ because: expect.stringContaining('what it is for') })
  expect(await change({ owner: null })).toMatchObject({ type: 'refused' })
  expect(await change({ owner: w.other.people.office.person })).toMatchObject({ type: 'refused' })
  expect(await change({})).toEqual({ type: 'reviewed' })
  expect(await entryOf(w.source)).toMatchObject(ground)
})

test('a profile is no source and no term, unless it is an account of a school of the trust', async () => {
  const profile = { ...feed, address: 'https://bsky.app/profile/oakfieldprimary.bsky.social/rss' }
  expect(await connectSource(w.services, keeper, profile)).toMatchObject({
    type: 'refused',
    because: expect.stringContaining('never to one person'),
  })
  const term = { school: w.oakfield, kind: 'alias', confirmed: true } as const
  for (const words of [
    'https://www.facebook.com/jane.khan',
    'https://www.tiktok.com/@janekhan',
    'u/jane_khan',
  ])
    expect(await addWatchTerm(w.services, keeper, { ...term, words })).toMatchObject({ type: 'refused' })
  const handle = { ...term, kind: 'handle', words: '@oakfieldprimary.bsky.social' } as const
  expect(await addWatchTerm(w.services, keeper, handle)).toEqual({ type: 'changed' })
  expect(await connectSource(w.services, keeper, profile)).toMatchObject({ type: 'connected' })
})

test('a hashtag that is somebody’s name is no source, and one of a school or a town is', async () => {
  const server = { ...feed, kind: 'mastodon' as const, address: 'https://social.example', school: w.oakfield }
  for (const tags of ['JaneKhan', '#oakfield #janekhan', 'ashby, mrskhan'])
    expect(await connectSource(w.services, keeper, { ...server, settings: { tags } })).toMatchObject({
      type: 'refused',
      because: expect.stringContaining('name of a person'),
    })
  const tags = '#OakfieldPrimary ashby, AshbySchools'
  expect(await connectSource(w.services, keeper, { ...server, settings: { tags } })).toMatchObject({
    type: 'connected',
  })
})

test('every search is written down: who, when, for which words, with how many found', async () => {
  await w.hear('The car park at Oakfield is a disgrace')
  const asked = { words: 'car park', days: 30, incident: null }
  expect(await searchHeard(w.services, w.people.office, asked)).toMatchObject({ mentions: [{}] })
  expect(await searchHeard(w.services, w.people.riversideHead, asked)).toMatchObject({ mentions: [] })
  const page = await w.visit(w.people.auditor, '/searches')
  expect(page.text.match(/car park/g)).toHaveLength(2)
  expect((await w.visit(w.people.office, '/searches')).status).toBe(403)
  await expect(w.owner.query('set role birdsong_app; delete from searches')).rejects.toThrow(
    /permission denied/,
  )
  await w.owner.query('reset role')
})

test('nobody looks for what an account has written, and a name is looked for only for an open incident', async () => {
  await w.hear('Lovely morning at Oakfield')
  const search = (words: string, incident: string | null = null) =>
    searchHeard(w.services, w.people.headteacher, { words, days: 30, incident })
  expect(await search('@janekhan')).toMatchObject({ type: 'refused' })
  expect(await search('https://x.com/janekhan')).toMatchObject({ type: 'refused' })
  expect(await search('Jane Khan')).toMatchObject({ type: 'case-needed' })
  expect(await search('Jane Khan', 'NOPE')).toMatchObject({ type: 'case-needed' })
  // The author of what was heard is called somebody: that is not looked through.
  expect(await search('somebody')).toMatchObject({ type: 'found', mentions: [] })
  const { rows } = await w.owner.query('select words from searches')
  expect(rows).toEqual([{ words: 'somebody' }])
})

test('the ledger is shown to anybody when the trust says so, and names nobody who works there', async () => {
  await connected()
  const { rows } = await w.owner.query('select slug from schools where id = $1', [w.oakfield])
  const address = `/s/${rows[0].slug}/listening`
  const before = await w.visit(null, address)
  expect(before.text).toContain('Not shown yet')
  expect(before.text).not.toContain('Herald')
  expect(await publishLedger(w.services, w.people.headteacher, true)).toMatchObject({ type: 'refused' })
  expect((await w.visit(keeper, '/ledger/publish', { show: 'yes' })).location).toBe('/ledger?done=published')
  const shown = await w.visit(null, address)
  expect(shown.text).toMatch(/Herald.*Oakfield Primary School.*18 November 2027|Herald/s)
  expect(shown.text).toContain('What we do not do')
  expect(shown.text).not.toContain('Riverside Academy')
  expect(shown.text).not.toContain('Pat ')
  const other = await w.owner.query('select slug from schools where id = $1', [w.other.oakfield])
  expect((await w.visit(null, `/s/${other.rows[0].slug}/listening`)).text).toContain('Not shown yet')
  await publishLedger(w.services, keeper, false)
  expect((await w.visit(null, address)).text).toContain('Not shown yet')
})

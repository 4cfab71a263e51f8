import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import type { RawEvent } from '../domain/source.ts'
import type { Source } from '../store/sources.ts'
import { enterMention } from './enter-mention.ts'
import { takeDueSources } from './listen.ts'
import { importFile } from './manage-sources.ts'
import { takeInAnswer, takeInStream } from './take-in.ts'
import { takeInMail } from './take-in-mail.ts'
import { forSource, takeInPushed } from './take-in-pushed.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const item = (externalId: string): RawEvent => ({
  kind: 'item',
  externalId,
  externalVersion: '1',
  body: JSON.stringify({ type: 'row', text: `${externalId} at Oakfield Primary School` }),
})

const lastHeard = async (source: string) =>
  (await w.owner.query('select heard_at from sources where id = $1', [source])).rows[0].heard_at

/** An hour passes. */
function later(): Date {
  w.setNow(new Date(w.services.now().getTime() + 3_600_000))
  return w.services.now()
}

async function leased(): Promise<Source> {
  await w.owner.query("update sources set due_at = $2, leased_by = null, intake = 'pull' where id = $1", [
    w.source,
    new Date(0),
  ])
  const lease = { intake: 'pull' as const, holder: 'a', seconds: 60, limit: 10 }
  const own = (await takeDueSources(w.services, lease)).find(({ id }) => id === w.source)
  if (!own) throw new Error('The source could not be taken')
  return own
}

async function answered(events: readonly RawEvent[]): Promise<void> {
  const at = w.services.now()
  const common = { outcome: 'batch', health: 'healthy' as const, failures: 0, findings: [] }
  const delivered = { events, answered: { ...common, askedAt: at, dueAt: at } }
  expect(await takeInAnswer(w.services, await leased(), 'a', delivered)).toBe(true)
}

test('a file that was read in was heard when it was read in', async () => {
  const at = later()
  const file = { name: 'posts.csv', school: null, events: [item('a row')] }
  const read = await importFile(w.services, w.people.administrator, file)
  if (read.type !== 'imported') throw new Error(read.because)
  expect(await lastHeard(read.source)).toEqual(at)
  const empty = await importFile(w.services, w.people.administrator, { ...file, events: [] })
  if (empty.type !== 'imported') throw new Error(empty.because)
  expect(await lastHeard(empty.source)).toBeNull()
})

test('a row that another file has brought is not taken in again, and a file is not read in twice', async () => {
  const file = (...events: RawEvent[]) => ({ name: 'export.csv', school: null, events })
  const read = (events: RawEvent[], school: string | null = null) =>
    importFile(w.services, w.people.administrator, { ...file(...events), school })
  const [october, both, november] = [item('october'), item('both'), item('november')]
  const first = await Promise.all([read([october, both]), read([october, both])])
  expect(first.map(({ type }) => type).sort()).toEqual(['imported', 'refused'])
  expect(await read([both, november])).toMatchObject({ type: 'imported', items: 1, known: 1 })
  expect(await read([both, november])).toMatchObject({ type: 'refused' })
  expect(await read([both], w.oakfield), 'what was about no school before').toMatchObject({
    items: 1,
    known: 0,
  })
})

test('a source that brings again what is known was last heard when that was new', async () => {
  const first = later()
  await answered([item('asked for')])
  expect(await lastHeard(w.source)).toEqual(first)
  later()
  await answered([item('asked for')])
  expect(await lastHeard(w.source)).toEqual(first)
})

test('a stream, an e-mail and what a platform sends by itself are heard when they come', async () => {
  const batch = { cursor: { seq: 1 } }
  const streamed = later()
  expect(
    await takeInStream(w.services, await leased(), 'a', { ...batch, events: [item('streamed')] }, 60),
  ).toBe(true)
  expect(await lastHeard(w.source)).toEqual(streamed)
  const mailed = later()
  const mail = { ...item('mailed'), files: [] }
  expect(await takeInMail(w.services, await leased(), 'a', { ...batch, events: [mail] }, 60)).toBe(true)
  expect(await lastHeard(w.source)).toEqual(mailed)
  const pushed = later()
  const told = await forSource(w.services, w.source)
  if (!told) throw new Error('The source does not listen')
  expect(await takeInPushed(w.services, told.source, [item('pushed')])).toBe(1)
  later()
  expect(await takeInPushed(w.services, told.source, [item('pushed')])).toBe(0)
  expect(await lastHeard(w.source)).toEqual(pushed)
})

test('a gap in a stream begins when it was last heard, and not when somebody began to listen', async () => {
  const taken = await leased()
  const batch = { events: [], cursor: { seq: 2 } }
  later()
  const last = later()
  expect(await takeInStream(w.services, taken, 'a', batch, 60)).toBe(true)
  const again = later()
  const findings = [{ type: 'gap' as const, sentence: 'Some of it is no longer there.' }]
  expect(await takeInStream(w.services, taken, 'a', { ...batch, findings }, 60)).toBe(true)
  const { rows } = await w.owner.query('select from_at, to_at from source_gaps where source_id = $1', [
    w.source,
  ])
  expect(rows).toEqual([{ from_at: last, to_at: again }])
})

test('what somebody enters was heard when they entered it', async () => {
  const at = later()
  const entry = { school: w.oakfield, words: 'Seen on a poster', link: null, where: '', screenshot: null }
  expect(await enterMention(w.services, w.people.headteacher, entry)).toMatchObject({ type: 'entered' })
  const { rows } = await w.owner.query(
    "select heard_at from sources where kind = 'entry' and trust_id = $1",
    [w.id],
  )
  expect(rows).toEqual([{ heard_at: at }])
})

import { expect, test } from 'vitest'
import type { Health } from './source.ts'
import { healthAt, hearsNothing, isBad, type SourceFacts } from './source-health.ts'

const now = new Date('2026-11-18T12:00:00Z')
const calendar = { closed: [] }
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

const days = (step: number, until: number) =>
  Array.from({ length: 12 }, (_, place) => {
    const at = before((until + (11 - place) * step) * 1440)
    return { day: at.toISOString().slice(0, 10), items: 2, firstAt: at, lastAt: at, silence: 0 }
  })

const facts = (changes: Partial<SourceFacts> = {}): SourceFacts => ({
  kind: 'feed',
  settings: {},
  health: 'healthy',
  paused: false,
  failures: 0,
  readBack: null,
  everySeconds: 900,
  askedAt: before(5),
  dueAt: new Date(now.getTime() + 600_000),
  unreadSince: null,
  days: days(3, 1),
  ...changes,
})

const said = (changes: Partial<SourceFacts>) => healthAt(facts(changes), now, calendar)

test('hearing says when the last thing came, and how often something does', () => {
  expect(said({})).toEqual({
    state: 'hearing',
    sentence: 'It answers. The last thing came 24 hours ago; it usually brings something every 3 days.',
  })
  expect(said({ days: days(3, 1).slice(-2) }).sentence).toContain('not brought enough yet to know its rhythm')
  expect(said({ days: [] }).sentence).toBe('It answers. It has brought nothing yet.')
})

test('silence is a fault once it lasts longer than the source’s own rhythm', () => {
  expect(said({ days: days(3, 5) }).state).toBe('hearing')
  const { state, sentence } = said({ days: days(3, 9) })
  expect(state).toBe('quiet')
  expect(sentence).toContain('It usually brings something every 3 days; nothing has come for 9 days.')
})

test('a sign-in that ends within two weeks is said, with the day, and told', () => {
  const endsAt = (day: string) => ({ readBack: { findings: [], endsAt: new Date(`${day}T12:00:00Z`) } })
  expect(said(endsAt('2026-12-20')).state).toBe('hearing')
  expect(said(endsAt('2026-12-01'))).toEqual({
    state: 'ending',
    sentence:
      'Its sign-in ends on 1 December at 12:00. Sign in again before that: afterwards nothing is heard.',
  })
  expect(isBad('ending', facts())).toBe(true)
})

test('what the platform says is missing is said in its place; a note of it is no fault', () => {
  const findings = (type: 'problem' | 'note') => ({
    readBack: { findings: [{ type, sentence: 'The Page is not set to tell us of changes.' }], endsAt: null },
  })
  expect(said(findings('problem'))).toEqual({
    state: 'partly',
    sentence: 'The Page is not set to tell us of changes.',
  })
  expect(said(findings('note')).state).toBe('hearing')
})

test('behind says by how much: what was not read, and what was not asked', () => {
  expect(said({ unreadSince: before(25) }).sentence).toContain('behind by 25 minutes')
  expect(said({ unreadSince: before(2) }).state).toBe('hearing')
  expect(said({ dueAt: before(180) }).sentence).toContain('should have been asked 3 hours ago')
  expect(said({ dueAt: before(3) }).state).toBe('hearing')
  // Whatever is asked can be asked too late; what keeps listening has no turn.
  expect(said({ kind: 'youtube', dueAt: before(180) }).state).toBe('behind')
  expect(said({ kind: 'bluesky', dueAt: before(180) }).state).toBe('hearing')
  expect(said({ kind: 'mastodon', dueAt: before(180) }).state).toBe('behind')
  expect(said({ kind: 'mastodon', settings: { way: 'stream' }, dueAt: before(180) }).state).toBe('hearing')
})

test('a stream without a connection does not hear, however it was before, and says since when', () => {
  for (const stream of [
    { kind: 'bluesky' as const },
    { kind: 'mastodon' as const, settings: { way: 'stream' } },
    { kind: 'mailbox' as const },
  ]) {
    const open = { ...stream, dueAt: before(9000) }
    expect(said({ ...open, askedAt: before(2) }).state).toBe('hearing')
    const { state, sentence } = said({ ...open, askedAt: before(180) })
    expect(state).toBe('behind')
    expect(sentence).toContain('no connection for 3 hours')
    expect(said({ ...open, askedAt: null, health: 'new' }).state).toBe('behind')
    expect(said({ ...open, askedAt: before(1), cursor: { seq: 1, behind: 7200 } }).sentence).toContain(
      'behind by 2 hours, and catches up',
    )
    expect(said({ ...open, askedAt: before(1), cursor: { seq: 1, behind: 90 } }).state).toBe('hearing')
    expect(said({ ...stream, askedAt: before(9000), dueAt: before(2) }).state, 'just gone on with').toBe(
      'hearing',
    )
  }
  expect(said({ askedAt: null, dueAt: before(180), health: 'new', days: [] }).state).toBe('behind')
})

test.each<[Health, Partial<SourceFacts>, string, RegExp]>([
  ['throttled', { dueAt: new Date('2026-11-18T14:20:00Z') }, 'throttled', /asked again at 14:20\./],
  ['spent', { dueAt: new Date('2026-12-01T00:00:00Z') }, 'spent', /again on 1 December at 00:00\./],
  ['signed-out', {}, 'signed-out', /signing in again/],
  ['broken', {}, 'broken', /will not mend by itself/],
  ['failing', { failures: 4 }, 'trouble', /4 times in a row.*tried again at 12:10/],
  ['new', { days: [], askedAt: null }, 'starting', /not answered yet/],
])('a source that is %s says so, and until when', (health, changes, state, sentence) => {
  const now = said({ ...changes, health })
  expect(now.state).toBe(state)
  expect(now.sentence).toMatch(sentence)
})

test('whoever has paused it need not be told that it is silent', () => {
  expect(said({ paused: true, health: 'broken', days: days(3, 90) }).state).toBe('paused')
  expect(said({ kind: 'entry', days: days(3, 90) }).state).toBe('by-hand')
})

test('what was connected and never switched on was paused by nobody', () => {
  const { state, sentence } = said({ paused: true, askedAt: null, health: 'new', days: [] })
  expect(state).toBe('not-on')
  expect(sentence).not.toContain('paused')
  expect(isBad(state, facts()) || hearsNothing(state)).toBe(false)
})

test('one failure is nothing to tell anybody, three in a row are', () => {
  expect([1, 2, 3].map((failures) => isBad('trouble', { failures }))).toEqual([false, false, true])
  expect(isBad('throttled', { failures: 0 })).toBe(false)
  expect(isBad('quiet', { failures: 0 })).toBe(true)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { addToReport } from './add-to-report.ts'
import { openReport } from './open-report.ts'
import { tellSchool } from './tell-school.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

test('from fifty tabs with the same receipt nothing is lost, doubled or mixed up', async () => {
  const school = 'oakfield-primary-school'
  const told = await tellSchool(w.services, {
    ...{ school, door: 'happened', readBy: 'eleven', teller: { type: 'anonymous' } },
    ...{ facts: { kind: 'post', danger: 'none', nature: ['rude'], about: ['staff'] }, from: 'a network' },
    ...{ words: 'They wrote that our teacher smells.', troubleIfUsualReads: 'no' },
  })
  if (told.type !== 'told') throw new Error(JSON.stringify(told))
  const opening = { school, receipt: told.receipt.join(' '), from: 'another network' }
  const tabs = Array.from({ length: 50 }, (_, tab) => `From tab ${tab}`)
  const outcomes = await Promise.all(tabs.map((words) => addToReport(w.services, opening, words)))
  expect(outcomes.filter(({ type }) => type !== 'report' && type !== 'wait')).toEqual([])
  const taken = tabs.filter((_, tab) => outcomes[tab]?.type === 'report')
  expect(taken.length).toBeGreaterThan(10)
  const opened = await openReport(w.services, { ...opening, from: 'a third network' })
  if (opened.type !== 'report') throw new Error(JSON.stringify(opened))
  const kept = opened.view.messages.slice(1).map(({ words }) => words)
  expect(kept.toSorted()).toEqual(taken.toSorted())
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Visited, type World, world } from '../../../../tests/support/world.ts'
import type { Place } from '../../../policy/clause.ts'
import { clauses } from '../../../policy/clauses.ts'
import { coveredClauses, coveredGaps, coveredGuidance } from '../../../policy/coverage.ts'
import { gaps } from '../../../policy/gaps.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const read = new Map<string, Visited>()

/** The page behind a link, as the first of these who may read it. */
async function follow(href: string): Promise<Visited> {
  const [path = ''] = href.split('#')
  const known = read.get(path)
  if (known) return known
  const first = await w.visit(w.people['trust-safeguarding-lead'], path)
  const answer = first.status === 403 ? await w.visit(w.people.administrator, path) : first
  read.set(path, answer)
  return answer
}

async function faultsOf(name: string, places: readonly Place[], shows: string): Promise<string[]> {
  const faults: string[] = []
  for (const { href } of places) {
    const { status, text } = await follow(href)
    const anchor = href.split('#')[1]
    if (status !== 200) faults.push(`${name}: ${href} answers ${status}`)
    if (anchor && !text.includes(`id="${anchor}"`)) faults.push(`${name}: ${href} has no such anchor`)
    if (!text.includes(shows)) faults.push(`${name}: ${href} does not show ${shows}`)
  }
  return faults
}

describe('every link of the coverage page works, and what it leads to shows', () => {
  test('the clause', async () => {
    const faults: string[] = []
    for (const { clause, places } of coveredClauses())
      faults.push(...(await faultsOf(clause.id, places, `${clause.id}<`)))
    expect(faults).toEqual([])
  })

  test('the default', async () => {
    const faults: string[] = []
    // That a matter is the trust's, or somebody's who answers, shows in who is told and not in a step.
    const silent = ['G12', 'G13']
    for (const { gap, places } of coveredGaps())
      faults.push(...(await faultsOf(gap.id, places, silent.includes(gap.id) ? '' : gap.id)))
    expect(faults).toEqual([])
  })

  test('the guidance', async () => {
    const faults: string[] = []
    for (const { guidance, places } of coveredGuidance())
      faults.push(...(await faultsOf(guidance.name, places, `/policy/guidance/${guidance.name}`)))
    expect(faults).toEqual([])
  })
})

test('the page shows every clause, default and piece of guidance, to anybody', async () => {
  for (const visitor of [null, w.people.office]) {
    const { status, text } = await w.visit(visitor, '/policy/coverage')
    expect(status).toBe(200)
    expect(text).toContain(`Of the policy’s ${clauses.length} clauses`)
    for (const { id } of [...clauses, ...gaps]) expect(text).toContain(`href="/policy/${id}"`)
    for (const { guidance } of coveredGuidance())
      expect(text).toContain(`href="/policy/guidance/${guidance.name}"`)
    for (const { places } of [...coveredClauses(), ...coveredGaps(), ...coveredGuidance()])
      for (const { href } of places) expect(text).toContain(`href="${href.replaceAll('&', '&amp;')}"`)
  }
})

test('every step has its anchor, and the clauses that stand beside one do', async () => {
  const { status, text } = await w.visit(null, '/policy/steps')
  expect(status).toBe(200)
  const conduct = text.slice(text.indexOf('id="code-of-conduct"'), text.indexOf('id="governance-code"'))
  expect(conduct).toContain('id="STF-4"')
  expect(text.match(/class="known-step"/g)?.length).toBeGreaterThan(40)
})

test('the page for families is for anybody, and has what the policy promises', async () => {
  const { status, text } = await w.visit(null, '/families')
  expect(status).toBe(200)
  for (const id of ['EDU-2', 'EDU-3', 'EDU-4', 'AGE-1', 'AGE-2', 'EXT-3'])
    expect(text).toContain(`id="${id}"`)
  for (const words of ['Digital Family Agreement', 'Top tips', 'Digital 5 A Day', 'parentsafe.lgfl.net'])
    expect(text).toContain(words)
  expect(text.indexOf('id="EDU-2"')).toBeLessThan(text.indexOf('id="agreement"'))
  expect(text).toContain('0800 1111')
})

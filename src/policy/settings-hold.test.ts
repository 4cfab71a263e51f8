import { expect, test } from 'vitest'
import { deadlines, figuresOf, isWithin } from './deadlines.ts'
import { choices, defaultPack, type Pack } from './pack.ts'
import { holdsAtAGlance } from './settings-hold.ts'

const withDeadlines = (changed: Partial<Pack['deadlines']>): Pack => ({
  ...defaultPack,
  deadlines: { ...defaultPack.deadlines, ...changed },
})

test('what ships holds, and so does every single choice', () => {
  expect(holdsAtAGlance(defaultPack)).toEqual({ type: 'holds' })
  for (const [gap, ways] of Object.entries(choices))
    for (const way of ways)
      expect(
        holdsAtAGlance({ ...defaultPack, choices: { ...defaultPack.choices, [gap]: way } }),
        `${gap} ${way}`,
      ).toEqual({ type: 'holds' })
})

test('every figure that ships is within its bounds', () => {
  for (const [name, { bounds }] of Object.entries(deadlines))
    for (const { figure, within } of figuresOf(defaultPack.deadlines[name as keyof typeof deadlines])) {
      const own = bounds[figure]
      expect(own && isWithin(within, own), `${name} ${figure}`).toBe(true)
    }
})

test('evidence that would be kept after the deletion was asked for is refused, with the story of it', () => {
  const proof = holdsAtAGlance(
    withDeadlines({
      evidence: {
        ...defaultPack.deadlines.evidence,
        moderate: { hours: 48 },
        low: { hours: 72 },
        info: { hours: 72 },
      },
    }),
  )
  expect(proof).toMatchObject({ type: 'broken', rule: 'No step is due before a step that it waits for.' })
  expect(proof.type === 'broken' && proof.story).toContain('A parent insults a teacher')
  expect(proof.type === 'broken' && proof.story).toMatch(
    /Wednesday 18 November at 10:00.*Thursday 19 November at 10:00/,
  )
})

test('a figure beyond its bounds is refused, and so is more time for what is more serious', () => {
  expect(holdsAtAGlance(withDeadlines({ notifyTrust: { hours: 25 } }))).toMatchObject({
    type: 'broken',
    rule: 'Every deadline stays within its bounds.',
    story: '“Telling the trust” would have 25 hours. It may have 15 minutes to 24 hours.',
  })
  expect(
    holdsAtAGlance(withDeadlines({ removal: { usual: { hours: 2 }, childIdentified: { hours: 3 } } })),
  ).toMatchObject({ type: 'broken', rule: 'What is more serious never has more time.' })
})

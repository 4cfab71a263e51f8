import { expect, test } from 'vitest'
import { decisionsInLines } from './decisions/in-a-line.ts'

/** Whoever changes a rule sees in the difference what changes for whom: `vitest run tests/decisions.test.ts -u` keeps it. */
test('what the policy makes of several hundred occurrences is what was read and kept', async () => {
  await expect(`${decisionsInLines().join('\n')}\n`).toMatchFileSnapshot('decisions/decisions.txt')
})

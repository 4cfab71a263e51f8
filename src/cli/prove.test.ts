import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { PolicyProof } from '../policy/prove/prove.ts'
import { provePolicy, readProveWords } from './prove.ts'

function proved(...words: string[]) {
  const asked = readProveWords(words)
  if (typeof asked === 'string') throw new Error(asked)
  let output = ''
  const exitCode = provePolicy(asked, {
    write(text) {
      output += text
    },
  })
  return { exitCode, output }
}

function aFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'birdsong-prove-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'pack.json'), content)
  return join(folder, 'pack.json')
}

test('it tells each sentence with its cases, and what was tried', () => {
  const { exitCode, output } = proved('--quick', '--random', '50', '--seed', '7')
  expect(exitCode).toBe(0)
  expect(output).toMatch(/^ {2}✓ Where somebody is in danger now, 999 is the first act.* \([\d,]+ cases\)$/m)
  expect(output).toMatch(/All \d+ sentences hold\. Tried on [\d,]+ designed posts/)
  expect(output).toContain('50 more by chance (seed 7)')
  expect(output).not.toContain('✗')
})

test('a pack that breaks a rule is told with a story and its facts, and ends with 1', () => {
  const file = aFile('{"deadlines": {"evidenceOfChild": {"hours": 5}}}')
  const { exitCode, output } = proved('--quick', '--random', '0', file)
  expect(exitCode).toBe(1)
  expect(output).toContain('It does not hold: No step is due before one that it waits for.')
  expect(output).toContain('For instance: Somebody posts something on a page of the school’s own.')
  expect(output).toContain('{"kind":"post","ownPage":true}')
})

test('as JSON it is one line that other programs can read', () => {
  const { output } = proved('--json', '--random', '5', '--seconds', '0')
  const proof: PolicyProof = JSON.parse(output)
  expect(proof).toMatchObject({ ended: false, tried: { seed: 1 } })
  expect(proof.rules.length).toBeGreaterThan(50)
})

test('where the time is up, it says so and does not claim more', () => {
  const { output } = proved('--seconds', '0')
  expect(output).toContain('The time was up before everything was tried.')
})

test.for([
  ['what is no JSON', '{"choices":'],
  ['a list', '[]'],
  ['a field that no pack has', '{"deadline": {}}'],
  ['a choice that there is not', '{"choices": {"G3": "shout"}}'],
])('%s is no pack, and ends with 2', ([, content]) => {
  const { exitCode, output } = proved(aFile(content ?? ''))
  expect(exitCode).toBe(2)
  expect(output).toMatch(/^\S*pack\.json (is not JSON|holds)/)
})

test('words that it does not know are told', () => {
  expect(readProveWords(['--random', 'many'])).toContain('--random 20')
  expect(readProveWords(['--fast'])).toBe('There is no --fast to prove with.')
  expect(readProveWords(['a.json', 'b.json'])).toBe('Give one file with a pack, or none.')
  expect(readProveWords([])).toMatchObject({ random: 20_000, seed: 1, json: false, file: null })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inSources } from './readable-stacks.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'birdsong-test-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('a stack trace names the source, where a map stands beside what was built', async () => {
  const built = join(folder, 'run-parts.js')
  const map = { version: 3, sources: ['../../src/web/app.ts'], names: [], mappings: 'AAEG' }
  await writeFile(`${built}.map`, JSON.stringify(map))
  expect(inSources(`async serve (${pathToFileURL(built)}:1:1)`)).toBe('async serve (src/web/app.ts:3:4)')
  expect(inSources(`${pathToFileURL(built)}:1:1`)).toBe('src/web/app.ts:3:4')
})

test('what has no map, and what is no file, stays as it is', () => {
  const own = `serve (${pathToFileURL(join(folder, 'other.js'))}:1:1)`
  expect(inSources(own)).toBe(own)
  expect(inSources('emit (node:events:489:28)')).toBe('emit (node:events:489:28)')
})

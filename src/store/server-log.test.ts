import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openServerLog } from './server-log.ts'

test('a log that has grown large is put aside once, and news are what came since', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'birdsong-test-'))
  await writeFile(join(folder, 'postgres.log'), 'x'.repeat(11e6))
  const log = await openServerLog(folder)
  expect((await stat(log.path)).size).toBe(0)
  expect((await stat(`${log.path}.1`)).size).toBe(11e6)

  await writeFile(log.path, 'FATAL:  it went wrong\n', { flag: 'a' })
  expect(await log.news()).toBe('FATAL:  it went wrong\n')
  await log.close()

  const again = await openServerLog(folder)
  expect(await again.news()).toBe('')
  expect(await readFile(log.path, 'utf8')).toBe('FATAL:  it went wrong\n')
  await again.close()
  await rm(folder, { recursive: true })
})

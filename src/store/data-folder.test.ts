import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProgram } from '../../tests/support/child-program.ts'
import { openDataFolder } from './data-folder.ts'

let place: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'birdsong-test-'))
})

afterEach(async () => {
  await rm(place, { recursive: true })
})

test('a new data folder is made, closed to everybody else, and says which format it has', async () => {
  const path = join(place, 'not/there/yet')
  const opened = await openDataFolder(path)
  expect(opened).toMatchObject({ type: 'open', path })
  expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect(JSON.parse(await readFile(join(path, 'birdsong.json'), 'utf8'))).toEqual({ format: 1 })
  await closed(opened)
})

test('a folder is opened again after it was closed, and not before', async () => {
  const first = await openDataFolder(place)
  expect(await openDataFolder(place)).toMatchObject({ type: 'refused', reason: 'in-use' })
  await closed(first)
  await closed(await openDataFolder(place))
})

test('of two programs that open a folder at the same moment one wins, and the other is told what to do', async () => {
  const children = Array.from({ length: 6 }, () => startProgram('server-program', 'folder', place))
  const said = await Promise.all(children.map((child) => child.line()))
  expect(said.filter((line) => line === 'open')).toHaveLength(1)
  expect(said.filter((line) => line.startsWith('in-use Birdsong is running already'))).toHaveLength(5)
  await Promise.all(children.map((child) => child.end('SIGKILL')))
})

test('a killed program leaves no lock', async () => {
  const child = startProgram('server-program', 'folder', place)
  expect(await child.line()).toBe('open')
  await child.end('SIGKILL')
  await closed(await openDataFolder(place))
})

test('a folder of another format is refused, and both formats are named', async () => {
  await writeFile(join(place, 'birdsong.json'), '{"format":7}')
  const opened = await openDataFolder(place)
  expect(opened).toMatchObject({ type: 'refused', reason: 'other-version' })
  expect(sentence(opened)).toMatch(/its format is 7, and this version reads format 1/)
  expect(await readdir(place)).not.toContain('postgres')
})

test('a format that cannot be read is refused, and left as it is', async () => {
  await writeFile(join(place, 'birdsong.json'), '{"for')
  expect(sentence(await openDataFolder(place))).toMatch(/birdsong\.json .* cannot be read/)
  expect(await readFile(join(place, 'birdsong.json'), 'utf8')).toBe('{"for')
})

test('a database of another PostgreSQL is refused, and both releases are named', async () => {
  await closed(await openDataFolder(place))
  await mkdir(join(place, 'postgres'))
  await writeFile(join(place, 'postgres/PG_VERSION'), '15\n')
  expect(sentence(await openDataFolder(place))).toMatch(/made by PostgreSQL 15, .* brings PostgreSQL 18/)
})

test('a folder with somebody else’s files is not taken', async () => {
  await writeFile(join(place, 'thesis.odt'), '')
  expect(await openDataFolder(place)).toMatchObject({ type: 'refused', reason: 'not-ours' })
  expect(await readdir(place)).toEqual(['thesis.odt'])
})

test('a nearly full disk is refused before anything is written', async () => {
  const opened = await openDataFolder(place, { freeBytes: Number.MAX_SAFE_INTEGER })
  expect(opened).toMatchObject({ type: 'refused', reason: 'disk-full' })
  expect(await readdir(place)).toEqual([])
})

test('a file in the folder’s place, or a link that leads nowhere, is refused with the way out', async () => {
  await writeFile(join(place, 'file'), '')
  await symlink(join(place, 'gone/away'), join(place, 'link'))
  expect(sentence(await openDataFolder(join(place, 'file')))).toMatch(/a file in its place/)
  expect(sentence(await openDataFolder(join(place, 'file/below')))).toMatch(/a file in its place/)
  expect(sentence(await openDataFolder(join(place, 'link')))).toMatch(/leads nowhere/)
})

test('what an interrupted start left half-made is thrown away', async () => {
  await closed(await openDataFolder(place))
  await mkdir(join(place, '.unfinished-postgres-1/base'), { recursive: true })
  await closed(await openDataFolder(place))
  expect(await readdir(place)).not.toContain('.unfinished-postgres-1')
})

type Opened = Awaited<ReturnType<typeof openDataFolder>>

async function closed(opened: Opened): Promise<void> {
  if (opened.type === 'refused') throw new Error(opened.sentence)
  await opened.close()
}

function sentence(opened: Opened): string {
  return opened.type === 'refused' ? opened.sentence : 'it was opened'
}

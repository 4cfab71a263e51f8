import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { type Assets, assetsIn } from '../../parts/assets.ts'

let w: World & { leave(): Promise<void> }
let folder: string
let assets: Assets
const home = '/s/oakfield-primary-school'

beforeAll(async () => {
  w = await world()
  folder = await mkdtemp(join(tmpdir(), 'birdsong-size-'))
  await build({ logLevel: 'error', build: { outDir: folder } })
  assets = assetsIn(await readFile(join(folder, 'manifest.json'), 'utf8'))
})
afterAll(async () => {
  await w.leave()
  await rm(folder, { recursive: true, force: true })
})

/** Where the pages of a world say that their files are. */
const named = { style: '/assets/front-door.css', script: '/assets/front-door.js' }

/** How many bytes a page is, as it is sent, with its headers counted as half a kilobyte. */
async function sent(path: string): Promise<{ bytes: number; html: string }> {
  const answer = await w.app.request(`http://localhost${path}`, { headers: { 'accept-encoding': 'gzip' } })
  const body = Buffer.from(await answer.arrayBuffer())
  expect([path, answer.headers.get('content-encoding')]).toEqual([path, 'gzip'])
  return { bytes: body.length + 512, html: gunzipSync(body).toString() }
}

/** What a file that was built is, as it is sent. */
async function sentFile(address: string): Promise<number> {
  const bytes = await readFile(join(folder, address))
  return (/\.(?:woff2|png|jpg)$/.test(address) ? bytes.length : gzipSync(bytes, { level: 6 }).length) + 512
}

test.each([
  ['', false],
  ['/happened', true],
  ['/worried', true],
  ['/question', true],
  ['/receipt', true],
  ['?lang=bn', false],
  ['?lang=ar', false],
  ['/happened?lang=ur', true],
])(
  'the page %s is under 45 KB on a first visit, with all that it asks for, and under 8 KB after that',
  async (path, exits) => {
    const page = await sent(home + path)
    expect(page.html).toContain(`href="${named.style}"`)
    expect(page.html.includes(named.script)).toBe(exits)
    // What it names is all that it asks for: the world's addresses stand for the files that were built.
    const asked = [...page.html.matchAll(/<(?:link|script|img)[^>]*(?:href|src)="([^"]+)"/g)].map(
      ([, address]) => address,
    )
    expect(asked.toSorted()).toEqual(
      ['/favicon.svg', named.style, ...(exits ? [named.script] : [])].toSorted(),
    )
    const files = ['/favicon.svg', assets.door.style, ...(exits ? [assets.door.script] : [])]
    const sizes = await Promise.all(files.map(sentFile))
    const first = sizes.reduce((sum, size) => sum + size, page.bytes)
    expect(first).toBeLessThan(45 * 1024)
    expect(page.bytes).toBeLessThan(8 * 1024)
  },
)

test('the stylesheet asks for nothing else: no typeface is fetched', async () => {
  const css = await readFile(join(folder, assets.door.style), 'utf8')
  expect(css).not.toMatch(/url\(|@import/)
})

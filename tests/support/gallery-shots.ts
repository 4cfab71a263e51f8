import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumPath, serveGallery } from './gallery-server.ts'

// Photographs the gallery for a designer to look at: node tests/support/gallery-shots.ts [folder] [screen …]

const [folder = 'dist/gallery', ...only] = process.argv.slice(2)
if (!chromiumPath) throw new Error('There is no Chromium here. Install the package chromium.')
const gallery = await serveGallery(folder)
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const name of gallery.names.filter((screen) => only.length === 0 || only.includes(screen))) {
  for (const width of [1280, 768, 360]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    await page.goto(`${gallery.origin}/${name}`)
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
    await page.close()
  }
}
await browser.close()
await gallery.stop()

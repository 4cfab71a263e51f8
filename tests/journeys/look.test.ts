import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, serveGallery } from '../support/gallery-server.ts'

// The gallery in a real browser. Skipped where there is none.
describe.skipIf(chromiumPath === null)('the look, in a browser', () => {
  let folder: string
  let gallery: Awaited<ReturnType<typeof serveGallery>>
  let browser: Browser
  let axe: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'birdsong-gallery-'))
    gallery = await serveGallery(folder)
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ['--no-sandbox', '--disable-gpu'],
    })
    axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  })

  afterAll(async () => {
    await browser?.close()
    await gallery?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  function violations(page: Page): Promise<string[]> {
    return page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] }
      const { axe } = window as unknown as { axe: { run(options: object): Promise<Found> } }
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const found = await axe.run({ runOnly })
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
  }

  async function visit(name: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options)
    await page.goto(`${gallery.origin}/${name}`)
    return page
  }

  test('every screen fits every window, breaks no content security policy, and axe finds nothing on it', async () => {
    for (const name of gallery.names) {
      const page = await browser.newPage()
      const refused: string[] = []
      page.on(
        'console',
        (message) => /Content Security Policy/i.test(message.text()) && refused.push(message.text()),
      )
      await page.goto(`${gallery.origin}/${name}`)
      await page.evaluate(axe)
      for (const width of [1280, 768, 640, 360, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${name} is too wide at ${width} pixels`).toBe(0)
        if (width === 1280 || width === 360)
          expect(await violations(page), `${name} at ${width} pixels`).toEqual([])
      }
      expect(refused, name).toEqual([])
      await page.close()
    }
  })

  test('what can be touched is 44 pixels high on a phone', async () => {
    for (const name of ['sign-in', 'inbox', 'incident', 'mention', 'letter']) {
      const page = await visit(name, {
        viewport: { width: 360, height: 800 },
        hasTouch: true,
        isMobile: true,
      })
      await page.evaluate(() => document.querySelector<HTMLDetailsElement>('.menu')?.setAttribute('open', ''))
      const low = await page
        .locator(
          '.button, .menu__link, .menu__button, .tabs__tab, input:not([type=hidden]), select, .more__summary, .back__link',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
            .map((one) => one.outerHTML),
        )
      expect(low, name).toEqual([])
      await page.close()
    }
  })

  test('without scripts the menu opens, and the filters with it', async () => {
    const page = await visit('inbox', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    await page.getByText('Menu', { exact: true }).click()
    await page.getByRole('link', { name: 'Footprint' }).waitFor({ state: 'visible' })
    await page.getByText('Narrow the inbox down').click()
    await page.getByLabel('Order').waitFor({ state: 'visible' })
    await page.close()
  })

  test('on a desk the way around is there without opening anything', async () => {
    const page = await visit('inbox', { viewport: { width: 1280, height: 800 } })
    await page.getByRole('link', { name: 'Footprint' }).waitFor({ state: 'visible' })
    expect(await page.getByText('Menu', { exact: true }).isVisible()).toBe(false)
    await page.close()
  })

  test('a summary of errors has the focus when the page has loaded, and leads to the field', async () => {
    const page = await visit('sign-in-errors')
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-error-summary'))
    await page.getByRole('link', { name: 'Enter your password' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('password')
    await page.close()
  })

  test('a new mention comes in by itself, is announced, and leaves the reader’s place alone', async () => {
    const before = gallery.html.get('inbox')!
    const page = await visit('inbox')
    try {
      await page.getByRole('link', { name: /Huge well done/ }).focus()
      await expect.poll(gallery.listeners).toBe(1)
      const row = /<li class="mention-row[^>]*id="m-0".*?<\/li>/s.exec(before)![0]
      const fresh = row.replaceAll('m-0', 'm-fresh').replace('Absolutely disgusting', 'Brand new')
      gallery.html.set('inbox', before.replace(row, fresh + row))
      gallery.tell()
      await page.getByText('Brand new').waitFor()
      expect(await page.locator('#live-says').textContent()).toBe('1 new mention')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Huge well done/)
      expect(await page.locator('#m-fresh').getAttribute('class')).toContain('is-new')
      gallery.html.set('inbox', before)
      gallery.tell()
      await page.locator('#m-fresh').waitFor({ state: 'detached' })
    } finally {
      gallery.html.set('inbox', before)
      await page.close()
    }
  })

  test('an open item tells the server that it is open', async () => {
    const page = await visit('mention')
    await expect.poll(() => gallery.beats).toContain('/mentions/m-5/presence')
    await page.close()
  })

  test('the passkey button is there where the browser can, and says what went wrong', async () => {
    const page = await visit('sign-in')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByText('The passkey did not work here').waitFor()
    await page.close()
  })

  test('the password can be shown', async () => {
    const page = await visit('sign-in')
    await page.getByRole('button', { name: 'Show password' }).click()
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('text')
    await page.close()
  })
})

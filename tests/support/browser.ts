import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { root } from '../../src/root.ts'
import { chromiumPath } from './gallery-server.ts'

/** Why journeys in a browser cannot run on this machine, or null where they can. */
export const chromiumMissing: string | null =
  chromiumPath === null ? 'Chromium is missing: install the package chromium' : null

export const desk = { width: 1280, height: 800 }
export const phone = { width: 360, height: 740 }

/** The machine's own Chromium. It calls nobody by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export type Visitor = {
  page: Page
  /** Looks at the page as it stands: that axe finds nothing, and nothing is too wide, at a desk and on a phone. */
  look(name: string): Promise<void>
  /** Says, where a test fails, what the page was then. */
  explain(): Promise<void>
  /** What was found by looking, what the pages broke of their security policy, and the errors of their scripts. */
  faults: string[]
  close(): Promise<void>
}

/** Somebody with a browser window of their own. */
export async function newVisitor(browser: Browser, { javaScript = true } = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: desk,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    javaScriptEnabled: javaScript,
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(`${page.url()}: ${message.text()}`)
  })
  return {
    page,
    faults,
    async look(name) {
      for (const size of [phone, desk]) {
        await page.setViewportSize(size)
        const where = `${name}, ${size.width} pixels wide`
        await photograph(page, where)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (over > 0) faults.push(`${where}: ${over} pixels too wide`)
        // Axe waits for timers, and a page without scripts has none.
        if (javaScript) faults.push(...(await axe(page)).map((found) => `${where}: ${found}`))
      }
    },
    async explain() {
      console.error(`The page was ${page.url()}:\n${await page.locator('main').innerText()}`)
      await photograph(page, 'where it failed')
    },
    close: () => context.close(),
  }
}

/** What axe finds wrong with the page, as WCAG 2.2 AA and its best practice have it. */
export async function axe(page: Page): Promise<string[]> {
  axeSource ??= await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
  // By the debugger, which no content security policy of the page stands in the way of.
  await page.evaluate(axeSource)
  return page.evaluate(async (runOnly) => {
    type Found = { violations: { id: string; help: string; nodes: { html: string }[] }[] }
    const { axe } = window as unknown as { axe: { run(options: object): Promise<Found> } }
    const { violations } = await axe.run({ runOnly })
    return violations.map(
      ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' ')}`,
    )
  }, rules)
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let axeSource: string | undefined

/** Where BIRDSONG_SHOTS names a folder, every page that is looked at is photographed into it. */
async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.BIRDSONG_SHOTS
  if (!folder) return
  const file = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`
  await page.screenshot({ path: join(folder, file), fullPage: true })
}

import { chromium } from 'playwright-core'
import { chromiumPath } from '../tests/support/gallery-server.ts'
import { percentile } from './machine.ts'
import { stage } from './stage.ts'

/** Slow 3G as WebPageTest has it: 400 ms there and back, 400 kbit/s; and a processor four times as slow as this one. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const visits = 5

/** How long the first page of a report takes on an old phone, until it can be used; nothing is in the phone's cache. */
export async function slowPhone(): Promise<string[]> {
  if (!chromiumPath) return ['first page of a report on slow 3G: not measured, as Chromium is missing']
  const set = await stage()
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  })
  try {
    const app = await set.startApp()
    const url = `${app.address}/s/oakfield-primary-school/happened`
    await (await fetch(url)).text()
    const took: { drawn: number; interactive: number }[] = []
    for (let n = 0; n < visits; n++) {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', slow3g)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.goto(url, { waitUntil: 'load' })
      took.push(
        await page.evaluate(() => {
          const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
          const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
          return { drawn, interactive: way?.domContentLoadedEventEnd ?? 0 }
        }),
      )
      await context.close()
    }
    const middle = (of: 'drawn' | 'interactive') =>
      (
        percentile(
          took.map((one) => one[of]),
          0.5,
        ) / 1000
      ).toFixed(2)
    return [
      `first page of a report on slow 3G (400 ms, 400 kbit/s, processor four times as slow): can be read after ${middle('drawn')} s, and used with its script after ${middle('interactive')} s (goal 2; median of ${visits})`,
    ]
  } finally {
    await browser.close()
    await set.clear()
  }
}

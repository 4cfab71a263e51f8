import type { Browser } from 'playwright-core'
import { afterAll, describe } from 'vitest'
import { type App, newDataFolder, startApp } from './app.ts'
import { chromiumMissing, openBrowser } from './browser.ts'

export type Begun = { app: App; browser: Browser }

/**
 * A story in a browser. Its `begin` starts the product with an empty data folder, and a browser; both are gone after it.
 * Where there is no browser it is skipped, and its name says why.
 */
export function journey(name: string, story: (begin: () => Promise<Begun>) => void): void {
  describe.skipIf(chromiumMissing !== null)(
    `${name}${chromiumMissing ? ` (${chromiumMissing})` : ''}`,
    () => {
      const endings: (() => Promise<unknown>)[] = []
      afterAll(async () => {
        for (const end of endings.reverse()) await end()
      })
      story(async () => {
        const data = await newDataFolder()
        endings.push(data.remove)
        const app = await startApp(data.path)
        endings.push(() => app.end('SIGTERM'))
        const browser = await openBrowser()
        endings.push(() => browser.close())
        return { app, browser }
      })
    },
  )
}

import type { Browser } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust } from '../support/own-trust.ts'

journey('the proof of the policy', (begin) => {
  let app: App
  let browser: Browser
  let visitor: Visitor

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    // Without scripts: the page looks again by itself all the same.
    visitor = await newVisitor(browser, { javaScript: false })
  })

  test('a member has it proved, and sees it go on and hold; whoever is not signed in reads the sentences', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    await setUpOwnTrust(app, visitor)
    const { page } = visitor
    await page.goto(`${app.origin}/policy`)
    await page.getByRole('link', { name: 'The proof' }).click()
    await page.getByText('It has not been proved for your trust yet').waitFor()
    await visitor.look('the proof, before')
    await page.getByRole('button', { name: 'Prove it now' }).click()
    await page.getByText('It is being proved now').waitFor()
    await page.getByText('Every sentence holds').waitFor({ timeout: 120_000 })
    await visitor.look('the proof, after')
    expect(visitor.faults).toEqual([])

    const stranger = await newVisitor(browser)
    await stranger.page.goto(`${app.origin}/policy/proof`)
    await stranger.page.getByText('999 is the first act').waitFor()
    expect(await stranger.page.getByRole('button', { name: 'Prove it now' }).count()).toBe(0)
    await stranger.page.getByText('Every sentence holds').waitFor({ timeout: 120_000 })
    await stranger.look('the proof, for anybody')
    expect(stranger.faults).toEqual([])
    await stranger.close()
  })
})

import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import { topicsIn } from '../../src/web/pages/families/agreement-topics.ts'
import { pupilPages } from '../../src/web/pages/families/pupils.tsx'
import { sayerFor } from '../../src/web/pages/front-door/sayer.ts'
import type { App } from '../support/app.ts'
import { newVisitor, phone, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'

journey('a family’s agreement', (begin) => {
  let app: App
  let browser: Browser

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    await app.firstLink()
  })

  test('on a phone without JavaScript a family makes it, changes it and prints it on one page', async () => {
    const family = await newVisitor(browser, { javaScript: false })
    onTestFailed(() => explain(family))
    const { page } = family
    await page.setViewportSize(phone)
    await page.goto(`${app.origin}/families`)
    await page.getByRole('link', { name: 'Make your family agreement' }).click()
    await page.getByLabel('We look up how old you have to be.').check()
    await page.getByLabel('No screens while we eat.').check()
    await page.getByLabel(/^In our own words: people/i).fill('Cousins always.\nGran on Sundays.')
    await page.getByLabel(/^Our names/).fill('Ada\nBo\nMum')
    await family.look('family agreement without JavaScript')
    await page.getByRole('button', { name: 'Make our page' }).click()
    await family.look('family agreement made without JavaScript')
    await page.getByRole('button', { name: 'Change something' }).click()
    expect(await page.getByLabel('No screens while we eat.').isChecked()).toBe(true)
    await page.getByLabel('We put our own phones away, too.').check()
    await page.getByRole('button', { name: 'Make our page' }).click()
    await page.locator('.agreed').waitFor()
    for (const words of ['Gran on Sundays.', 'No screens while we eat.', 'We put our own phones away, too.'])
      expect(await page.locator('.agreed').getByText(words).isVisible()).toBe(true)
    expect(await sheetsOf(page)).toBe(1)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.context().cookies()).toEqual([])
    expect(family.faults).toEqual([])
    await family.close()
  })

  test('neither an empty agreement nor the longest takes more than one page', async () => {
    const family = await newVisitor(browser)
    onTestFailed(() => explain(family))
    const { page } = family
    for (const fill of [0, 1, 2, 3, 'wide'] as const) {
      await page.goto(`${app.origin}/families/agreement`)
      if (fill !== 0) await fillIn(page, fill)
      await page.getByRole('button', { name: 'Make our page' }).click()
      await page.locator('.agreed').waitFor()
      expect([fill, await sheetsOf(page)]).toEqual([fill, 1])
      expect([fill, await runsOver(page)]).toEqual([fill, 0])
    }
    expect(family.faults).toEqual([])
    await family.close()
  })

  test('a draft is kept in the browser while the family wishes it, and not before', async () => {
    const family = await newVisitor(browser)
    onTestFailed(() => explain(family))
    const { page } = family
    const own = () => page.getByLabel(/^In our own words: people/i)
    const keep = () => page.getByLabel('Keep our draft in this browser')
    const stored = () => page.evaluate(() => ({ ...localStorage }))
    await page.goto(`${app.origin}/families/agreement`)
    await own().fill('Cousins')
    await keep().waitFor()
    expect(await stored()).toEqual({})
    await keep().check()
    await own().fill('Cousins always')
    await page.getByLabel('No screens while we eat.').check()
    await page.goto(`${app.origin}/families`)
    await page.goto(`${app.origin}/families/agreement`)
    await expect.poll(() => own().inputValue()).toBe('Cousins always')
    expect(await page.getByLabel('No screens while we eat.').isChecked()).toBe(true)
    await family.look('family agreement with a draft')
    await keep().uncheck()
    expect(await stored()).toEqual({})
    expect(family.faults).toEqual([])
    await family.close()
  })

  test('the ages and the pages for pupils are good to look at on a phone and at a desk', async () => {
    const family = await newVisitor(browser)
    onTestFailed(() => explain(family))
    const { page, look } = family
    await page.goto(`${app.origin}/families`)
    await look('for families')
    await page.getByRole('link', { name: 'How old for which app?', exact: true }).click()
    await look('ages')
    await page.getByLabel('Which app?').fill('whats app')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('One of 17 apps.').waitFor()
    await look('ages found')
    await page.goto(`${app.origin}/families/pupils`)
    await look('pupils')
    for (const { path } of pupilPages) {
      await page.goto(`${app.origin}/families/pupils/${path}`)
      await look(`pupils ${path}`)
    }
    expect(family.faults).toEqual([])
    await family.close()
  })

  async function explain(family: Visitor) {
    console.error(app.said())
    await family.explain()
  }
})

/** Ticks everything from one to three suggestions a topic, or all of them with as many wide letters as are allowed. */
async function fillIn(page: Page, how: 1 | 2 | 3 | 'wide'): Promise<void> {
  for (const { name, suggestions } of topicsIn(sayerFor('adult'))) {
    for (const { words } of suggestions.slice(0, how === 'wide' ? 5 : how + 1))
      await page.getByLabel(words, { exact: true }).check()
    const line =
      how === 'wide' ? 'WMWMWMWMWMW'.repeat(6).slice(0, 59) : 'We say sorry when we have hurt somebody.'
    const own = Array.from({ length: how === 'wide' ? 4 : how }, () => line).join('\n')
    await page.locator(`[name="${name}-own"]`).fill(own)
  }
  const names = how === 'wide' ? 8 : how * 2
  await page.getByLabel(/^Our names/).fill(Array.from({ length: names }, () => 'W'.repeat(24)).join('\n'))
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** By how many pixels the printed agreement is longer than its sheet. */
async function runsOver(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' })
  // The width of A4 between its margins.
  await page.setViewportSize({ width: 703, height: 1000 })
  const over = await page.locator('.agreed').evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)
  await page.emulateMedia({ media: null })
  return over
}

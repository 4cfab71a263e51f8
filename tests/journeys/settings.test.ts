import type { Browser } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust, signIn } from '../support/own-trust.ts'

journey('what a trust may set', (begin) => {
  let app: App
  let browser: Browser
  let visitor: Visitor

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    visitor = await newVisitor(browser)
  })

  test('somebody confirms a default, changes a deadline after a look at what it touches, and is refused what breaks a rule', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    await setUpOwnTrust(app, visitor)
    const reference = await opensAnIncident()
    await confirmsADefault()
    await changesADeadline(reference)
    expect(visitor.faults).toEqual([])
  })

  test('without JavaScript the same is refused with its story, and what was typed stays', async () => {
    const plain = await newVisitor(browser, { javaScript: false })
    onTestFailed(() => plain.explain())
    await signIn(app, plain)
    await isRefused(plain)
    await fillsInAnAdviser(plain)
    expect(plain.faults).toEqual([])
    await plain.close()
  })

  async function opensAnIncident(): Promise<string> {
    const { page } = visitor
    await page.goto(`${app.origin}/inbox`)
    await page.getByRole('link', { name: 'I saw something' }).first().click()
    await page.getByRole('radio', { name: 'Oakfield Primary School' }).check()
    await page.getByLabel('Where did you see it?').fill('A village group on Facebook')
    await page.getByLabel('What does it say?').fill('That Mrs Able is a liar and should be sacked.')
    await page.getByRole('button', { name: 'Add it to the inbox' }).click()
    await page.getByText('What you saw is in the inbox.').waitFor()
    await page.goto(`${app.origin}/inbox`)
    await page.getByRole('link', { name: /Mrs Able/ }).click()
    await page.getByRole('link', { name: 'Decide what to do' }).click()
    await page.getByRole('link', { name: 'Answer everything on one page' }).click()
    await page.getByRole('checkbox', { name: 'Insulting' }).check()
    await page.getByRole('radio', { name: 'A parent or carer' }).check()
    await page
      .getByRole('checkbox', { name: /A member of staff|Staff/ })
      .first()
      .check()
    await page.getByRole('button', { name: 'See what the policy asks for' }).click()
    await page.getByRole('button', { name: /^Open an incident/ }).click()
    await page.waitForURL('**/incidents/BR-*')
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  }

  async function confirmsADefault() {
    const { page, look } = visitor
    await page.getByRole('link', { name: 'Settings', exact: true }).click()
    await look('settings')
    const row = page.locator('[id="gap.G10"]')
    expect(await row.innerText()).toContain('Birdsong’s default')
    await row.getByRole('button', { name: /^Confirm/ }).click()
    await page.getByText('That is your trust’s own word from now on.').waitFor()
    expect(await page.locator('[id="gap.G10"]').innerText()).toContain('Confirmed by Ada Marsh')
  }

  async function changesADeadline(reference: string) {
    const { page, look } = visitor
    await page
      .locator('[id="deadline.requestDeletion"]')
      .getByRole('link', { name: /^Change/ })
      .click()
    await look('a deadline')
    // Nobody has said whether a child can be identified, so the shorter time holds.
    await page.getByLabel('Number').last().fill('3')
    await page.getByRole('button', { name: 'See what it changes' }).click()
    await page.getByRole('heading', { name: 'What this changes' }).waitFor()
    expect(await page.locator('main').innerText()).toContain(reference)
    await look('what a change touches')
    await page.getByRole('button', { name: 'Change it again' }).click()
    expect(await page.getByLabel('Number').last().inputValue()).toBe('3')
    await page.getByRole('button', { name: 'See what it changes' }).click()
    await page.getByRole('button', { name: 'Take this change' }).click()
    await page.getByText('The change is taken.').waitFor()
    await page.goto(`${app.origin}/settings/deadline.requestDeletion`)
    await look('a deadline that was changed')
    await page.goto(`${app.origin}/incidents/${reference}`)
    await page.getByText('because the trust changed its settings').waitFor()
  }

  async function isRefused({ page, look }: Visitor) {
    await page.goto(`${app.origin}/settings/deadline.removal`)
    await page.getByLabel('Number').first().fill('2')
    await page.getByLabel('Number').last().fill('4')
    await page.getByRole('button', { name: 'See what it changes' }).click()
    await page.getByText('This would break a rule, and is not taken').waitFor()
    expect(await page.locator('main').innerText()).toContain('On an ordinary Tuesday')
    expect(await page.getByLabel('Number').last().inputValue()).toBe('4')
    await look('a refused deadline without JavaScript')
  }

  async function fillsInAnAdviser({ page, look }: Visitor) {
    await page.goto(`${app.origin}/settings`)
    await page
      .locator('[id="adviser.lado"]')
      .getByRole('link', { name: /^Fill in/ })
      .click()
    await page.getByLabel('Telephone').fill('020 7946 0000')
    await page.getByRole('button', { name: 'Keep this' }).click()
    await page.getByText('The change is taken.').waitFor()
    expect(await page.locator('[id="adviser.lado"]').innerText()).toContain('020 7946 0000')
    await look('settings without JavaScript')
  }
})

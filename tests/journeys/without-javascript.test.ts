import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust, signIn } from '../support/own-trust.ts'

journey('without JavaScript', (begin) => {
  let app: App
  let visitor: Visitor

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    visitor = await newVisitor(begun.browser, { javaScript: false })
  })

  test('somebody enters what they saw, decides about it, and settles a step', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    await setUpOwnTrust(app, visitor)
    await signsOutAndInAgain()
    await isToldWhatIsMissing()
    await saysWhatTheySaw()
    await answersAQuestion()
    await opensAnIncident()
    await settlesAStep()
    expect(visitor.faults).toEqual([])
  })

  async function signsOutAndInAgain() {
    const { page, look } = visitor
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in?done=signed-out')
    await look('sign in without JavaScript')
    await signIn(app, visitor)
    expect(new URL(page.url()).pathname).toBe('/inbox')
    await look('inbox without JavaScript')
  }

  async function isToldWhatIsMissing() {
    const { page, look } = visitor
    await page.getByRole('link', { name: 'I saw something' }).first().click()
    await page.getByLabel('Where did you see it?').fill('A village group on Facebook')
    await page.getByRole('button', { name: 'Add it to the inbox' }).click()
    await expect.poll(() => page.title()).toMatch(/^Error: /)
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /Say what you saw/ })
        .isVisible(),
    ).toBe(true)
    expect(await page.getByLabel('Where did you see it?').inputValue()).toBe('A village group on Facebook')
    await look('I saw something with errors')
  }

  async function saysWhatTheySaw() {
    const { page, look } = visitor
    await page.getByRole('radio', { name: 'Oakfield Primary School' }).check()
    await page.getByLabel('What does it say?').fill('That Mrs Able is a liar and should be sacked.')
    await page.getByRole('button', { name: 'Add it to the inbox' }).click()
    await page.getByText('What you saw is in the inbox.').waitFor()
    await look('I saw something, entered')
  }

  async function answersAQuestion() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/inbox`)
    await page.getByRole('link', { name: /Mrs Able/ }).click()
    await page.getByRole('link', { name: 'Decide what to do' }).click()
    await page.getByRole('checkbox', { name: 'Insulting' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/triage?*')
    await look('triage without JavaScript')
    await page.getByRole('link', { name: 'Go on with what is known' }).click()
    await look('what to do without JavaScript')
  }

  async function opensAnIncident() {
    const { page, look } = visitor
    await page.getByRole('button', { name: /^Open an incident/ }).click()
    await page.waitForURL('**/incidents/BR-*')
    await look('incident without JavaScript')
  }

  async function settlesAStep() {
    const { page } = visitor
    const step = page.locator('[aria-current="step"]')
    const title = await step.getByRole('heading').textContent()
    await step.getByRole('textbox').fill('Written down, with the time.')
    await step.getByRole('button', { name: /^Done/ }).click()
    await page.getByText('The step is settled.').waitFor()
    const settled = page.locator('.step').filter({ has: page.getByRole('heading', { name: title ?? '' }) })
    expect(await settled.getByText('Written down, with the time.').isVisible()).toBe(true)
  }
})

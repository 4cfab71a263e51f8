import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, phone, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust, signIn } from '../support/own-trust.ts'

journey('the explorer', (begin) => {
  let app: App
  /** Somebody on a phone with a keyboard. */
  let visitor: Visitor
  /** Somebody whose browser runs no scripts. */
  let plain: Visitor

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    visitor = await newVisitor(begun.browser)
    plain = await newVisitor(begun.browser, { javaScript: false })
    await setUpOwnTrust(app, visitor)
  })

  test('by keyboard alone, on a phone, somebody finds out what the policy says, and records that it has happened', async () => {
    onTestFailed(() => visitor.explain())
    const { page, look } = visitor
    await page.goto(`${app.origin}/inbox`)
    await looksAt('Inbox')
    await tabsTo('Write down something that happened')
    await page.keyboard.press('Enter')
    await looksAt('Write down something that happened')
    await tabsTo('A child uses a platform too early')
    await page.keyboard.press('Enter')
    await looksAt('Has anything bad come of it?')
    await chooses('No')
    await looksAt('How old is the child?')
    await chooses('9')
    await looksAt('What the policy asks for')
    expect(await page.getByText('Our default, as the policy does not say').count()).toBeGreaterThan(0)
    await tabsTo('Change age')
    await page.keyboard.press('Enter')
    await looksAt('How old is the child?')
    await chooses('10')
    await looksAt('What the policy asks for')
    await tabsTo('This has happened: record it')
    await page.keyboard.press('Enter')
    await looksAt('This has happened')
    await tabsTo('Open an incident')
    await page.keyboard.press('Enter')
    await page.getByText('Please change 2 things').waitFor()
    await look('record an occurrence with errors')
    await page.setViewportSize(phone)
    await tabsTo('Oakfield Primary School')
    await page.keyboard.press('Space')
    await tabsTo('What happened?')
    await page.keyboard.type('A pupil of Year 5 told us that she posts dances there.')
    await tabsTo('Open an incident')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/incidents/BR-*')
    await looksAt('A pupil of Year 5 told us that she posts dances there.')
    await page.getByRole('heading', { level: 2, name: 'What happened', exact: true }).waitFor()
    expect(visitor.faults).toEqual([])
  })

  test('without JavaScript and without an account every question can be answered, one by one or at once', async () => {
    onTestFailed(() => plain.explain())
    const { page, look } = plain
    await page.goto(`${app.origin}/policy/try`)
    await look('explorer of a visitor')
    await page.getByRole('link', { name: 'Something that was posted or shared' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('link', { name: 'Choose what holds, or say that you do not know' }).waitFor()
    await look('explorer with an error')
    await page.getByRole('checkbox', { name: 'Insulting' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { level: 1, name: /\?$/ }).waitFor()
    await look('explorer after an answer')
    await page.getByRole('link', { name: 'Answer everything on one page' }).click()
    await look('explorer with everything on one page')
    await page.getByRole('radio', { name: 'A parent or carer' }).check()
    await page.getByRole('radio', { name: 'Somewhere else', exact: true }).check()
    await page.getByLabel('What is it called?').fill('Tumblr')
    await page.getByRole('button', { name: 'See what the policy asks for' }).click()
    await page.getByRole('heading', { level: 1, name: 'What the policy asks for' }).waitFor()
    expect(new URL(page.url()).searchParams.get('platform-name')).toBe('Tumblr')
    expect(await page.getByRole('definition').filter({ hasText: 'Tumblr' }).count()).toBe(1)
    await look('explorer decision of a visitor')
    expect(await page.getByText('This has happened: record it').count()).toBe(0)
    expect(plain.faults).toEqual([])
  })

  test('without JavaScript a member records what has happened', async () => {
    onTestFailed(() => plain.explain())
    const { page } = plain
    await signIn(app, plain)
    await page.goto(`${app.origin}/policy/try/joining?role=parent&aup=declined&show=all`)
    await page.getByRole('link', { name: 'This has happened: record it' }).click()
    await page.getByRole('radio', { name: 'Riverside Academy' }).check()
    await page.getByLabel('What happened?').fill('A parent would rather not sign.')
    await page.getByRole('button', { name: 'Open an incident' }).click()
    await page.waitForURL('**/incidents/BR-*')
    await page.getByRole('heading', { level: 1, name: 'A parent would rather not sign.' }).waitFor()
    expect(plain.faults).toEqual([])
  })

  /** Waits for the page with this heading, looks at it, and goes on as on a phone. */
  async function looksAt(heading: string) {
    const { page, look } = visitor
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await look(heading)
    await page.setViewportSize(phone)
  }

  /** Chooses one of the answers with the arrows, and goes on. */
  async function chooses(answer: string) {
    const { page } = visitor
    await tabs((now) => now.radio)
    await page.keyboard.press('Space')
    for (let presses = 0; presses < 30 && (await focused()).name !== answer; presses++)
      await page.keyboard.press('ArrowDown')
    expect((await focused()).name).toBe(answer)
    await tabsTo('Continue')
    await page.keyboard.press('Enter')
  }

  function tabsTo(name: string) {
    return tabs((now) => now.name === name, name)
  }

  async function tabs(until: (now: Focused) => boolean, towards = 'an answer') {
    const passed: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await visitor.page.keyboard.press('Tab')
      const now = await focused()
      if (until(now)) return
      passed.push(now.name)
    }
    throw new Error(`Tab never came to “${towards}”, only to: ${passed.join(', ')}`)
  }

  type Focused = { name: string; radio: boolean }

  /** What has the focus, by its label or its words. */
  function focused(): Promise<Focused> {
    return visitor.page.evaluate(() => {
      const element = document.activeElement
      const input =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null
      const words = (input?.labels?.[0] ?? element)?.textContent ?? ''
      return { name: words.trim().replaceAll(/\s+/g, ' '), radio: input?.type === 'radio' }
    })
  }
})

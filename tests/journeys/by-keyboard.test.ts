import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, phone, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { founder, setUpOwnTrust } from '../support/own-trust.ts'

journey('by keyboard', (begin) => {
  let app: App
  let visitor: Visitor
  const unseen: string[] = []

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    visitor = await newVisitor(begun.browser)
  })

  test('somebody signs in, takes a mention in hand and answers a question about it', async () => {
    onTestFailed(() => visitor.explain())
    await setUpOwnTrust(app, visitor)
    await aMentionIsThere()
    await signsIn()
    await skipsToTheContent()
    await goesToTheMention()
    await takesItInHand()
    await answersTheFirstQuestion()
    await goesBack()
    await opensTheMenuOfAPhone()
    expect(unseen, 'what had the focus and did not show it').toEqual([])
  })

  async function aMentionIsThere() {
    const { page } = visitor
    await page.goto(`${app.origin}/inbox/new`)
    await page.getByRole('radio', { name: 'Oakfield Primary School' }).check()
    await page.getByLabel('What does it say?').fill('That the gate is always locked.')
    await page.getByRole('button', { name: 'Add it to the inbox' }).click()
    await page.getByText('What you saw is in the inbox.').waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in*')
  }

  async function signsIn() {
    const { page } = visitor
    await page.goto(`${app.origin}/sign-in`)
    await tabsTo('E-mail address')
    await page.keyboard.type(founder.email)
    await tabsTo('Password')
    await page.keyboard.type(founder.password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/inbox')
  }

  async function skipsToTheContent() {
    const { page } = visitor
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to main content')
    expect(await page.getByText('Skip to main content').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  }

  async function goesToTheMention() {
    const { page } = visitor
    await tabsTo('That the gate is always locked.')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/inbox/BR-*')
  }

  async function takesItInHand() {
    const { page } = visitor
    await tabsTo('Take in hand')
    await page.keyboard.press('Space')
    await page.getByText('You have it in hand.', { exact: true }).waitFor()
  }

  async function answersTheFirstQuestion() {
    const { page } = visitor
    await tabsTo('Decide what to do')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/triage')
    const question = await page.getByRole('heading', { level: 1 }).textContent()
    // Something that no suggestion has ticked already.
    await tabsTo('A joke')
    await page.keyboard.press('Space')
    await tabsTo('Continue')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/triage?*')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(question)
  }

  async function goesBack() {
    const { page } = visitor
    await tabsTo('The post')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/inbox\/BR-[^/]+$/)
    await tabsTo('Inbox')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/inbox')
  }

  async function opensTheMenuOfAPhone() {
    const { page } = visitor
    await page.setViewportSize(phone)
    await page.reload()
    await tabsTo('Menu')
    await page.keyboard.press('Enter')
    await tabsTo('Incidents')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/incidents')
  }

  /** Presses Tab until the thing with this name has the focus; on the way, everything has to show its focus. */
  async function tabsTo(name: string) {
    const { page } = visitor
    const passed: string[] = []
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      const now = await focused()
      if (now && !(await showsFocus())) unseen.push(`${new URL(page.url()).pathname}: ${now}`)
      if (now === name) return
      passed.push(now)
    }
    throw new Error(`Tab never came to “${name}”, only to: ${passed.join(', ')}`)
  }

  /** What has the focus, by its label or its words; an empty word for the page itself. */
  function focused(): Promise<string> {
    return visitor.page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return ''
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
      const spoken = (labels?.[0] ?? element).cloneNode(true) as HTMLElement
      for (const silent of spoken.querySelectorAll('[aria-hidden="true"]')) silent.remove()
      const words = element.getAttribute('aria-label') ?? spoken.textContent ?? ''
      return words.trim().replaceAll(/\s+/g, ' ')
    })
  }

  /** Is there an outline, a shadow or another colour than without the focus? Boxes to tick show it on their label. */
  function showsFocus(): Promise<boolean> {
    return visitor.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement
      const parts = [getComputedStyle(element), getComputedStyle(element, '::after')]
      const label = element.labels?.[0]
      if (label) parts.push(getComputedStyle(label), getComputedStyle(label, '::before'))
      const look = () =>
        parts
          .map(({ outline, boxShadow, backgroundColor, border }) => [
            outline,
            boxShadow,
            backgroundColor,
            border,
          ])
          .join()
      const before = look()
      element.blur()
      const after = look()
      element.focus({ preventScroll: true })
      return before !== after
    })
  }
})

import type { Browser } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust, signIn } from '../support/own-trust.ts'

journey('what a suggestion is', (begin) => {
  let app: App
  let browser: Browser
  let visitor: Visitor

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    visitor = await newVisitor(browser)
  })

  test('it can be read, corrected and taken back on any window, by keyboard', async () => {
    onTestFailed(() => visitor.explain())
    const { page, look } = visitor
    await setUpOwnTrust(app, visitor)
    await saw(
      visitor,
      'Oakfield Primary School left us waiting in the rain again, I want somebody to ring me back',
    )
    await look('the inbox with a suggestion')
    await page.getByRole('link', { name: /in the rain again/ }).click()
    await page.getByText('This is a suggestion by a program').waitFor()
    await page.locator('summary', { hasText: 'That’s wrong' }).focus()
    await page.keyboard.press('Enter')
    await look('what it really is')
    await page.getByRole('button', { name: 'Criticism', exact: true }).click()
    await page.getByText('Somebody here said that it is: Criticism.').waitFor()
    await look('a suggestion that was corrected')
    await page.getByRole('button', { name: 'Take that back' }).click()
    await page.getByText('That’s wrong').waitFor()
    expect(visitor.faults).toEqual([])
  })

  test('how well they do, what they were made from and how to ask another fit any window', async () => {
    onTestFailed(() => visitor.explain())
    const { page, look } = visitor
    for (const path of ['/judgement', '/judgement/model', '/judgement/second-opinions']) {
      await page.goto(`${app.origin}${path}`)
      await look(path)
    }
    expect(visitor.faults).toEqual([])
  })

  test('where it is not sure, somebody without JavaScript can say what it is', async () => {
    const plain = await newVisitor(browser, { javaScript: false })
    onTestFailed(() => plain.explain())
    await signIn(app, plain)
    await saw(plain, '🎈🎈 Oakfield')
    await plain.page.getByRole('link', { name: /🎈/ }).click()
    await plain.page.getByText('Say what it is').click()
    await plain.page.getByRole('button', { name: 'Praise', exact: true }).click()
    await plain.page.getByText('Somebody here said that it is: Praise.').waitFor()
    expect(plain.faults).toEqual([])
    await plain.close()
  })

  async function saw({ page }: Visitor, words: string): Promise<void> {
    await page.goto(`${app.origin}/inbox`)
    await page.getByRole('link', { name: 'I saw something' }).first().click()
    await page.getByRole('radio', { name: 'Oakfield Primary School' }).check()
    await page.getByLabel('Where did you see it?').fill('A village group on Facebook')
    await page.getByLabel('What does it say?').fill(words)
    await page.getByRole('button', { name: 'Add it to the inbox' }).click()
    await page.getByText('What you saw is in the inbox.').waitFor()
    await page.goto(`${app.origin}/inbox`)
  }
})

import type { Browser } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import { lessons } from '../../src/policy/lessons/lessons.ts'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust, signIn } from '../support/own-trust.ts'

journey('lessons', (begin) => {
  let app: App
  let browser: Browser
  let visitor: Visitor

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    visitor = await newVisitor(browser)
  })

  test('somebody finds a lesson, writes down that it was taught, and sees what each year group had', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    const { page, look } = visitor
    await setUpOwnTrust(app, visitor)
    await page.goto(`${app.origin}/policy`)
    await page.getByRole('link', { name: 'Lessons', exact: true }).click()
    await look('the lessons')
    await page.getByLabel('Age').selectOption('9 to 11')
    await page.getByLabel('Theme').selectOption('Being a good friend')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByText(/^3 lessons of/).waitFor()
    await page.getByRole('link', { name: 'Group chats' }).click()
    await look('a lesson')
    await writesDown(visitor)
    await page.getByText('It is written down what was taught.').waitFor()
    await look('a record of a lesson')
    await page.getByText('Correct it').first().click()
    await page.getByRole('checkbox', { name: 'Year 4' }).check()
    await page.getByRole('button', { name: 'Correct it' }).click()
    await page.getByText('The record is corrected').waitFor()
    await look('a corrected record of a lesson')
    await page.getByRole('link', { name: 'What was taught' }).click()
    await look('what was taught')
    const cell = page.getByRole('row', { name: /^Being a good friend/ }).getByRole('cell')
    expect(await cell.allInnerTexts()).toHaveLength(7)
    expect((await cell.nth(4).textContent())?.trim()).toContain('1 taught')
    expect(visitor.faults).toEqual([])
  })

  test('every lesson prints on one or two sheets of A4', async () => {
    const { page } = visitor
    for (const { name } of lessons) {
      await page.goto(`${app.origin}/lessons/${name}`)
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect([name, sheets?.length]).toEqual([name, expect.toSatisfy((count: number) => count <= 2)])
    }
  })

  test('without JavaScript a lesson is found and written down all the same', async () => {
    const plain = await newVisitor(browser, { javaScript: false })
    onTestFailed(() => plain.explain())
    await signIn(app, plain)
    const { page } = plain
    await page.goto(`${app.origin}/lessons`)
    await page.getByLabel('Words').fill('loot')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('link', { name: 'Games, loot boxes and time' }).click()
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByText('Choose at least one year group').first().waitFor()
    await plain.look('a lesson that could not be written down')
    await writesDown(plain)
    await page.getByText('It is written down what was taught.').waitFor()
    expect(plain.faults).toEqual([])
    await plain.close()
  })

  async function writesDown({ page }: Visitor) {
    await page.getByLabel('Which school?').selectOption('Oakfield Primary School')
    await page.getByRole('checkbox', { name: 'Year 5' }).check()
    await page.getByRole('checkbox', { name: 'Year 6' }).check()
    await page.getByLabel(/^Who taught it/).fill('the class teachers')
    await page.getByLabel(/^How did it go/).fill('Good talk about leaving a chat.')
    await page.getByRole('button', { name: 'Write it down' }).click()
  }
})

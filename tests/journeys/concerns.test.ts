import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, phone, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { lookAround } from '../support/own-trust.ts'

const home = '/s/larkfield-primary-school'

journey('concerns, the guide and posters', (begin) => {
  let app: App
  let browser: Browser
  let staff: Visitor

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    staff = await newVisitor(browser)
    await lookAround(app, staff)
  })

  const question = (page: Page, words: string | RegExp) =>
    page.getByRole('heading', { level: 1, name: words }).waitFor()

  async function chooses(page: Page, asked: string | RegExp, ...labels: string[]) {
    await question(page, asked)
    for (const label of labels) await page.getByLabel(label, { exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }

  async function onPhone(): Promise<Visitor> {
    const visitor = await newVisitor(browser)
    onTestFailed(() => visitor.explain())
    await visitor.page.setViewportSize(phone)
    return visitor
  }

  const receiptOf = (page: Page) =>
    page
      .locator('.six li')
      .evaluateAll((words) => words.map((word) => word.lastChild?.textContent ?? '').join(' '))

  async function comesBack({ page }: Visitor, receipt: string) {
    await page.goto(`${app.origin}${home}/receipt`)
    await page.getByLabel('Your six words').fill(receipt)
    await page.getByRole('button', { name: 'Show me' }).click()
    await question(page, 'What has happened so far')
  }

  async function looksAs(persona: string) {
    const { page } = staff
    await page.goto(`${app.origin}/policy`)
    const choice = page.getByRole('combobox', { name: 'See it as' })
    const label = await choice.locator('option', { hasText: persona }).textContent()
    await choice.selectOption({ label: label ?? persona })
    await page.getByRole('button', { name: 'Switch' }).click()
    await page.locator('option[selected]', { hasText: persona }).waitFor({ state: 'attached' })
  }

  async function notes(what: string, said: string, tell = false) {
    const { page } = staff
    const promise = page.locator('.concern-promise', { hasText: what })
    await promise.getByText('Note what was said').click()
    await promise.getByLabel('What was said').fill(said)
    if (tell) await promise.getByLabel('Let them read these words with their receipt').check()
    await promise.getByRole('button', { name: /^It is done/ }).click()
    await page.getByText('It is noted.').waitFor()
  }

  test('a parent raises a concern about the headteacher, is answered by the trust, and asks for the next stage', async () => {
    onTestFailed(() => staff.explain())
    const parent = await onPhone()
    const { page } = parent
    // A poster for parents begins with what it knows: that a parent asks.
    await page.goto(`${app.origin}${home}?for=parents`)
    await page.getByRole('link', { name: 'I am worried about something at school' }).click()
    await chooses(page, 'Is anybody in danger now?', 'No')
    await chooses(page, 'What is it about?', 'What an adult at the school did or did not do')
    await chooses(page, 'Who is it about?', 'The headteacher')
    await chooses(page, 'Have you brought it up with us before?', 'No, this is the first time')
    await question(page, 'Who will read this?')
    await page.getByRole('button', { name: 'Continue' }).click()
    await question(page, 'Tell us in your own words')
    await page.getByRole('textbox').fill('The head sent my son out into the rain for an hour.')
    await page.getByRole('button', { name: 'Continue' }).click()
    await question(page, 'What would help?')
    await page.getByRole('button', { name: 'Continue' }).click()
    await chooses(page, 'Do you want to say who you are?', 'No, without a name')
    await page.getByRole('button', { name: 'Send it' }).click()
    await question(page, 'Thank you. It has arrived')
    const receipt = await receiptOf(page)
    await comesBack(parent, receipt)
    await page.getByRole('heading', { name: 'Where it stands' }).waitFor()
    await parent.look('concern, where it stands')
    await page.setViewportSize(phone)

    await looksAs('Tom Hartley')
    await staff.page.goto(`${app.origin}/concerns`)
    expect(await staff.page.getByText('out into the rain').count()).toBe(0)
    await looksAs('Imogen Hale')
    await staff.page.goto(`${app.origin}/concerns`)
    await staff.look('concerns, register')
    await staff.page.getByRole('link', { name: /out into the rain/ }).click()
    await notes('Talk about it with them', 'We rang and listened.')
    await notes('Answer', 'We are sorry. It will not happen again.', true)
    await staff.look('concern, answered')

    await comesBack(parent, receipt)
    await page.getByText('It will not happen again.').waitFor()
    await page.getByRole('button', { name: 'Make it a formal complaint' }).click()
    await page.getByText('It is noted, and the school is told.').waitFor()
    await parent.look('concern, a formal complaint')
    await page.setViewportSize(phone)
    await staff.page.reload()
    await staff.page.getByText('They asked for it').waitFor()
    await staff.page.getByText('It is not settled: go on to the panel').click()
    await staff.page.locator('textarea[name="said-move"]').fill('They ask for a panel at once.')
    await staff.page.getByRole('button', { name: 'Go on to the next stage' }).click()
    await staff.page.getByText('Name those who hear it').click()
    for (const [at, name] of ['Ada Fern', 'Ben Moss', 'Cy Reed'].entries())
      await staff.page.getByLabel(`Name ${at + 1}`, { exact: true }).fill(name)
    await staff.page.getByLabel('Number 1 is independent').check()
    await staff.page.getByRole('button', { name: 'Name them' }).click()
    await staff.page.getByText('The panel is named.').waitFor()
    await staff.look('concern, panel')
    expect([...parent.faults, ...staff.faults]).toEqual([])
    await parent.close()
  })

  test('a good answer becomes a page of the guide, and is offered to the next who asks', async () => {
    onTestFailed(() => staff.explain())
    const parent = await onPhone()
    const { page } = parent
    await page.goto(`${app.origin}${home}/question?for=parents`)
    await page.getByRole('textbox').fill('May Oliver Khan of 4B bring a smartwatch?')
    await page.getByRole('button', { name: 'Continue' }).click()
    await question(page, 'Does one of these answer it?')
    await page.getByRole('button', { name: 'Ask somebody' }).click()
    await chooses(page, 'What is it about?', 'The school')
    await chooses(page, 'Do you want to say who you are?', 'No, without a name')
    await page.getByRole('button', { name: 'Send it' }).click()
    await question(page, 'Thank you. It has arrived')

    await looksAs('Sally Wren')
    await staff.page.goto(`${app.origin}/incidents`)
    await staff.page.getByRole('link', { name: /smartwatch/ }).click()
    await staff.page.getByLabel('Answer them').fill('Yes, Oliver may, if it stays in the bag.')
    await staff.page.getByRole('button', { name: 'Answer', exact: true }).click()
    await staff.page.getByRole('link', { name: 'Make a guide page of the answer' }).click()
    expect(await staff.page.locator('main').innerText()).toMatch(/taken out.*Oliver/)
    expect(await staff.page.getByLabel('The question').inputValue()).not.toContain('Oliver')
    await staff.look('guide, names taken out')
    await staff.page.getByLabel('The question').fill('May a child bring a smartwatch?')
    await staff.page.getByLabel('The answer').fill('Yes, if it stays in the bag.')
    await staff.page.getByRole('button', { name: 'See how it looks' }).click()
    await staff.page.getByRole('heading', { name: 'May a child bring a smartwatch?' }).waitFor()
    await staff.page.getByRole('button', { name: 'Have it approved' }).click()
    await staff.page.getByText('It waits for the headteacher or the trust').waitFor()
    const waits = staff.page.url().split('?')[0] ?? ''
    await looksAs('Grace Adeyemi')
    await staff.page.goto(waits)
    await staff.page.getByRole('button', { name: 'Put it into the guide' }).click()
    await staff.page.getByText('It stands in the guide.').waitFor()
    await staff.look('guide, a page')
    await staff.page.goto(`${app.origin}/guide`)
    await staff.look('guide, list')

    await page.goto(`${app.origin}${home}/question`)
    await page.getByRole('textbox').pressSequentially('Is a smartwatch allowed?')
    await page.getByRole('link', { name: 'May a child bring a smartwatch?' }).waitFor()
    await page.goto(`${app.origin}${home}/guide`)
    await page.getByText('Yes, if it stays in the bag.').waitFor()
    await parent.look('guide, for families')
    expect([...parent.faults, ...staff.faults]).toEqual([])
    await parent.close()
  })

  test('posters and advisers can be looked at', async () => {
    onTestFailed(() => staff.explain())
    await staff.page.goto(`${app.origin}/posters?for=parents`)
    await staff.page.getByRole('img', { name: /Worried/ }).waitFor()
    await staff.look('posters, parents')
    await staff.page.goto(`${app.origin}/posters?for=young&year=4`)
    await staff.look('posters, young')
    const download = staff.page.waitForEvent('download')
    await staff.page.getByRole('link', { name: 'A3 as PDF' }).click()
    expect((await download).suggestedFilename()).toMatch(/^poster-.*-young-year-4-a3\.pdf$/)
    await staff.page.goto(`${app.origin}/advisers`)
    await staff.look('advisers')
    expect(staff.faults).toEqual([])
  })
})

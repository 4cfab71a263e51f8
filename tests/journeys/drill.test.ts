import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust, signIn } from '../support/own-trust.ts'

journey('a drill', (begin) => {
  let app: App
  /** Somebody without scripts, who plays; and somebody with them, who looks in. */
  let player: Visitor
  let other: Visitor

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    player = await newVisitor(begun.browser, { javaScript: false })
    other = await newVisitor(begun.browser)
  })

  test('is started, played by two, ended by one, and read by both', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await player.explain()
      await other.explain()
    })
    await setUpOwnTrust(app, player)
    await startsIt()
    await comesIn()
    await anotherComesIn()
    await playsIt()
    await endsIt()
    await theOtherIsTold()
    expect([...player.faults, ...other.faults]).toEqual([])
  })

  async function startsIt() {
    const { page, look } = player
    await page.goto(`${app.origin}/policy`)
    await page.getByRole('link', { name: 'Drills' }).click()
    await look('drills without JavaScript')
    await page.getByRole('radio', { name: 'A class chat about a teacher' }).check()
    await page.getByLabel('Which school is it about?').selectOption({ label: 'Oakfield Primary School' })
    await page.getByRole('button', { name: 'Start the drill' }).click()
    await page.waitForURL('**/drills/*')
  }

  async function comesIn() {
    const { page, look } = player
    await page.getByRole('radio', { name: /^Headteacher/ }).check()
    await page.getByRole('button', { name: 'Come into the drill' }).click()
    await page.waitForURL('**/inbox')
    expect(await page.getByRole('region', { name: 'Drill' }).innerText()).toContain('Nothing here is real')
    await look('drill inbox without JavaScript')
  }

  async function anotherComesIn() {
    const { page, look } = other
    await signIn(app, other)
    await page.goto(`${app.origin}/drills`)
    await look('drills while one runs')
    await page
      .locator('main')
      .getByRole('link', { name: /A class chat about a teacher/ })
      .click()
    await page.getByRole('heading', { name: 'Take part' }).waitFor()
    await look('a drill that runs')
    await page.getByRole('radio', { name: /^Headteacher/ }).check()
    await page.getByRole('button', { name: 'Come into the drill' }).click()
    await page.getByRole('region', { name: 'Drill' }).waitFor()
    await look('drill inbox')
  }

  async function playsIt() {
    const { page, look } = player
    await page.getByRole('link', { name: /parents’ WhatsApp/ }).click()
    await look('drill post without JavaScript')
    await page.getByRole('link', { name: 'Decide what to do' }).click()
    await page.getByRole('checkbox', { name: 'Rude' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/triage?*')
    await page.getByRole('link', { name: 'Go on with what is known' }).click()
    await page.getByRole('button', { name: /^Open an incident/ }).click()
    await page.waitForURL('**/incidents/BR-*')
    const step = page.locator('[aria-current="step"]')
    await step.getByRole('textbox').fill('Written down.')
    await step.getByRole('button', { name: /^Done/ }).click()
    await page.getByText('The step is settled.').waitFor()
    await look('drill incident without JavaScript')
  }

  async function endsIt() {
    const { page, look } = player
    await page.getByRole('link', { name: 'End the drill' }).click()
    await look('end the drill without JavaScript')
    await page.getByRole('button', { name: 'End the drill and see what came of it' }).click()
    await page.waitForURL('**/drills/*')
    await page.getByRole('heading', { name: 'What to practise' }).waitFor()
    expect(await page.getByText('This is a drill').count()).toBe(0)
    await look('drill result without JavaScript')
  }

  async function theOtherIsTold() {
    const { page, look } = other
    await page.goto(`${app.origin}/incidents`)
    await page.getByRole('heading', { name: 'The drill is over' }).waitFor()
    await look('the drill is over')
    await page.getByRole('button', { name: 'See what came of the drill' }).click()
    await page.getByRole('heading', { name: 'What to practise' }).waitFor()
    await page.getByText('What the policy says').first().click()
    await look('drill result')
  }
})

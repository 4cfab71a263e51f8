import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust } from '../support/own-trust.ts'

journey('the policy, from the first word to paper', (begin) => {
  let app: App
  let founder: Visitor
  let parent: Visitor

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    founder = await newVisitor(begun.browser)
    parent = await newVisitor(begun.browser)
  })

  test('a trust puts a clause in its own words, approves the policy, and a parent reads and prints it', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await founder.explain()
    })
    await setUpOwnTrust(app, founder)
    await parentReadsThatNothingIsApproved()
    await wordsAClause()
    await approvesIt('10 11 2025', '10 11 2025')
    await wordsAnother()
    await approvesIt('20 10 2026', '21 10 2026', 'Whose policy it is.')
    await parentReadsAndPrintsIt()
    expect([...founder.faults, ...parent.faults]).toEqual([])
  })

  async function parentReadsThatNothingIsApproved() {
    const { page, look } = parent
    await page.goto(`${app.origin}/s/oakfield-primary-school/policy`)
    await page.getByText('Larch Trust has not approved a policy here yet').waitFor()
    await look('public policy before it is approved')
  }

  async function wordsAClause() {
    const { page, look } = founder
    await page.goto(`${app.origin}/policy`)
    await look('policy before it is approved')
    await page.getByRole('link', { name: 'Make it your own, and approve it' }).click()
    await look('wording')
    await page.getByRole('link', { name: 'When something goes wrong' }).click()
    await page.getByText('Change the words of INC-2').click()
    await page
      .getByLabel('INC-2 in our words')
      .fill(
        'If somebody in our community posts something that hurts, we ask for it to be deleted within a day.',
      )
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await expect.poll(() => page.title()).toMatch(/^Error: /)
    await look('wording with an error')
    await page.getByLabel('What people do beyond it, for INC-2').fill('The office rings the family.')
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.getByText('The words are kept for the next version.').waitFor()
  }

  async function wordsAnother() {
    const { page } = founder
    await page.goto(`${app.origin}/policy/wording/CON`)
    await page.getByText('Change the words of CON-2').click()
    await page
      .getByLabel('CON-2 in our words')
      .fill('Online we are kind to one another, as we are face to face.')
    await page
      .getByRole('checkbox', { name: /It means the same/ })
      .and(page.locator('#same-CON-2'))
      .check()
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.getByText('The words are kept for the next version.').waitFor()
  }

  async function approvesIt(approved: string, from: string, changed?: string) {
    const { page, look } = founder
    await page.getByRole('link', { name: 'See what changes, and approve it' }).click()
    for (const [legend, day] of [
      ['When was it approved?', approved],
      ['From which day is it in force?', from],
    ] as const) {
      const group = page.getByRole('group', { name: legend })
      const [first = '', month = '', year = ''] = day.split(' ')
      await group.getByLabel('Day').fill(first)
      await group.getByLabel('Month').fill(month)
      await group.getByLabel('Year').fill(year)
    }
    if (changed) await page.getByLabel('What changes, in a few words').fill(changed)
    await look('approve')
    await page.getByRole('button', { name: 'Check it once more' }).click()
    await look('check before approving')
    await page.getByRole('button', { name: /^Approve version/ }).click()
    await page.getByText('The version is entered.').waitFor()
    await look('versions')
  }

  async function parentReadsAndPrintsIt() {
    const { page, look } = parent
    await page.goto(`${app.origin}/s/oakfield-primary-school/policy`)
    await page.getByText('we ask for it to be deleted within a day').waitFor()
    await look('public policy')
    await page.getByRole('navigation', { name: 'What is on this page' }).getByText('When something').click()
    expect(new URL(page.url()).hash).toBe('#INC')
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('link', { name: /^What changed since version 1/ }).click()
    expect(await page.locator('ins').first().textContent()).toContain('kind to')
    await look('what changed')
    await page.getByRole('link', { name: 'version 1', exact: true }).click()
    await page.getByText('Earlier version').first().waitFor()
    await look('an earlier version')
  }
})

import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'

journey('every clause, for anybody', (begin) => {
  let app: App
  /** Whoever looks with scripts, so that axe can; and whoever reads by keyboard, without any. */
  let looker: Visitor
  let reader: Visitor

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    await app.says(/Birdsong is ready/)
    looker = await newVisitor(begun.browser)
    reader = await newVisitor(begun.browser, { javaScript: false })
  })

  test('the pages that show what becomes of the policy are sound at a desk and on a phone', async () => {
    const { page, look, faults } = looker
    for (const path of [
      '/policy/coverage',
      '/policy/INC-2',
      '/policy/ORM-2',
      '/policy/G4',
      '/policy/guidance/protected-child',
      '/policy/steps',
      '/families',
    ]) {
      await page.goto(app.origin + path)
      await look(`every clause ${path}`)
    }
    expect(faults).toEqual([])
  })

  test('a governor goes by keyboard, without scripts, from all clauses to one and to its example', async () => {
    onTestFailed(() => reader.explain())
    const { page } = reader
    await page.goto(`${app.origin}/policy/coverage`)
    await tabTo('INC-2')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/policy/INC-2')
    expect(await page.getByText('This term').count()).toBe(0)
    await tabTo('See all that follows')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/policy/try/post?*')
    expect(await page.locator('main').innerText()).toContain('INC-2')
    await page.goBack()
    await tabTo('Clause INC-3 →')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/policy/INC-3')
    expect(reader.faults).toEqual([])
  })

  test('somebody finds a step and opens what it rests on', async () => {
    onTestFailed(() => reader.explain())
    const { page } = reader
    await page.goto(`${app.origin}/policy/steps#code-of-conduct`)
    const step = page.locator('#code-of-conduct')
    await step.locator('summary').focus()
    await page.keyboard.press('Enter')
    expect(await step.getByRole('link', { name: 'Policy INC-1' }).isVisible()).toBe(true)
    expect(await step.innerText()).toContain('Teaching Regulation Agency')
  })

  test('a family prints the page, with the agreement on a sheet of its own', async () => {
    const { page } = reader
    await page.goto(`${app.origin}/families`)
    await page.emulateMedia({ media: 'print' })
    const whole = await page.pdf({ preferCSSPageSize: true })
    const pages = sheetsOf(whole)
    const last = await page.pdf({ preferCSSPageSize: true, pageRanges: `${pages}` })
    expect(sheetsOf(last)).toBe(1)
    const millimetre = 96 / 25.4
    const box = await page.locator('.agreement').boundingBox()
    expect(box?.height).toBeLessThan((297 - 38) * millimetre)
    expect(pages).toBeLessThan(7)
  })

  /** Goes on by Tab until this has the focus, and finds that it shows. */
  async function tabTo(words: string): Promise<void> {
    const { page } = reader
    for (let times = 0; times < 400; times++) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      if ((await focused.count()) === 0) continue
      const said = (await focused.innerText()).trim()
      if (said === words || said.startsWith(`${words}\n`)) return
    }
    throw new Error(`Nobody gets to ‘${words}’ by keyboard`)
  }
})

function sheetsOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

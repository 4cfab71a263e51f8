import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'

journey('a newcomer', (begin) => {
  let app: App
  let visitor: Visitor
  const looked = new Set<string>()

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    visitor = await newVisitor(begun.browser)
  })

  test('looks round a made-up trust in every role, and removes it again', async () => {
    onTestFailed(async () => {
      console.error(app.said())
      await visitor.explain()
    })
    await opensTheFirstLink()
    await choosesTheDemonstration()
    for (const persona of personas) {
      await looksAs(persona)
      await goesToEveryPlace(persona)
    }
    await looksAs('Imogen Hale')
    await readsAMention()
    await readsAnIncident()
    await removesTheDemonstration()
    expect(visitor.faults).toEqual([])
  })

  async function opensTheFirstLink() {
    const { page, look } = visitor
    await page.goto(await app.firstLink())
    await look('first link')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL('**/welcome')
    await look('welcome')
  }

  async function choosesTheDemonstration() {
    const { page, look } = visitor
    await page.getByRole('button', { name: 'Look around with a demonstration trust' }).click()
    await page.waitForURL('**/inbox')
    await look('demonstration inbox')
    expect(await page.locator('[data-live-item]').count()).toBeGreaterThan(0)
  }

  async function looksAs(persona: string) {
    const { page } = visitor
    const choice = page.getByRole('combobox', { name: 'See it as' })
    const label = await choice.locator('option', { hasText: persona }).textContent()
    await choice.selectOption({ label: label ?? persona })
    await page.getByRole('button', { name: 'Switch' }).click()
    await page.locator('option[selected]', { hasText: persona }).waitFor({ state: 'attached' })
  }

  async function goesToEveryPlace(persona: string) {
    const { page, look } = visitor
    const places = await page
      .getByRole('navigation', { name: /main|places|birdsong/i })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(places, persona).toContain('/policy')
    for (const place of places) {
      const response = await page.goto(`${app.origin}${place}`)
      expect(response?.status(), `${persona} at ${place}`).toBe(200)
      expect(await page.getByRole('region', { name: 'Demonstration' }).isVisible()).toBe(true)
      if (!looked.has(place)) await look(`place ${place}`)
      looked.add(place)
    }
  }

  async function readsAMention() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/inbox?tab=all`)
    await page.locator('[data-live-item] a').first().click()
    await page.getByRole('heading', { name: 'What happened so far' }).waitFor()
    await look('demonstration mention')
  }

  async function readsAnIncident() {
    const { page, look } = visitor
    await page.goto(`${app.origin}/incidents`)
    await page.locator('main a[href^="/incidents/"]').first().click()
    await page.getByRole('heading', { name: 'What is to be done' }).waitFor()
    await look('demonstration incident')
  }

  async function removesTheDemonstration() {
    const { page, look } = visitor
    await page.getByRole('link', { name: 'Remove it' }).click()
    await look('remove the demonstration')
    await page.getByRole('button', { name: 'Remove the demonstration' }).click()
    await page.waitForURL('**/welcome')
    expect(await page.getByText('Look around first').isVisible()).toBe(true)
  }
})

const personas = ['Grace Adeyemi', 'Tom Hartley', 'Jonah Pike', 'Imogen Hale', 'Nora Finch', 'Peter Lund']

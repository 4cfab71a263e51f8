import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import { sayerFor } from '../../src/web/pages/front-door/sayer.ts'
import { findLanguage, type LanguageCode, languages } from '../../src/web/pages/front-door/words/languages.ts'
import type { App } from '../support/app.ts'
import { axe, newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { lookAround } from '../support/own-trust.ts'

const home = '/s/larkfield-primary-school'
const doors = ['', '/happened', '/worried', '/question', '/receipt', '/closed']
const families = ['', '/agreement', '/ages', '/pupils', '/pupils/7-to-10', '/pupils/14-to-18']
const paths = [...doors, ...families.map((path) => `/families${path}`)]

const night = process.env.BIRDSONG_NIGHTLY === '1'

/** Every night all of them; at other times one for each way of writing that a page can stumble over. */
const looked: readonly LanguageCode[] = night ? languages.map(({ code }) => code) : ['ar', 'pl', 'bn']

/** Where a lot is told from one address, a browser works something out before it may go on: so long at most. */
const aBrowserWorksItOut = 300_000

/** The doors that ask; by day one of them. */
const walked: readonly (readonly [string, LanguageCode])[] = night
  ? ['/happened', '/worried', '/question'].flatMap((door) => looked.map((code) => [door, code] as const))
  : [['/happened', 'ar']]

journey('the front door in other languages', (begin) => {
  let app: App
  let browser: Browser

  beforeAll(async () => {
    ;({ app, browser } = await begin())
    const staff = await newVisitor(browser)
    await lookAround(app, staff)
    await staff.close()
  })

  async function somebody(options: { javaScript?: boolean } = {}): Promise<Visitor> {
    const visitor = await newVisitor(browser, options)
    onTestFailed(() => visitor.explain())
    await visitor.page.setViewportSize({ width: 320, height: 640 })
    return visitor
  }

  /** Words of the catalogue, as whoever reads this language sees them. */
  function sayer(code: LanguageCode, reader: 'eleven' | 'adult' = 'eleven') {
    const say = sayerFor(reader, { school: 'Larkfield', trust: 'Larch' }, { language: findLanguage(code) })
    return Object.assign((told: { key: string }) => say(told).replaceAll(/[\ufdd0\ufdd1]/g, ''), {
      words: say.words,
    })
  }

  async function tooWide(page: Page): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  }

  test.each(looked)(
    'every page can be read in %s, on the smallest phone, and axe is silent',
    async (code) => {
      const { page, faults, close } = await somebody()
      for (const path of paths) {
        await page.goto(`${app.origin}${home}${path}?lang=${code}`)
        const over = await tooWide(page)
        if (over > 0) faults.push(`${path}: ${over} pixels too wide`)
        faults.push(...(await axe(page)).map((found) => `${path}: ${found}`))
      }
      expect(faults).toEqual([])
      await close()
    },
  )

  test.each(walked)('every question of %s can be answered in %s, and axe is silent', async (door, code) => {
    const { page, faults, close } = await somebody()
    await page.goto(`${app.origin}${home}${door}?lang=${code}`)
    const asked: string[] = []
    while ((await page.locator('#ask').count()) > 0) {
      const question = await page.locator('input[name="at"]').inputValue()
      if (asked.includes(question)) throw new Error(`${question} was asked twice: ${asked.join()}`)
      asked.push(question)
      await looksAtIt(question)
      await answersWithTheFirst(page)
      await page.locator('#ask button.go:not(.go--back)').first().click()
      await page
        .locator(`input[name="at"][value="${question}"]`)
        .waitFor({ state: 'detached', timeout: aBrowserWorksItOut })
    }
    await looksAtIt('receipt')
    expect(asked).toContain('check')
    expect(faults).toEqual([])
    await close()

    async function looksAtIt(question: string) {
      const over = await tooWide(page)
      if (over > 0) faults.push(`${question}: ${over} pixels too wide`)
      faults.push(...(await axe(page)).map((found) => `${question}: ${found}`))
    }
  })

  /** Gives the first answer that is offered to everything on the page, and a few words where words are asked for. */
  async function answersWithTheFirst(page: Page) {
    const names = await page
      .locator('#ask input:is([type="radio"], [type="checkbox"])')
      .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))])
    for (const name of names) await page.locator(`#ask input[name="${name}"]`).first().check()
    for (const words of await page.locator('#ask textarea').all()) await words.fill('Oakfield, every evening')
  }

  test.each(['ar', 'pl'] as const)('the pages of %s are looked at on a phone and at a desk', async (code) => {
    const { page, look, faults, close } = await somebody()
    for (const path of ['', '/happened', '/receipt', '/families', '/families/agreement', '/families/ages']) {
      await page.goto(`${app.origin}${home}${path}?lang=${code}`)
      await look(`${code}, ${path === '' ? 'front' : path}`)
    }
    expect(faults).toEqual([])
    await close()
  })

  test('a family’s agreement on paper has one page, also in Arabic', async () => {
    const { page, look, faults, close } = await somebody()
    await page.goto(`${app.origin}${home}/families/agreement?lang=ar`)
    for (const box of await page.getByRole('checkbox').all()) if (await box.isVisible()) await box.check()
    const { make } = sayer('ar').words.agreement
    await page.getByRole('button', { name: sayer('ar')(make) }).click()
    await page.locator('.agreed').waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await look('ar, agreement made')
    const pdf = await page.pdf({ format: 'A4', printBackground: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(faults).toEqual([])
    await close()
  })

  test.each([true, false])(
    'a pupil tells something in Polish, changes to Urdu in the middle, and loses nothing (scripts: %s)',
    async (javaScript) => {
      const { page, look, faults, close } = await somebody({ javaScript })
      const [polish, urdu] = [sayer('pl'), sayer('ur')]
      const { who, happened, shared, front } = polish.words
      const on = (say: typeof polish) => page.getByRole('button', { name: say(shared.go.on), exact: true })
      const asked = (words: string) => page.getByRole('heading', { level: 1, name: words }).waitFor()
      await page.goto(`${app.origin}${home}`)
      await page.getByRole('link', { name: 'Polski' }).click()
      await page.getByRole('link', { name: polish(front.doors.happened.title) }).click()
      await asked(polish(who.who.question))
      await page.getByLabel(polish(who.who.answers['pupil-11'])).check()
      await on(polish).click()
      await asked(polish(who.danger.question))
      await page.getByLabel(polish(who.danger.answers.no), { exact: true }).check()
      await on(polish).click()
      await asked(polish(happened.what.question))
      await page.getByLabel(polish(happened.what.answers.unkind)).check()
      await page.getByRole('button', { name: 'اردو' }).click()
      await asked(urdu(happened.what.question))
      expect(await page.locator('html').getAttribute('lang')).toBe('ur')
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      expect(await page.getByLabel(urdu(happened.what.answers.unkind)).isChecked()).toBe(true)
      if (javaScript) await look('ur, what happened')
      await on(urdu).click()
      await asked(urdu(happened.author.question))
      expect(faults).toEqual([])
      await close()
    },
  )
})

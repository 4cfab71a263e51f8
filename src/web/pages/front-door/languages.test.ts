import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  carriedIn,
  headingOf,
  readAloud,
  receiptOn,
  sendForm,
  walkThrough,
} from '../../../../tests/support/front-door-walk.ts'
import { type World, world } from '../../../../tests/support/world.ts'
import { dayInWords, sayerFor } from './sayer.ts'
import { coverageOf } from './words/coverage.ts'
import { findLanguage, languageAccepted, languages, type OtherLanguage } from './words/languages.ts'
import { markEnglish, writeMarks } from './words/marks.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const home = '/s/oakfield-primary-school'
const others = languages.filter(({ code }) => code !== 'en').map(({ code }) => code as OtherLanguage)

/** A page as a browser that prefers these languages asks for it. */
async function asked(path: string, accept: string): Promise<string> {
  const answer = await w.app.request(`http://localhost${path}`, { headers: { 'accept-language': accept } })
  return answer.text()
}
const rootOf = (html: string) => /<html[^>]*>/.exec(html)?.[0]

const pages = ['', '/happened', '/worried', '/question', '/receipt', '/closed']
const familyPages = [
  '',
  '/agreement',
  '/ages',
  '/pupils',
  '/pupils/7-to-10',
  '/pupils/11-to-13',
  '/pupils/14-to-18',
]

test.each(languages)(
  'every page says that it is in $english, and in which direction it is read',
  async (one) => {
    for (const path of [...pages, ...familyPages.map((page) => `/families${page}`)]) {
      const { status, text } = await w.visit(null, `${home}${path}?lang=${one.code}`)
      expect([path, status, rootOf(text)]).toEqual([path, 200, expect.stringContaining(`lang="${one.tag}"`)])
      expect([path, rootOf(text)?.includes('dir="rtl"')]).toEqual([path, one.direction === 'rtl'])
      for (const { tag, name } of languages) {
        expect(text).toContain(`lang="${tag}"`)
        expect(text).toContain(`>${name}<`)
      }
    }
  },
)

test.each(others)('in %s nothing is there that English does not have, and the same is filled in', (code) => {
  expect(coverageOf(code).wrong).toEqual([])
})

test('what is missing, has changed, or cannot be right is found', () => {
  const coverage = coverageOf(
    'pl',
    {
      front: { title: 'Tytuł', openNow: 'Otwarte', nothing: 'Nic' },
      who: { danger: { hint: { seven: 'A' } } },
    },
    { 'front.title': '00000000' },
  )
  expect(coverage.changed).toEqual(['front.title'])
  expect(coverage.missing).toContain('front.lead')
  expect(coverage.missing).toContain('who.danger.hint (adult)')
  expect(coverage.missing).not.toContain('who.danger.hint (seven)')
  expect(coverage.wrong.map(({ name }) => name)).toEqual(['front.openNow', 'front.nothing'])
})

test('the browser’s language is taken where none was chosen, and a choice goes before it', async () => {
  expect(rootOf(await asked(home, 'pl-PL,pl;q=0.9,en;q=0.8'))).toContain('lang="pl"')
  expect(rootOf(await asked(home, 'de,fr;q=0.9'))).toContain('lang="en-GB"')
  expect(rootOf(await asked(`${home}?lang=ur`, 'pl'))).toContain('lang="ur"')
  expect(rootOf(await asked(`${home}?lang=nonsense`, 'pl'))).toContain('lang="pl"')
})

test.each([
  ['en-GB,pl;q=0.9', 'en'],
  ['de, ro;q=0.5, pl;q=0.7', 'pl'],
  ['PT-br', 'pt'],
  ['pa', 'pa'],
  ['pa-PK, ur;q=0.5', 'ur'],
  ['pa-Arab', 'en'],
  ['pl;q=0, ar;q=0.1', 'ar'],
  ['*', 'en'],
  [`${'x'.repeat(100_000)}, pl`, 'en'],
  ['', 'en'],
])('whoever asks for a language is given the nearest that we have (%#)', (header, code) => {
  expect(languageAccepted(header).code).toBe(code)
})

test('a choice goes along in every address and form of the front door, and no cookie keeps it', async () => {
  for (const path of ['', '/happened', '/worried', '/question', '/receipt']) {
    const { text, headers } = await w.visit(null, `${home}${path}?lang=pl`)
    expect(headers.get('set-cookie')).toBeNull()
    const within = [...text.matchAll(/(?:href|action|data-home|data-offer)="(\/s\/[^"]*)"/g)].map(
      ([, to]) => to,
    )
    const inEnglishOnly = /\/(policy|listening)$/
    const left = within.filter((to) => !to?.includes('?lang=') && !inEnglishOnly.test(to ?? ''))
    expect([path, left]).toEqual([path, []])
  }
})

test('what else stands in an address goes along with the language, and English in the middle is marked there, too', async () => {
  const { text } = await w.visit(null, `${home}?for=young&lang=pl`)
  expect(text).toContain(`href="${home}?for=young&amp;lang=ur"`)
  const { text: guide } = await w.visit(null, `${home}/guide?q=photo&lang=ro`)
  expect(guide).toContain(`href="${home}/guide?q=photo&amp;lang=pl"`)
  expect(guide).toContain('<input type="hidden" name="lang" value="ro"/>')
  for (const { code } of languages)
    expect((await w.visit(null, `${home}?lang=${code}`)).text).not.toMatch(/[\ufdd0\ufdd1]/)
})

test('another language in the middle of a report loses nothing that was answered or typed', async () => {
  const path = `${home}/happened`
  const { page } = await walkThrough(w, path, {
    who: 'pupil-11',
    danger: 'no',
    what: 'unkind',
    words: 'They laugh',
    trouble: 'no',
    you: 'anonymous',
  })
  const checked = await w.visit(null, `${path}?lang=pl`, { ...carriedIn(page), go: 'change:words' })
  expect(rootOf(checked.text)).toContain('lang="pl"')
  expect(headingOf(checked)).toBe('Opowiedz własnymi słowami')
  const english = await w.visit(null, `${path}?lang=en`, {
    ...carriedIn(checked),
    words: 'They laugh a lot',
    go: 'stay',
  })
  expect(headingOf(english)).toBe('Tell us in your own words')
  expect(english.text).toContain('They laugh a lot')
  expect(carriedIn(english)).toMatchObject({ who: 'pupil-11', what: 'unkind' })
})

test('a report in Polish reaches the school in English, with the language in which it is answered best', async () => {
  const path = `${home}/happened?lang=pl`
  const { page } = await walkThrough(w, path, {
    who: 'pupil-11',
    danger: 'no',
    what: 'other',
    words: 'Śmieją się ze mnie',
    trouble: 'no',
    you: 'anonymous',
  })
  const sent = await sendForm(w, page, path, {}, 'send')
  expect(receiptOn(sent)).toHaveLength(6)
  expect(sent.text).toMatch(/<ol class="six" lang="en-GB"/)
  expect(sent.text).not.toContain('id="languages"')
  const back = await w.visit(null, `${home}/receipt?lang=pl`, {
    receipt: receiptOn(sent).join(' '),
    go: 'open',
  })
  expect(readAloud(back)).toContain('Śmieją się ze mnie')
  expect(readAloud(back)).toContain('The questions were read in: Polish')
  expect(readAloud(back)).toContain('What happened: Something else')
})

test('English on a page in another language is an element in English, and an attribute has no marks', () => {
  const page = `<title>${markEnglish('A')}</title><p data-x="${markEnglish('B')}">${markEnglish('C')}</p>`
  expect(writeMarks(page)).toBe('<title>A</title><p data-x="B"><span lang="en-GB" dir="ltr">C</span></p>')
})

test('days are written as each language writes them, with the figures of a telephone', () => {
  const day = new Date('2026-12-03T09:00:00Z')
  const inLanguage = (code: string) => dayInWords(day, { language: findLanguage(code)! })
  expect(inLanguage('en')).toBe('Thursday 3 December')
  expect(inLanguage('pl')).toBe('czwartek, 3 grudnia')
  for (const { code } of languages) expect(inLanguage(code)).toMatch(/(?<!\d)3(?!\d)/)
})

test('a number to ring is read in its order among letters from the right', () => {
  const say = sayerFor(
    'adult',
    {},
    { language: findLanguage('ar'), own: new Map([['shared.refused', '{phone} أو 0800 1111']]) },
  )
  expect(say(say.words.shared.refused, { phone: '01632 960 123' })).toBe(
    '01632\u00a0960\u00a0123 أو 0800\u00a01111',
  )
})

test('the forms of a count are those of the language', () => {
  const say = sayerFor('adult', {}, { language: findLanguage('pl') })
  const { left } = say.words.shared.wait
  expect([1, 3, 5].map((count) => say(left, { count }))).toEqual([
    'Poczekaj, aż minie jedna sekunda. Potem naciśnij przycisk.',
    'Poczekaj, aż miną 3 sekundy. Potem naciśnij przycisk.',
    'Poczekaj, aż minie 5 sekund. Potem naciśnij przycisk.',
  ])
})

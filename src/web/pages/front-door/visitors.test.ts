import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  askedOn,
  carriedIn,
  readAloud,
  receiptOn,
  sendForm,
  walkThrough,
} from '../../../../tests/support/front-door-walk.ts'
import { type Visited, type World, world } from '../../../../tests/support/world.ts'
import { closeSchoolOn } from '../../../commands/manage-schools.ts'
import { longestTelling } from '../../../domain/told-words.ts'
import { frontDoorRoutes } from './routes.ts'

let w: World & { leave(): Promise<void> }
const home = '/s/oakfield-primary-school'
const path = `${home}/happened`

beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const atOnce = {
  who: 'pupil-11',
  danger: 'no',
  what: ['rude'],
  author: 'pupil',
  about: ['school'],
  recognised: 'no',
  audience: 'private',
  platform: 'whatsapp',
  trouble: 'no',
  words: 'It is rude.',
  you: 'anonymous',
}

/** Every page of the front door that a visitor comes to, from the first to the last. */
async function everyPage(): Promise<Visited[]> {
  const pages: Visited[] = []
  const visit = w.visit
  const heard: World = {
    ...w,
    async visit(...asked) {
      const page = await visit(...asked)
      pages.push(page)
      return page
    },
  }
  for (const address of ['', '/happened', '/worried', '/question', '/receipt', '/closed'])
    await heard.visit(null, home + address)
  const { page } = await walkThrough(heard, path, { ...atOnce, danger: 'yes' })
  const sent = await sendForm(heard, page, path, {}, 'send')
  await heard.visit(null, `${home}/receipt`, { receipt: receiptOn(sent).join(' '), go: 'open' })
  return pages
}

test('no page sets a cookie, is kept on the way, says where one came from, or asks anybody else for anything', async () => {
  const pages = await everyPage()
  expect(pages.length).toBeGreaterThan(15)
  for (const { headers, text } of pages) {
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(text).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//)
    expect(text).not.toMatch(/style="|onclick=|type="file"/)
  }
})

test('a page is the same for somebody who is signed in, and for somebody who is not', async () => {
  for (const address of [home, path, `${home}/receipt`]) {
    const visitor = await w.visit(null, address)
    expect((await w.visit(w.people.headteacher, address)).text).toBe(visitor.text)
  }
})

test('a form needs no origin, as browsers are asked to say nowhere where somebody comes from', async () => {
  const body = new URLSearchParams({ at: 'who', who: 'pupil-7', go: 'on' })
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' }
  const answer = await w.app.request(`http://localhost${path}`, { method: 'POST', body, headers })
  expect(answer.status).toBe(200)
  expect(askedOn({ text: await answer.text() } as Visited)).toBe('danger')
})

test('a school that is not there has no door', async () => {
  for (const { method, path: address } of frontDoorRoutes) {
    const page = await w.visit(
      null,
      address.replace(':school', 'no-such-school'),
      method === 'post' ? {} : undefined,
    )
    expect([address, page.status]).toEqual([address, 404])
  }
})

test('the school’s hours follow its own days', async () => {
  expect(readAloud(await w.visit(null, home))).toContain('The school is open now, until 17.00.')
  w.setNow(new Date('2026-11-20T20:00:00Z'))
  expect(readAloud(await w.visit(null, home))).toContain('The school is closed until Monday 8.00.')
  await closeSchoolOn(w.services, w.people.administrator, {
    ...{ school: w.oakfield, name: 'Training' },
    ...{ from: '2026-11-23', to: '2026-11-30' },
  })
  expect(readAloud(await w.visit(null, home))).toContain(
    'The school is closed until Tuesday 1 December 8.00.',
  )
  w.setNow(new Date('2026-11-18T12:00:00Z'))
})

test('scripts, control signs and signs that turn the writing round are words and nothing else', async () => {
  const nasty =
    '<script>alert(1)</script> \u202Eevil\u0000\u0007 "><img src=x onerror=alert(2)> 😀 \uD800 مرحبا'
  const { page } = await walkThrough(w, path, {
    ...atOnce,
    words: nasty,
    you: 'named',
    name: '"><script>alert(3)</script>',
    contact: `'"><b>`,
  })
  expect(askedOn(page)).toBe('check')
  expect(page.text).not.toMatch(/<script>|<img|<b>|[^\P{Cc}\n]|\u202E/u)
  expect(readAloud(page)).toContain('<script>alert(1)</script> evil')
  const sent = await sendForm(w, page, path, {}, 'send')
  const back = await w.visit(null, `${home}/receipt`, { receipt: receiptOn(sent).join(' '), go: 'open' })
  expect(back.text).not.toMatch(/<script>|<img/)
  expect(readAloud(back)).toContain('"><img src=x onerror=alert(2)> 😀')
})

test('a million letters are not taken, and stand there again to be shortened', async () => {
  const { page } = await walkThrough(w, path, atOnce)
  const words = await sendForm(w, page, path, {}, 'change:words')
  const long = 'a'.repeat(1_000_000)
  const refused = await sendForm(w, words, path, { words: long })
  expect([refused.status, askedOn(refused)]).toEqual([400, 'words'])
  expect(refused.text).toContain(`>${long}</textarea>`)
  expect(readAloud(refused)).toContain('It has 1,000,000 now.')
  const forced = await sendForm(w, page, path, { words: long }, 'send')
  expect([forced.status, askedOn(forced)]).toEqual([400, 'words'])
})

test('the longest words that are taken are sent whole, with what stands beside them', async () => {
  const worried = `${home}/worried`
  const words = `${'word '.repeat((longestTelling - 4_000) / 5 - 1)}last.`
  const { page } = await walkThrough(w, worried, {
    ...{ who: 'parent', danger: 'no', topic: 'school', about: ['school'], stage: 'formal', trouble: 'no' },
    ...{ words, help: 'h'.repeat(2_000), you: 'anonymous' },
  })
  const sent = await sendForm(w, page, worried, {}, 'send')
  const back = await w.visit(null, `${home}/receipt`, { receipt: receiptOn(sent).join(' '), go: 'open' })
  expect(readAloud(back)).toContain('word word last.')
  expect(back.text).toContain('h'.repeat(2_000))
})

test('answers that no page offers are asked again, or not known, and never break a page', async () => {
  const strange: Record<string, string | string[]>[] = [
    { who: '__proto__' },
    { who: 'pupil-7', danger: 'no', what: ['constructor', 'unkind'] },
    { who: 'pupil-7', danger: 'maybe' },
    { who: 'parent', danger: 'no', what: ['young'], age: '-5', harm: 'toString', platform: 'x'.repeat(5000) },
    { who: ['pupil-7', 'parent'], danger: ['yes', 'no'], trail: 'who '.repeat(10_000), at: 'hasOwnProperty' },
    { at: 'you', you: 'named', name: 'n'.repeat(5000), contact: 'c'.repeat(5000) },
    { ticket: 'x'.repeat(100_000), nonce: 'y'.repeat(100_000) },
  ]
  for (const form of strange) {
    for (const go of ['on', 'back', 'send', 'change:__proto__', 'change:age', 'nonsense']) {
      const page = await w.visit(null, path, { ...form, go })
      expect([JSON.stringify(form).slice(0, 80), go, [200, 400].includes(page.status)]).toEqual([
        JSON.stringify(form).slice(0, 80),
        go,
        true,
      ])
    }
  }
})

test('whoever comes in a rush waits a little and loses nothing: a button is good once the time is over', async () => {
  const { page } = await walkThrough(w, path, { ...atOnce, words: 'It is rude, in a rush.' })
  let answer = page
  for (let times = 0; times < 60 && answer.status !== 429; times++)
    answer = await sendForm(w, page, path, {}, 'send')
  expect(answer.status).toBe(429)
  expect(readAloud(answer)).toContain('Please wait a moment')
  expect(carriedIn(answer)).toMatchObject({ words: 'It is rude, in a rush.', nonce: '' })
  const soon = await sendForm(w, answer, path, {}, 'send')
  expect([soon.status, readAloud(soon).includes('a little too soon')]).toEqual([429, true])
  w.setNow(new Date('2026-11-18T12:02:00Z'))
  const sent = await sendForm(w, soon, path, {}, 'send')
  expect(readAloud(sent)).toContain('Thank you')
  w.setNow(new Date('2026-11-18T12:00:00Z'))
})

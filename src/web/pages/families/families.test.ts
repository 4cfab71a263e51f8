import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { platforms } from '../../../policy/platforms.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findSchool } from '../../../store/schools.ts'
import { addSetting } from '../../../store/settings.ts'
import { sayerFor } from '../front-door/sayer.ts'
import { topicsIn } from './agreement-topics.ts'
import { pupilPages } from './pupils.tsx'

let w: World & { leave(): Promise<void> }
let school: string
beforeAll(async () => {
  w = await world()
  const read = await asActor(w.database, w.people.auditor, (transaction) =>
    findSchool(transaction, w.oakfield),
  )
  school = `/s/${read?.slug}`
})
afterAll(() => w.leave())

const hostile = '<script>alert("a")</script>\u202e & "quoted" \u0000'

/** What a textarea of the page holds, as a browser would read it. */
function heldIn(page: string, name: string): string {
  const inside =
    new RegExp(`<textarea[^>]* name="${name}"[^>]*>([\\s\\S]*?)</textarea>`).exec(page)?.[1] ?? ''
  return inside
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

test.each(['/families/agreement', 'at the school'])(
  'a visitor makes an agreement, %s, and nothing is left behind',
  async (where) => {
    const address = where.startsWith('/') ? where : `${school}/families/agreement`
    const form = await w.visit(null, address)
    expect([form.status, form.headers.get('set-cookie')]).toEqual([200, null])
    expect(form.text).toContain(`action="${address}" method="post"`)
    const made = await w.visit(null, address, {
      apps: ['ages', 'money'],
      people: 'kind',
      'wrong-own': 'Granny is always there.\nSo is Auntie Jo.',
      names: 'Ada\nBo',
      again: 'month',
      go: 'show',
    })
    expect([made.status, made.location, made.headers.get('set-cookie')]).toEqual([200, null, null])
    expect(made.headers.get('cache-control')).toBe('no-store')
    for (const words of [
      'We look up how old you have to be.',
      'Granny is always there.',
      'So is Auntie Jo.',
      'Bo',
    ])
      expect(made.text).toContain(`<bdi>${words}</bdi>`)
    expect(made.text).not.toContain('<bdi>No screens while we eat.</bdi>')
    expect(made.text).toContain('Made on 18 November 2026')
    expect(made.text).toContain('16 December 2026')
  },
)

test('what was made can be changed: the form comes back with every answer', async () => {
  const answers = {
    apps: ['ages', 'money'],
    places: 'night',
    'times-own': hostile,
    names: 'Ada',
    again: 'own',
  }
  const { status, text } = await w.visit(null, '/families/agreement', { ...answers, go: 'change' })
  expect(status).toBe(200)
  const checked = [...text.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([input]) =>
    [/name="([^"]*)"/, /value="([^"]*)"/].map((part) => part.exec(input)?.[1]).join(' '),
  )
  expect(checked).toEqual(['apps ages', 'apps money', 'places night', 'again own'])
  expect(heldIn(text, 'times-own')).toBe(hostile.replaceAll('\0', ''))
})

test('what is typed is words and nothing else, on the paper and in what travels on', async () => {
  const { text } = await w.visit(null, '/families/agreement', { 'apps-own': hostile, names: '<b>Ada</b>' })
  expect(text).not.toContain('<script>alert')
  expect(text).toContain(
    '<bdi>&lt;script&gt;alert(&quot;a&quot;)&lt;/script&gt; &amp; &quot;quoted&quot;</bdi>',
  )
  expect(text).toMatch(/<input type="hidden" name="apps-own" value="&lt;script&gt;/)
})

test('answers that we never offered are left out', async () => {
  const { status, text } = await w.visit(null, '/families/agreement', {
    apps: ['planted', 'ages'],
    again: 'planted',
    go: 'planted',
  })
  expect(status).toBe(200)
  expect(text.match(/<bdi>/g)).toHaveLength(1)
})

test('a million letters are refused kindly, beside their field, and none is lost', async () => {
  const million = 'a'.repeat(1_000_000)
  const { status, text } = await w.visit(null, '/families/agreement', {
    'people-own': million,
    names: `${'b'.repeat(25)}`,
    apps: 'ages',
    go: 'show',
  })
  expect(status).toBe(400)
  expect(text).toContain(
    '<a href="#people-own">People: this does not fit on one page. Letters: 1,000,000, at most 240.',
  )
  expect(text).toContain('id="names-error"')
  expect(heldIn(text, 'people-own')).toBe(million)
})

test('neither a topic nor a name may have more lines than one page holds', async () => {
  const lines = (count: number) => Array.from({ length: count }, (_, line) => `Line ${line}`).join('\r\n')
  const visit = (form: Record<string, string>) => w.visit(null, '/families/agreement', form)
  expect((await visit({ 'apps-own': lines(4), names: lines(8) })).status).toBe(200)
  expect((await visit({ 'apps-own': lines(5) })).status).toBe(400)
  expect((await visit({ names: lines(9) })).status).toBe(400)
})

test('every topic has its suggestions, each by a name of its own', () => {
  for (const { suggestions } of topicsIn(sayerFor('adult')))
    expect(new Set(suggestions.map(({ name }) => name)).size).toBe(suggestions.length)
})

test('the age of WhatsApp is given three times, each with its day', async () => {
  const { status, text, headers } = await w.visit(null, '/families/ages?app=whats+app')
  expect([status, headers.get('set-cookie')]).toEqual([200, null])
  expect(text.match(/class="age-card"/g)).toHaveLength(1)
  const years = [...text.matchAll(/age-card__years">([^<]*)</g)].map(([, figure]) => figure)
  expect(years).toEqual(['16', '13', '–'])
  expect(text).toContain('since 11 Apr 2024; last checked 22 Nov 2026')
  expect(text).toContain('Last checked on 22 November 2026.')
  expect(text).toContain('id="AGE-3"')
})

test.each([
  ['twitter', ['x']],
  ['Insta', ['instagram']],
  ['snap', ['snapchat']],
  ['', platforms.map(({ name }) => name)],
  ['no such app', ['other']],
])('somebody who looks for ‘%s’ finds it', async (words, names) => {
  const { text } = await w.visit(null, `/families/ages?app=${encodeURIComponent(words)}`)
  expect([...text.matchAll(/class="age-card" id="([^"]*)"/g)].map(([, name]) => name)).toEqual(names)
})

test('a search for something hostile is words, and one for a million letters is cut', async () => {
  const planted = await w.visit(
    null,
    `/families/ages?app=${encodeURIComponent('"><script>alert(1)</script>')}`,
  )
  expect(planted.status).toBe(200)
  expect(planted.text).not.toContain('<script>alert')
  const long = await w.visit(null, `/families/ages?app=${'a'.repeat(1_000_000)}`)
  expect(long.status).toBe(200)
  expect(long.text.length).toBeLessThan(200_000)
})

test('a school’s visitor and its trust’s members read the ages that the trust has set; nobody else does', async () => {
  const whatsapp = platforms.find(({ name }) => name === 'whatsapp')!
  const lead = w.people['trust-safeguarding-lead']
  const set = { years: 14, from: null, source: 'The trust', checked: '2026-11-01' }
  const reports = [{ what: 'Anything', how: 'Ask.', link: 'javascript:alert(1)', checked: null }]
  await asActor(w.database, lead, (transaction) =>
    addSetting(transaction, w.id, {
      number: 1,
      name: 'platform.whatsapp',
      act: 'changed',
      value: { ...whatsapp, ages: { ...whatsapp.ages, policy: set }, reports },
      person: lead.person,
      at: w.services.now(),
    }),
  )
  const years = async (actor: Parameters<World['visit']>[0], address: string) => {
    const { text } = await w.visit(actor, `${address}/ages?app=whatsapp`)
    expect(text).not.toContain('href="javascript:')
    return /age-card__years">([^<]*)</.exec(text)?.[1]
  }
  expect(await years(null, `${school}/families`)).toBe('14')
  expect(await years(w.people.office, '/families')).toBe('14')
  expect(await years(null, '/families')).toBe('16')
  expect(await years(w.other.people.office, '/families')).toBe('16')
})

test('pupils of every age are told how to tell, at a school’s address with its own front door', async () => {
  for (const { path } of pupilPages) {
    const anywhere = await w.visit(null, `/families/pupils/${path}`)
    expect([anywhere.status, anywhere.headers.get('set-cookie')]).toEqual([200, null])
    expect(anywhere.text).toContain('0800 1111')
    expect(anywhere.text).not.toContain('Tell us here')
    const here = await w.visit(null, `${school}/families/pupils/${path}`)
    expect(here.text).toContain(`<a href="${school}">Tell us here.</a>`)
  }
})

test('the page for families leads to all the others, at both of its addresses', async () => {
  for (const home of ['/families', `${school}/families`]) {
    const { status, text } = await w.visit(null, home)
    expect(status).toBe(200)
    for (const path of ['agreement', 'ages', 'pupils']) expect(text).toContain(`href="${home}/${path}"`)
  }
})

test('where there is no such school there are no pages for families', async () => {
  for (const path of ['', '/agreement', '/ages', '/pupils'])
    expect((await w.visit(null, `/s/no-such-school/families${path}`)).status).toBe(404)
  expect((await w.visit(null, '/s/no-such-school/families/agreement', { go: 'show' })).status).toBe(404)
})

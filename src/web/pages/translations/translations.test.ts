import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAloud } from '../../../../tests/support/front-door-walk.ts'
import { type World, world } from '../../../../tests/support/world.ts'
import type { Actor } from '../../../domain/actor.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listTranslations } from '../../../store/translations.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const polish = '/settings/translations/pl'
const title = `${polish}/front.title`
const home = '/s/oakfield-primary-school'
const admin = () => w.people.administrator
const frontDoor = async () => readAloud(await w.visit(null, `${home}?lang=pl`))

async function send(address: string, form: Record<string, string>, actor: Actor = admin()) {
  const { text } = await w.visit(actor, address)
  const seen = /name="seen" value="(\d+)"/.exec(text)?.[1] ?? '0'
  return w.visit(actor, address, { seen, ...form })
}

test('every language is listed with how far it is translated and read', async () => {
  const { text } = await w.visit(w.people.office, '/settings/translations')
  for (const name of [
    'Welsh',
    'Polish',
    'Romanian',
    'Urdu',
    'Punjabi',
    'Bengali',
    'Arabic',
    'Portuguese',
    'Somali',
  ])
    expect(text).toContain(`>${name}</a>`)
  expect(text).toContain('nobody who speaks the language has read it yet')
})

test('a text stands beside its English, and is found by words in either language', async () => {
  const inEnglish = await w.visit(admin(), `${polish}?words=four+doors+nowhere`)
  expect(inEnglish.text).toContain('0 of ')
  for (const words of ['Tell us, or ask', 'Powiedz nam']) {
    const { text } = await w.visit(admin(), `${polish}?words=${encodeURIComponent(words)}`)
    expect(text).toContain(`href="${title}"`)
    expect(text).toContain('Unreviewed')
  }
})

test('a trust puts a text right, and its own schools say it so at once, and nobody else’s', async () => {
  const before = await frontDoor()
  expect(before).toContain('Powiedz nam albo zapytaj')
  const done = await send(title, { act: 'worded', words: 'Napisz do nas' })
  expect([done.status, done.location]).toEqual([303, `${polish}?part=front&done=worded`])
  expect(await frontDoor()).toContain('Napisz do nas')
  const { text } = await w.visit(null, `${home}?lang=ro`)
  expect(text).not.toContain('Napisz do nas')
  expect(await asActor(w.database, w.other.people.administrator, (t) => listTranslations(t, 'pl'))).toEqual(
    [],
  )
  const page = await w.visit(admin(), title)
  expect(page.text).toContain('put it into these words')

  // And goes back: what was before stands in the history.
  expect((await send(title, { act: 'taken-back' })).status).toBe(303)
  expect(await frontDoor()).toContain('Powiedz nam albo zapytaj')
  const after = await w.visit(admin(), title)
  expect(after.text).toContain('Napisz do nas')
  expect(after.text).toContain('went back to what ships')
})

test('what is filled in has to stay, nothing may be empty, and what was typed is kept', async () => {
  const place = `${polish}/front.openNow`
  const lost = await send(place, { act: 'worded', words: 'Szkoła jest otwarta.' })
  expect([lost.status, lost.text.includes('{time}'), lost.text.includes('Szkoła jest otwarta.')]).toEqual([
    400,
    true,
    true,
  ])
  expect((await send(place, { act: 'worded', words: '  ' })).status).toBe(400)
  expect((await send(place, { act: 'worded', words: 'Do {time}, {trust}' })).status).toBe(400)
  expect((await send(place, { act: 'worded', words: `{time}${'a'.repeat(3000)}` })).status).toBe(400)
  const marked = '<b>Do</b> {time} $t(front.title)'
  expect((await send(place, { act: 'worded', words: marked })).status).toBe(303)
  const { text } = await w.visit(null, `${home}?lang=pl`)
  expect(text).toContain('&lt;b&gt;Do&lt;/b&gt; ')
  expect(text).toContain('$t(front.title)')
})

test('two who change a text at once do not overwrite each other', async () => {
  const place = `${polish}/front.lead`
  expect((await w.visit(admin(), place, { seen: '0', act: 'worded', words: 'Pierwsze' })).status).toBe(303)
  const second = await w.visit(admin(), place, { seen: '0', act: 'worded', words: 'Drugie' })
  expect([second.status, second.text.includes('Drugie')]).toEqual([409, true])
  expect(await frontDoor()).toContain('Pierwsze')
})

test('a text that was read by a speaker is no longer unreviewed, and the whole language stops saying so', async () => {
  const unread = 'nie przeczytała jeszcze'
  const whole = async () => (await w.visit(null, `${home}?lang=pl`)).text.includes(unread)
  expect(await whole()).toBe(true)
  expect((await send(`${polish}/front.receipt`, { act: 'read' })).status).toBe(303)
  expect((await w.visit(admin(), `${polish}/front.receipt`)).text).toContain('Read by a speaker')
  expect(await whole()).toBe(true)
  expect((await send(polish, { act: 'read' })).status).toBe(303)
  expect(await whole()).toBe(false)
  expect((await send(polish, { act: 'taken-back' })).status).toBe(303)
  expect(await whole()).toBe(true)
})

test('whoever may not change settings reads them, sees no way to change one, and is turned away', async () => {
  const { status, text } = await w.visit(w.people.office, title)
  expect([status, text.includes('name="words"')]).toEqual([200, false])
  expect((await w.visit(w.people.office, title, { seen: '0', act: 'worded', words: 'Nie' })).status).toBe(403)
})

test('where there is no such language or text there is no page', async () => {
  for (const address of ['/settings/translations/en', '/settings/translations/xx', `${polish}/front.nothing`])
    expect((await w.visit(admin(), address)).status).toBe(404)
})

test('what was done stands in the log in words', async () => {
  const { text } = await w.visit(w.people.auditor, '/log')
  expect(text).toContain('put the front door’s text front.title in Polish into other words')
  expect(text).toContain('said that a speaker has read the front door in Polish')
})

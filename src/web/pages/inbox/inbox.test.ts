import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownWorld, type World, world } from '../../../../tests/support/world.ts'

let shared: World & { leave(): Promise<void> }

beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

const links = (html: string) => [...html.matchAll(/href="(\/inbox\/BR-[^"?/]+)"/g)].map(([, href]) => href)
const wordsOf = (html: string) => html.replaceAll('&#x27;', '’').replaceAll(/<[^>]+>/g, '')

test('everybody is led to where they begin', async () => {
  const { visit, people } = shared
  expect((await visit(null, '/')).location).toBe('/sign-in')
  expect((await visit(people.dsl, '/')).location).toBe('/inbox')
  expect((await visit(people.administrator, '/')).location).toBe('/sources')
})

test('a mention stands in the inbox of its school, and not of another', async () => {
  const { visit, people, hear } = shared
  const reference = await hear('A cake sale at Oakfield')
  expect((await visit(people.office, '/inbox')).text).toContain(reference)
  expect((await visit(people.riversideHead, '/inbox')).text).not.toContain(reference)
  expect((await visit(people.riversideHead, `/inbox/${reference}`)).status).toBe(404)
  expect((await visit(people.administrator, '/inbox')).status).toBe(403)
})

test('an empty inbox says what will appear there', async () => {
  const { visit, people } = await ownWorld()
  const { status, text } = await visit(people.headteacher, '/inbox')
  expect(status).toBe(200)
  expect(text).toContain('All quiet')
})

test('older mentions go on where the page ended, each once, in both orders', async () => {
  const { visit, people, hear, setNow } = await ownWorld()
  for (let minute = 0; minute < 60; minute += 1) {
    setNow(new Date(Date.UTC(2026, 10, 18, 12, minute)))
    await hear(`Said in minute ${minute}`)
  }
  for (const order of ['newest', 'urgent']) {
    const first = await visit(people.office, `/inbox?order=${order}`)
    const older = /href="([^"]+)" rel="next"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = await visit(people.office, older)
    const seen = [...links(first.text), ...links(second.text)]
    expect(links(first.text)).toHaveLength(50)
    expect(new Set(seen).size).toBe(60)
    expect(seen).toHaveLength(60)
    expect(second.text).not.toContain('rel="next"')
  }
})

test('a query that makes no sense shows the usual inbox', async () => {
  const { visit, people } = shared
  const { status } = await visit(
    people.office,
    '/inbox?tab=x&school=1&order=2&after=3&at=4&urgency=nine&show=9999',
  )
  expect(status).toBe(200)
})

test('what somebody saw is entered with its picture, and stands in the inbox', async () => {
  const { visit, people } = shared
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const entered = await visit(people.communications, '/inbox/new', {
    school: shared.oakfield,
    words: 'Somebody sells\0 our old blazers',
    where: 'A village group',
    link: 'https://example.org/blazers',
    screenshot: new File([new Uint8Array(png)], 'a.png', { type: 'image/png' }),
  })
  expect(entered.status).toBe(303)
  const page = await visit(people.dsl, entered.location ?? '')
  expect(wordsOf(page.text)).toContain('Somebody sells our old blazers')
  expect(page.text).toContain('A village group')
  const picture = /src="(\/evidence\/[^"]+)"/.exec(page.text)?.[1] ?? ''
  const shown = await visit(people.dsl, picture)
  expect(shown.status).toBe(200)
  expect(shown.headers.get('content-type')).toBe('image/png')
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await visit(people.riversideHead, picture)).status).toBe(404)

  await visit(people.dsl, `${entered.location?.split('?')[0]}/triage`, {
    field: 'nature',
    nature: ['intimate-image-of-child'],
    skip: '',
  })
  expect((await visit(people.dsl, entered.location ?? '')).text).not.toContain(picture)
  expect((await visit(people.dsl, picture)).status).toBe(404)
})

test('an entry with errors keeps what was typed and says what to change', async () => {
  const { visit, people } = shared
  const { status, text } = await visit(people.office, '/inbox/new', {
    school: shared.oakfield,
    words: '',
    where: 'A <b>village</b> group',
    link: 'javascript:alert(1)',
    screenshot: new File(['not a picture'], 'a.png', { type: 'image/png' }),
  })
  expect(status).toBe(400)
  expect(text).toContain('Say what you saw')
  expect(text).toContain('href="#link"')
  expect(text).toContain('href="#screenshot"')
  expect(text).toContain('A &lt;b&gt;village&lt;/b&gt; group')
})

test('what is seen about another school goes to its people', async () => {
  const { visit, people } = shared
  const entered = await visit(people.office, '/inbox/new', {
    school: shared.riverside,
    words: 'Riverside bus is late',
  })
  expect(entered.location).toBe('/inbox?done=entered-elsewhere')
  expect((await visit(people.office, '/inbox')).text).not.toContain('Riverside bus is late')
  expect((await visit(people.riversideHead, '/inbox')).text).toContain('Riverside bus is late')
})

test('taking in hand, giving back, answering and setting aside are shown to everybody, with the reason', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Where is the lost property?')}`
  const to = (value: string, more = {}) =>
    visit(people.communications, `${address}/move`, { to: value, ...more })
  expect((await to('in-hand')).location).toBe(`${address}?done=in-hand`)
  expect(wordsOf((await visit(people.dsl, address)).text)).toContain('Pat communications has it in hand.')
  await to('new')
  const without = await to('set-aside', { reason: ' ' })
  expect(without.status).toBe(400)
  expect(without.text).toContain('Say in a few words why it needs no answer')
  await to('set-aside', { reason: 'Another school of that name' })
  expect((await visit(people.dsl, address)).text).toContain('Another school of that name')
  await to('new')
  expect((await to('answered')).status).toBe(303)
  const twice = await to('answered')
  expect(twice.status).toBe(409)
  expect(twice.text).toContain('Somebody else has changed this meanwhile')
  expect((await visit(people.auditor, `${address}/move`, { to: 'in-hand' })).status).toBe(409)
})

test('what is made too private for its reader leaves their sight', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Something about a teacher')}`
  const raised = await visit(people.office, `${address}/move`, {
    to: 'raised',
    level: '3',
    because: 'It names a teacher',
  })
  expect(raised.location).toBe('/inbox/passed-on')
  expect((await visit(people.office, raised.location ?? '')).text).toContain('Passed on. Thank you')
  expect((await visit(people.office, address)).status).toBe(404)
  expect((await visit(people.headteacher, address)).status).toBe(200)
})

test('a mention is made less private only when a second person agrees', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Something that was taken too seriously')}`
  await visit(people.dsl, `${address}/move`, { to: 'raised', level: '2', because: 'To be safe' })
  expect((await visit(people.office, address)).status).toBe(404)
  const ask = { to: 'lowering-asked', 'lower-level': '1', 'lower-because': 'It is about the car park' }
  expect((await visit(people.dsl, `${address}/move`, { ...ask, 'lower-because': '' })).status).toBe(400)
  expect((await visit(people.dsl, `${address}/move`, ask)).location).toBe(`${address}?done=lowering-asked`)
  expect((await visit(people.dsl, `${address}/move`, { to: 'lowered' })).status).toBe(409)
  expect((await visit(people.office, address)).status).toBe(404)
  expect((await visit(people.headteacher, address)).text).toContain('It is about the car park')
  expect((await visit(people.headteacher, `${address}/move`, { to: 'lowered' })).location).toBe(
    `${address}?done=lowered`,
  )
  expect((await visit(people.office, address)).status).toBe(200)
})

test('the inbox of somebody who is excluded is the same, byte for byte, with the mention and without', async () => {
  const { visit, people, hear } = await ownWorld()
  const reference = await hear('A')
  const pages = [
    '/inbox',
    '/inbox?order=urgent',
    '/inbox?tab=incidents',
    '/for-you',
    `/inbox/BR-AAAA-AAAA-AAAA`,
  ]
  const read = async () => Promise.all(pages.map(async (page) => (await visit(people.office, page)).text))
  await visit(people.office, `/inbox/${reference}/move`, {
    to: 'raised',
    level: '4',
    because: 'About the headteacher',
  })
  const after = await read()
  const other = await ownWorld()
  const empty = await Promise.all(
    pages.map(async (page) => (await other.visit(other.people.office, page)).text),
  )
  const plain = (html: string) => html.replaceAll(/name="csrf" value="[^"]+"/g, '')
  expect(after.map(plain)).toEqual(empty.map(plain))
})

test('two people who have the same mention open are told of each other', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('A bonfire')}`
  expect((await visit(people.office, `${address}/presence`, {})).status).toBe(204)
  expect((await visit(people.office, address)).text).not.toContain('open as well')
  expect(wordsOf((await visit(people.dsl, address)).text)).toContain('Pat office has this open as well')
  expect((await visit(people.riversideHead, `${address}/presence`, {})).status).toBe(404)
})

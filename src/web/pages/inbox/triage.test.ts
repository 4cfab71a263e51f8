import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { wantsIncident } from '../../../domain/wants-incident.ts'
import { decide } from '../../../policy/decide.ts'
import { defaultPack } from '../../../policy/pack.ts'

let shared: World & { leave(): Promise<void> }

beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

const heading = (html: string) => /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1]
const asked = (html: string) => /name="field" value="([^"]+)"/.exec(html)?.[1] ?? ''

test('one question follows the other, and what is not known is not asked again in the same round', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('The head should be ashamed')}`
  let page = await visit(people['trust-safeguarding-lead'], `${address}/triage`)
  const seen: string[] = []
  for (let round = 0; round < 20 && asked(page.text); round += 1) {
    const field = asked(page.text)
    seen.push(field)
    const skip = /name="skip" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
    const answered = await visit(people['trust-safeguarding-lead'], `${address}/triage`, {
      field,
      [field]: 'unknown',
      skip,
    })
    expect(answered.status).toBe(303)
    page = await visit(people['trust-safeguarding-lead'], answered.location ?? '')
    if (page.status === 303) page = await visit(people['trust-safeguarding-lead'], page.location ?? '')
  }
  expect(seen.length).toBeGreaterThan(3)
  expect(new Set(seen).size).toBe(seen.length)
  expect(heading(page.text)).toBe('What the policy asks for')
})

test('an answer changes the decision, and the page says what it was before', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Thank you, Oakfield!')}`
  const answered = await visit(people.headteacher, `${address}/triage`, {
    field: 'nature',
    nature: 'praise',
    skip: '',
  })
  const page = await visit(people.headteacher, answered.location ?? '')
  expect(page.text).toContain('decision__line--changed')
  expect(page.text).toContain('You may answer in public')
  expect(page.text).toContain('Praise')
})

test('no answer at all is an error beside the question, and nothing is saved', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Hm')}`
  const { status, text } = await visit(people.headteacher, `${address}/triage`, {
    field: 'danger',
    skip: 'author',
  })
  expect(status).toBe(400)
  expect(heading(text)).toBe('Is anybody in danger?')
  expect(text).toContain('Choose an answer, or say that you do not know')
})

test('an answer that nobody offered is refused in words', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Hm')}`
  const { status, text } = await visit(people.headteacher, `${address}/triage`, {
    field: 'danger',
    danger: 'dragons',
    skip: '',
  })
  expect(status).toBe(409)
  expect(text).toContain('dragons')
  expect(
    (await visit(people.headteacher, `${address}/triage`, { field: '__proto__', skip: '' })).status,
  ).toBe(404)
})

test('what is not for the one who learns it is passed on, and leaves no trace', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('The headteacher hit a child')}`
  const answers = { nature: ['allegation'], about: ['headteacher'] }
  const answered = await visit(people.dsl, `${address}/triage/all`, answers)
  expect(answered.location).toBe('/inbox/passed-on')
  for (const person of [people.dsl, people.headteacher, people.office]) {
    expect((await visit(person, address)).status).toBe(404)
    expect((await visit(person, '/inbox?tab=incidents')).text).not.toContain(address)
    expect((await visit(person, '/for-you')).text).toContain('Nothing waits for you')
  }
  const lead = await visit(people['trust-safeguarding-lead'], '/for-you')
  expect(lead.text).toContain('incident')
})

test('an incident is opened from what is known, and its steps stand on the page of those whose they are', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('A pupil is called names')}`
  await visit(people.dsl, `${address}/triage/all`, {
    danger: 'none',
    nature: ['bullying'],
    about: ['pupil'],
    author: 'pupil',
  })
  const summary = await visit(people.dsl, `${address}/what-to-do`)
  expect(summary.text).toContain('Ask for the post to be deleted')
  expect(summary.text).toMatch(/button--main[^>]*>[^B]*<span>Open an incident</)
  const opened = await visit(people.dsl, `${address}/incident`, {})
  expect(opened.location).toMatch(/^\/incidents\/BR-/)
  expect((await visit(people.dsl, `${address}/triage`)).location).toBe(address)
  const forYou = await visit(people.dsl, '/for-you')
  expect(forYou.text).toContain(opened.location?.split('?')[0])
  expect((await visit(people.communications, '/for-you')).text).toContain('Nothing waits for you')
})

test('the notices of a person are new once', async () => {
  const { visit, people, hear } = shared
  const address = `/inbox/${await hear('Fight at the gate')}`
  await visit(people.dsl, `${address}/incident`, {})
  expect((await visit(people.headteacher, '/inbox')).text).toContain('For you (new)')
  const first = await visit(people.headteacher, '/for-you')
  expect(first.text).toContain('>New</span>')
  expect((await visit(people.headteacher, '/for-you')).text).not.toContain('>New</span>')
})

test('a fair post needs no incident, and a harmful one does', () => {
  const fair = {
    kind: 'post',
    nature: ['praise'],
    author: 'parent',
    about: ['school'],
    danger: 'none',
  } as const
  expect(wantsIncident(decide(fair, defaultPack))).toBe(false)
  expect(wantsIncident(decide({ ...fair, nature: ['threat'] }, defaultPack))).toBe(true)
  expect(wantsIncident(decide({ kind: 'post' }, defaultPack))).toBe(true)
})

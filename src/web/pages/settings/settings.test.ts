import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import { triageMention } from '../../../commands/triage-mention.ts'
import type { Actor } from '../../../domain/actor.ts'
import { gaps } from '../../../policy/gaps.ts'
import { settingsFor } from '../../../policy/setting.ts'

let w: World & { leave(): Promise<void> }
let reference: string

beforeAll(async () => {
  w = await world()
  const mention = await w.hear('Oakfield Primary School has a useless teacher')
  const lead = w.people['trust-safeguarding-lead']
  await triageMention(w.services, lead, mention, {
    author: 'parent',
    office: 'none',
    about: ['staff'],
    nature: ['insulting'],
    audience: 'public',
    danger: 'none',
    namesChild: false,
    protectedChild: false,
    ownPage: false,
    deletion: 'none',
  })
  const opened = await openIncident(w.services, lead, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  reference = opened.reference
})
afterAll(() => w.leave())

const places = () => [
  { id: w.oakfield, name: 'Oakfield Primary School' },
  { id: w.riverside, name: 'Riverside Academy' },
]
const admin = () => w.people.administrator
const lead = () => w.people['trust-safeguarding-lead']
const page = async (path: string, actor: Actor = admin()) => (await w.visit(actor, path)).text
const seenOn = async (name: string) =>
  /name="seen" value="(\d+)"/.exec(await page(`/settings/${name}`))?.[1] ?? '0'
const send = async (name: string, form: Record<string, string>, actor: Actor = admin()) =>
  w.visit(actor, `/settings/${name}`, { seen: await seenOn(name), ...form })

test('everything that may be set stands on one screen, each with a page of its own, and so does every gap', async () => {
  const text = await page('/settings', w.people.office)
  for (const { name, title } of settingsFor(places())) {
    expect(text, name).toContain(`id="${name}"`)
    const own = await w.visit(w.people.office, `/settings/${name}`)
    expect(own.status, name).toBe(200)
    expect(own.text).toContain(title.replaceAll('&', '&amp;'))
  }
  for (const { id } of gaps) expect(text, id).toContain(`id="gap.${id}"`)
  expect(text).toContain('id="AGE-4"')
  expect((await w.visit(w.people.office, '/settings/deadline.nothing')).status).toBe(404)
})

test('whoever may not change anything sees no way to, and is turned away', async () => {
  const text = await page('/settings', w.people.headteacher)
  expect(text).not.toContain('action="/settings/')
  expect(await page('/settings/deadline.reply', w.people.headteacher)).not.toContain('action="/settings/')
  const tried = await w.visit(w.people.headteacher, '/settings/deadline.reply', { go: 'take', back: 'yes' })
  expect(tried.status).toBe(403)
})

test('a default is called ours until it is confirmed by a press, and then the trust’s, by whom', async () => {
  const row = async () => {
    const text = await page('/settings', w.people.office)
    return text.slice(text.indexOf('id="gap.G9"'), text.indexOf('id="gap.G10"'))
  }
  expect(await row()).toContain('Birdsong’s default')
  const confirmed = await w.visit(admin(), '/settings/confirm', { name: 'gap.G9', place: 'gap.G9' })
  expect(confirmed.location).toBe('/settings?done=confirmed#gap.G9')
  expect(await row()).not.toContain('Birdsong’s default')
  expect(await row()).toContain('by Pat administrator')
})

test('several are confirmed by one press, and a gap with them once all behind it are', async () => {
  const names = ['deadline.requestDeletion', 'deadline.removal']
  const row = async () => {
    const text = await page('/settings')
    return text.slice(text.indexOf('id="gap.G4"'), text.indexOf('id="gap.G5"'))
  }
  expect(await row()).toContain('Birdsong’s default')
  await w.visit(admin(), '/settings/confirm', { name: names, place: 'gap.G4' })
  expect(await row()).toContain('The trust’s own')
  expect((await w.visit(admin(), '/settings/confirm', { name: names, place: '' })).location).toContain(
    'done=confirmed-already',
  )
})

const days = (first: string, second: string) => ({
  'count-usual': first,
  'unit-usual': 'hours',
  'count-childIdentified': second,
  'unit-childIdentified': 'hours',
})

test('a change is shown with the incidents that it touches before it is taken, to each as far as they may see', async () => {
  const preview = await send('deadline.requestDeletion', { ...days('30', '2'), go: 'look' }, lead())
  expect(preview.status).toBe(200)
  expect(preview.text).toContain(reference)
  expect(preview.text).toMatch(/Ask for the post to be deleted[\s\S]*→/)
  const blind = await send('deadline.requestDeletion', { ...days('30', '2'), go: 'look' })
  expect(blind.text).not.toContain(reference)
  expect(blind.text).not.toContain('useless')
  expect(await page('/settings/deadline.requestDeletion')).not.toContain('30 hours')

  const taken = await send('deadline.requestDeletion', { ...days('30', '2'), go: 'take' })
  expect(taken.location).toBe('/settings?done=changed&anew=1#deadline.requestDeletion')
  expect(await page('/settings/deadline.requestDeletion')).toMatch(
    /30 hours[\s\S]*What Birdsong ships[\s\S]*24 hours/,
  )
  expect(await page(`/incidents/${reference}`, lead())).toContain('because the trust changed its settings')
})

test('what breaks a rule comes back with its story and with all that was typed', async () => {
  const broken = await send('deadline.removal', { ...days('2', '4'), go: 'look' })
  expect(broken.status).toBe(409)
  expect(broken.text).toContain('This would break a rule')
  expect(broken.text).toContain('On an ordinary Tuesday')
  expect(broken.text).toMatch(/name="count-childIdentified"[^>]*value="4"/)
})

test('what cannot be read is said beside its field, and what was typed is kept', async () => {
  const wrong = await send('deadline.removal', { ...days('soon', '2'), go: 'look' })
  expect(wrong.status).toBe(400)
  expect(wrong.text).toContain('As a rule, give 1 hour to 168 hours.')
  expect(wrong.text).toContain('value="soon"')
  const standIns = await send(`stand-ins.${w.oakfield}`, {
    'headteacher-person': w.people.dsl.person ?? '',
    'headteacher-from-day': '31',
    'headteacher-from-month': '2',
    'headteacher-from-year': '2027',
    go: 'take',
  })
  expect(standIns.status).toBe(400)
  expect(standIns.text).toContain('Give day, month and year')
  const foreign = await send(`stand-ins.${w.oakfield}`, {
    'headteacher-person': w.other.people.dsl.person ?? '',
    go: 'take',
  })
  expect(foreign.text).toContain('Choose somebody who is here.')
})

test('whoever looked before somebody else keeps what they typed, and overwrites nothing', async () => {
  const old = await seenOn('adviser.lado')
  const words = {
    name: 'LADO',
    forWhom: 'The headteacher',
    phone: '020 7946 0001',
    email: '',
    web: '',
    hours: '',
    note: '',
  }
  expect((await send('adviser.lado', { ...words, go: 'take' })).status).toBe(303)
  const late = await send('adviser.lado', { ...words, phone: '020 7946 0002', seen: old, go: 'take' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Somebody has changed this meanwhile')
  expect(late.text).toContain('value="020 7946 0002"')
  expect(await page('/settings')).toContain('020 7946 0001')
})

test('contacts, stand-ins, platforms and the policy on pictures are filled in, shown to all, and keep their history', async () => {
  const { text: empty } = await w.visit(w.people.office, '/settings')
  expect(empty).toContain('Nothing is filled in yet.')
  await send('contacts.trust', { 'press-name': 'Kim Press', 'press-phone': '020 7946 0003', go: 'take' })
  await send(`stand-ins.${w.oakfield}`, { 'dsl-person': w.people['deputy-dsl'].person ?? '', go: 'take' })
  await send('gap.G5', { name: 'Images and video policy', link: 'https://larch.example/images', go: 'take' })
  const text = await page('/settings', w.people.office)
  for (const shown of [
    'Kim Press',
    'tel:02079460003',
    'Pat deputy-dsl, always',
    'https://larch.example/images',
  ])
    expect(text).toContain(shown)

  const form = await page('/settings/platform.tiktok')
  expect(form).toContain('The law says')
  const law = {
    'policy-years': '13',
    'policy-source': 'the policy',
    'provider-years': '13',
    'provider-source': 'TikTok',
    'law-years': '16',
    'law-source': 'the Act',
    'law-from-day': '1',
    'law-from-month': '4',
    'law-from-year': '2027',
    note: '',
    routes: '0',
  }
  expect((await send('platform.tiktok', { ...law, go: 'look' })).text).toContain('From 1 Apr 2027')
  expect((await send('platform.tiktok', { ...law, go: 'take' })).status).toBe(303)
  expect(await page('/settings/platform.tiktok')).toContain('What it was before')
})

test('what was changed goes back to what ships, after a look at what that changes', async () => {
  const look = await send('deadline.requestDeletion', { back: 'yes', go: 'look' }, lead())
  expect(look.text).toContain(reference)
  const back = await send('deadline.requestDeletion', { back: 'yes', go: 'take' })
  expect(back.location).toContain('done=default')
  const text = await page('/settings')
  const row = text.slice(text.indexOf('id="deadline.requestDeletion"'), text.indexOf('id="deadline.removal"'))
  expect(row).toContain('Birdsong’s default')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { openIncident } from '../../../commands/open-incident.ts'
import { settle } from '../../../commands/settle-step.ts'
import { triageMention } from '../../../commands/triage-mention.ts'
import type { Actor } from '../../../domain/actor.ts'
import { lessons } from '../../../policy/lessons/lessons.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findIncident } from '../../../store/incidents.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const form = (changes: Record<string, string | string[]> = {}) => ({
  school: w.oakfield,
  years: ['3', '4'],
  classes: '',
  'when-day': '17',
  'when-month': '11',
  'when-year': '2026',
  by: 'the class teachers',
  how: '',
  ...changes,
})
const shown = (text: string) => lessons.filter(({ name }) => text.includes(`href="/lessons/${name}"`))

async function recorded(changes: Record<string, string | string[]> = {}): Promise<string> {
  const answer = await w.visit(w.people.office, '/lessons/being-left-out', form(changes))
  expect(answer.status).toBe(303)
  return (answer.location ?? '').replace('?done=recorded', '')
}

/** An incident with a pupil's post, in which every step before the lesson is settled. */
async function anIncident(by: Actor = w.people.dsl): Promise<string> {
  const mention = await w.hear('Oakfield Primary School is full of losers')
  await triageMention(w.services, by, mention, {
    author: 'pupil',
    about: ['pupil'],
    nature: ['bullying'],
    authorAge: 10,
    audience: 'private',
    danger: 'none',
  })
  const opened = await openIncident(w.services, by, mention)
  if (opened.type !== 'opened') throw new Error(JSON.stringify(opened))
  return opened.reference
}

const theIncident = async (reference: string) =>
  asActor(w.database, w.people.dsl, (transaction) => findIncident(transaction, reference))

test('everybody who is signed in finds all lessons, and each has a page of its own', async () => {
  const { text } = await w.visit(w.people.administrator, '/lessons')
  expect(shown(text)).toEqual([...lessons])
  for (const { name, title, steps } of lessons) {
    const page = await w.visit(w.people.communications, `/lessons/${name}`)
    expect([name, page.status]).toEqual([name, 200])
    expect(page.text).toContain(title)
    expect(page.text.match(/<li>/g)?.length).toBeGreaterThan(steps.length)
  }
  expect((await w.visit(w.people.dsl, '/lessons/no-such-lesson')).status).toBe(404)
})

test('they are found by age, by theme and by words, without a script', async () => {
  const found = async (query: string) => shown((await w.visit(w.people.office, `/lessons?${query}`)).text)
  expect((await found('age=5')).every(({ ages }) => ages.from === 5)).toBe(true)
  expect((await found('theme=pressure')).map(({ name }) => name)).toEqual(['bodies-and-pressure'])
  expect((await found('words=LOOT box')).map(({ name }) => name)).toEqual(['games-loot-boxes-and-time'])
  expect((await found('age=5&theme=pressure')).length).toBe(0)
  expect((await found('age=junk&theme=junk')).length).toBe(lessons.length)
})

test('what was taught is written down, and stands under every year group that had it', async () => {
  const address = await recorded({ classes: '3B only', how: 'They liked the ball.' })
  const record = await w.visit(w.people.auditor, address)
  expect(record.text).toContain('Year 3 to Year 4')
  expect(record.text).toContain('They liked the ball.')
  const { text } = await w.visit(w.people.headteacher, '/lessons/taught')
  for (const year of [3, 4]) {
    const part = text.slice(text.indexOf(`id="year-${year}"`), text.indexOf(`id="year-${year + 1}"`))
    expect(part).toContain('Being left out')
    expect(part).toContain('3B only')
    expect(part).toContain('theme=telling')
    expect(part).not.toContain('theme=kindness')
  }
  expect(text).toContain('Nothing yet for Reception, Year 1, Year 2, Year 5, Year 6.')
})

test('the pages on what was taught stay closed to those who have no part in it', async () => {
  const address = await recorded({ 'when-day': '3' })
  for (const role of ['communications', 'trust-communications', 'administrator'] as const) {
    expect((await w.visit(w.people[role], '/lessons/taught')).status).toBe(403)
    expect((await w.visit(w.people[role], address)).status).toBe(403)
    expect((await w.visit(w.people[role], '/lessons/being-left-out')).text).not.toContain('We taught this')
  }
  expect((await w.visit(w.people.auditor, address)).text).not.toContain('Correct it')
  const { riversideHead } = w.people
  expect((await w.visit(riversideHead, address)).status).toBe(404)
  expect((await w.visit(riversideHead, `${address}/withdraw`, {})).status).toBe(404)
  expect((await w.visit(w.other.people.headteacher, address)).status).toBe(404)
  expect((await w.visit(riversideHead, `/lessons/taught?school=${w.oakfield}`)).text).not.toContain(
    'Oakfield',
  )
})

test('a form that cannot be taken comes back with all that was typed, and says what to change', async () => {
  const answer = await w.visit(
    w.people.dsl,
    '/lessons/being-left-out',
    form({ years: [], 'when-year': '2031', by: '', how: 'It went <well>.', classes: '4B' }),
  )
  expect(answer.status).toBe(400)
  for (const words of [
    'Choose at least one year group',
    'Give a day that is not still to come',
    'Say who taught it',
  ])
    expect(answer.text.split(words).length, words).toBe(3)
  expect(answer.text).toContain('It went &lt;well&gt;.')
  expect(answer.text).toContain('value="4B"')
  expect(answer.text).toContain('value="2031"')
})

test('a record is corrected with its history, taken back, and put back', async () => {
  const address = await recorded({ 'when-day': '4' })
  const before = (await w.visit(w.people.dsl, address)).text
  const seen = /name="seen" value="(\d+)"/.exec(before)?.[1] ?? ''
  const corrected = await w.visit(
    w.people.dsl,
    address,
    form({ lesson: 'group-chats', years: '5', 'when-day': '5', seen }),
  )
  expect(corrected.location).toBe(`${address}?done=corrected`)
  const after = (await w.visit(w.people.headteacher, address)).text
  expect(after).toContain('corrected the lesson, the year groups, the day')
  expect(after).toContain('wrote down that it was taught')
  const late = await w.visit(w.people.dsl, address, form({ lesson: 'group-chats', years: '6', seen }))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Somebody else has corrected this record meanwhile')
  await w.visit(w.people.dsl, `${address}/withdraw`, {})
  const withdrawn = (await w.visit(w.people.dsl, address)).text
  expect(withdrawn).toContain('Taken back')
  expect(withdrawn).not.toContain('Correct it')
  expect((await w.visit(w.people.dsl, '/lessons/taught')).text).toContain('Taken back (1)')
  await w.visit(w.people.dsl, `${address}/put-back`, {})
  expect((await w.visit(w.people.dsl, address)).text).toContain('Correct it')
})

test('an incident that asks for a lesson leads to those that fit, and recording one settles its step', async () => {
  const reference = await anIncident()
  const page = await w.visit(w.people.dsl, `/incidents/${reference}`)
  expect(page.text).toContain(`/lessons/being-left-out?incident=${reference}`)
  expect(page.text).not.toContain('/lessons/bodies-and-pressure')
  const lesson = await w.visit(w.people.dsl, `/lessons/being-left-out?incident=${reference}`)
  expect(lesson.text).toContain(`It settles the step of incident ${reference}`)
  const taught = form({ 'when-day': '6', incident: reference, from: reference })
  const answer = await w.visit(w.people.dsl, '/lessons/being-left-out', taught)
  expect(answer.location).toBe(`/incidents/${reference}?done=step`)
  const step = (await theIncident(reference))?.steps.find((one) => one.do === 'online-safety-lesson')
  expect(step).toMatchObject({
    state: 'done',
    reason: '‘Being left out’ was taught to Year 3 to Year 4 on 6 Nov 2026.',
  })
  const { rows } = await w.owner.query('select * from lessons_taught')
  expect(JSON.stringify(rows)).not.toContain(reference)
})

test('without the tick the lesson is written down and the incident left alone', async () => {
  const reference = await anIncident()
  const taught = form({ 'when-day': '9', from: reference })
  const answer = await w.visit(w.people.dsl, '/lessons/being-left-out', taught)
  expect(answer.location).toMatch(/^\/lessons\/taught\/[0-9a-f-]+\?done=recorded$/)
  const incident = await theIncident(reference)
  expect(incident?.steps.find((one) => one.do === 'online-safety-lesson')?.state).toBe('to-do')
})

test('whoever may not settle the step, or may not see the incident, is offered nothing of it', async () => {
  const reference = await anIncident()
  const incident = await theIncident(reference)
  if (!incident) throw new Error('no incident')
  const settling = { do: 'online-safety-lesson', state: 'done', reason: 'x' } as const
  expect(settle(w.people.office, incident, settling)).toMatchObject({ type: 'refused' })
  const nowhere = (await w.visit(w.people.office, '/lessons/being-left-out?incident=BR-NONE')).text
  for (const actor of [w.people.office, w.people.riversideHead, w.other.people.dsl]) {
    const { text } = await w.visit(actor, `/lessons/being-left-out?incident=${reference}`)
    expect(text).not.toContain('It settles the step')
    expect(text).not.toContain(reference)
  }
  expect((await w.visit(w.people.office, `/lessons/being-left-out?incident=${reference}`)).text).toBe(nowhere)
  const taught = form({ 'when-day': '10', incident: reference, from: reference })
  const answer = await w.visit(w.people.office, '/lessons/being-left-out', taught)
  expect(answer.location).toContain('?done=step-open')
  expect((await w.visit(w.people.office, answer.location ?? '')).text).toContain('could not be settled')
  const after = await theIncident(reference)
  expect(after?.steps.find((one) => one.do === 'online-safety-lesson')?.state).toBe('to-do')
})

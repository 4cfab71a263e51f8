import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aSource, bring } from '../../../../tests/support/bring.ts'
import { type World, world } from '../../../../tests/support/world.ts'
import { system } from '../../../domain/actor.ts'
import type { RegisteredSchool } from '../../../domain/registered-school.ts'
import { asActor } from '../../../store/as-actor.ts'
import { saveRegister, saveUrn } from '../../../store/register.ts'

let w: World & { leave(): Promise<void> }
let rows: string
beforeAll(async () => {
  w = await world()
  rows = await aSource(w)
})
afterAll(() => w.leave())

const registered = (urn: string, name: string, town: string, open = true): RegisteredSchool => ({
  ...{ urn, name, town, open, street: null, locality: null, county: null, authority: null },
  ...{ postcode: null, phase: null, website: null },
})

const register = (...schools: RegisteredSchool[]) =>
  asActor(w.database, system(w.id), (transaction) => saveRegister(transaction, w.id, schools))

beforeEach(() =>
  register(
    registered('100', 'Oakfield Primary School', 'Ashby'),
    registered('200', 'Oakfield Primary School', 'Leeds'),
    registered('300', 'Oakfield Primary School', 'Selby', false),
  ),
)

const why = async (words: string) => {
  await bring(w, rows, [{ id: crypto.randomUUID(), text: words }])
  const found = await w.owner.query('select reference from mentions where text = $1', [words])
  const { reference } = found.rows[0]
  const { text } = await w.visit(w.people.headteacher, `/inbox/${reference}`)
  return /id="why".*?<\/section>/s.exec(text)?.[0] ?? ''
}

test('a post that points to another school of the same name says so, and stays where it is', async () => {
  expect(await why('The fair at Oakfield Primary School in Leeds is on Friday')).toContain(
    'It may be about another school: Oakfield Primary School, Leeds. What points there: its town Leeds beside it.',
  )
  expect((await w.visit(w.people.headteacher, '/inbox')).text).toContain('in Leeds is on Friday')
})

test('where nothing tells, it is said how many are called the same; closed ones are none', async () => {
  expect(await why('Oakfield Primary School is closed today')).toContain('Another school is called the same')
  expect(await why('Oakfield Primary School, Ashby, is closed today')).not.toContain('called the same')
})

test('a school that was set up from the register is itself and no other, whatever it is called now', async () => {
  await register(registered('100', 'Oakfield Primary School', 'Ashby de la Zouch'))
  const doubt = () => why(`Oakfield Primary School has ${crypto.randomUUID()} trees`)
  expect(await doubt()).toContain('called the same')
  await asActor(w.database, system(w.id), (transaction) => saveUrn(transaction, w.oakfield, '100'))
  expect(await doubt()).not.toContain('called the same')
})

test('a school without a town is told to have one', async () => {
  await w.owner.query('update schools set town = null, urn = null where id = $1', [w.oakfield])
  const told = await why('Oakfield Primary School in Leeds has a blue gate')
  expect(told).toContain('Another school is called the same')
  expect(told).toContain('Give our school its town')
})

test('without a register nothing is said of others', async () => {
  await register()
  expect(await why('Oakfield Primary School in Leeds has a new gate')).not.toContain('another school')
})

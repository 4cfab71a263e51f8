import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../../../tests/support/world.ts'
import { keepRegister } from '../../../commands/school-from-register.ts'

let here: Awaited<ReturnType<typeof world>>
beforeAll(async () => {
  here = await world()
})
afterAll(() => here.leave())

const register = Buffer.from(
  `URN,EstablishmentName,Locality,Town,Postcode,SchoolWebsite,EstablishmentStatus (name)
100001,St M\xe9dard's CofE Primary School,,Selby,YO8 4AA,www.st-medards.n-yorks.sch.uk,Open
100002,Old Selby School,,Selby,YO8 4AB,,Closed
`,
  'latin1',
)

test('a school is set up from its number, with its terms, in one step, and only once', async () => {
  const { administrator } = here.people
  expect((await here.visit(administrator, '/schools/register')).text).toContain('Upload the register')
  const kept = await keepRegister(here.services, administrator, register)
  expect(kept).toEqual({ type: 'kept', schools: 2 })

  const found = await here.visit(administrator, '/schools/register?q=m%C3%A9dard%20selby')
  expect(found.text).toContain('/schools/register?urn=100001')
  expect((await here.visit(administrator, '/schools/register?q=Old%20Selby')).text).toContain(
    'No open school',
  )

  const preview = await here.visit(administrator, '/schools/register?urn=100001')
  for (const words of ['YO8 4AA', 'St Médard&#x27;s Primary School', 'st-medards.n-yorks.sch.uk'])
    expect(preview.text).toContain(words)

  const added = await here.visit(administrator, '/schools/register/add', { urn: '100001' })
  expect(added.location).toMatch(/^\/schools\/[\w-]+\?done=school-added$/)
  const school = await here.visit(administrator, added.location!.split('?')[0]!)
  expect(school.text).toContain('Selby')
  expect(school.text).toContain('St Médard&#x27;s Primary')

  const again = await here.visit(administrator, '/schools/register/add', { urn: '100001' })
  expect(again.text).toContain('one of yours already')
})

test('another trust has a register of its own, and a number that is in none is not there', async () => {
  await keepRegister(here.services, here.people.administrator, register)
  const theirs = await here.visit(here.other.people.administrator, '/schools/register')
  expect(theirs.text).toContain('Upload the register')
  expect((await here.visit(here.people.administrator, '/schools/register?urn=9')).status).toBe(404)
})

test('a file that is no register is refused in words', async () => {
  const { administrator } = here.people
  expect(await keepRegister(here.services, administrator, Buffer.from('a,b\n1,2\n'))).toMatchObject({
    type: 'refused',
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../../tests/support/world.ts'
import { moveMention } from '../../../commands/move-mention.ts'

let shared: World & { leave(): Promise<void> }

beforeAll(async () => {
  shared = await world()
})
afterAll(() => shared.leave())

test('the log says who did what, with a link, to those who look after it and to nobody else', async () => {
  const { visit, people, hear, services } = shared
  const mention = await hear('Oakfield is closed today?')
  await moveMention(services, people.office, mention, { to: 'in-hand' })
  const { text, status } = await visit(people.auditor, '/log')
  expect(status).toBe(200)
  expect(text).toContain('Pat office')
  expect(text).toContain('took it in hand')
  expect(text).toContain(`/inbox/${mention}`)
  expect((await visit(people.office, '/log')).status).toBe(403)
  expect((await visit(people.office, '/log/verify', {})).status).toBe(403)
})

test('what somebody may not see is neither in their log nor counted in it', async () => {
  const { visit, people, hear, services } = shared
  const mention = await hear('Something about the head')
  await moveMention(services, people.headteacher, mention, {
    to: 'raised',
    level: 4,
    because: 'Only the trust.',
  })
  expect((await visit(people['trust-safeguarding-lead'], '/log')).text).toContain('Only the trust.')
  const { text } = await visit(people.auditor, '/log')
  expect(text).not.toContain('Only the trust.')
  expect(text).not.toContain(mention)
})

test('a check of the log says that it is whole, and finds an entry that was altered', async () => {
  const { visit, people, owner } = shared
  expect((await visit(people.auditor, '/log/verify', {})).location).toBe('/log')
  expect((await visit(people.auditor, '/log')).text).toContain('The log is whole')
  await owner.query(`update events set data = '{"because": "nothing"}' where type = 'raised'`)
  await visit(people.auditor, '/log/verify', {})
  const { text } = await visit(people.auditor, '/log')
  expect(text).toContain('The log is not whole')
  expect(text).not.toMatch(/event \d/)
})

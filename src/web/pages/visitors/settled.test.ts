import { beforeEach, expect, test } from 'vitest'
import { ownWorld, type World } from '../../../../tests/support/world.ts'
import { confirmDefaults } from '../../../commands/confirm-default.ts'
import { gaps } from '../../../policy/gaps.ts'
import { asActor, asSchoolVisitor } from '../../../store/as-actor.ts'
import { findSchool } from '../../../store/schools.ts'
import { addSetting, listSettings } from '../../../store/settings.ts'

let w: World
let slug: string
beforeEach(async () => {
  w = await ownWorld()
  const school = await asActor(w.database, w.people.auditor, (transaction) =>
    findSchool(transaction, w.oakfield),
  )
  slug = school?.slug ?? ''
})

const settings = () => asSchoolVisitor(w.database, slug, listSettings)

test('a visitor is told what the trust has settled where its policy is silent, and not whom it rings', async () => {
  const lead = w.people['trust-safeguarding-lead']
  await confirmDefaults(w.services, lead, ['gap.G10'])
  await asActor(w.database, lead, (transaction) =>
    addSetting(transaction, w.id, {
      number: 9,
      name: 'contacts.trust',
      act: 'changed',
      value: { press: { name: 'Kim Secretname' } },
      person: lead.person,
      at: w.services.now(),
    }),
  )
  expect((await settings()).map(({ name }) => name)).toEqual(['gap.G10'])
})

test('the members’ policy says whose word it is where the policy is silent', async () => {
  const lead = w.people['trust-safeguarding-lead']
  const before = await w.visit(lead, '/policy')
  expect(before.text.match(/Our default:/g)).toHaveLength(gaps.length)
  await confirmDefaults(w.services, lead, ['gap.G10'])
  const after = await w.visit(lead, '/policy')
  expect(after.text.match(/Our default:/g)).toHaveLength(gaps.length - 1)
  expect(after.text.match(/The trust’s word:/g)).toHaveLength(1)
})

import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../tests/support/world.ts'
import { asActor, asSchoolVisitor } from './as-actor.ts'
import {
  addPolicyVersion,
  type EnteredVersion,
  listEnteredVersions,
  listPolicyVersions,
} from './policy-versions.ts'
import { listSchools } from './schools.ts'

let w: World & { leave(): Promise<void> }
beforeAll(async () => {
  w = await world()
})
afterAll(() => w.leave())

const text = '2026-09-01\nSocial media policy\nINC-1 One.'
const version: EnteredVersion = {
  number: 1,
  wording: {},
  text,
  hash: createHash('sha256').update(text).digest('hex'),
  inForceFrom: '2026-11-12',
  approvedBy: 'the trust board',
  approvedOn: '2026-11-10',
  changed: 'The first version.',
  enteredBy: null,
  enteredAt: new Date('2026-11-18T12:00:00Z'),
}

test('a version is added once, and stays as it was entered', async () => {
  const { administrator } = w.people
  const add = (changed: string) =>
    asActor(w.database, administrator, (transaction) =>
      addPolicyVersion(transaction, w.id, { ...version, changed }),
    )
  expect(await add('The first version.')).toBe(true)
  expect(await add('Another first version.')).toBe(false)
  expect(await asActor(w.database, administrator, listEnteredVersions)).toEqual([version])
})

test('the application’s role can neither change nor remove a version', async () => {
  const { rows } = await w.owner.query(`
    select privilege_type from information_schema.role_table_grants
    where table_name = 'policy_versions' and grantee = 'birdsong_app' order by 1`)
  expect(rows.map(({ privilege_type }) => privilege_type)).toEqual(['INSERT', 'SELECT'])
  const remove = asActor(w.database, w.people.administrator, (transaction) =>
    transaction.deleteFrom('policy_versions').execute(),
  )
  await expect(remove).rejects.toThrow('permission denied')
})

test('a version whose hash is not that of its text is not taken', async () => {
  const wrong = asActor(w.database, w.people.administrator, (transaction) =>
    addPolicyVersion(transaction, w.id, { ...version, number: 2, text: `${text} And more.` }),
  )
  await expect(wrong).rejects.toThrow('check constraint')
})

test('another trust neither sees a version nor enters one here', async () => {
  const { administrator } = w.other.people
  expect(await asActor(w.database, administrator, listPolicyVersions)).toEqual([])
  const trespass = asActor(w.database, administrator, (transaction) =>
    addPolicyVersion(transaction, w.id, { ...version, number: 3 }),
  )
  await expect(trespass).rejects.toThrow('row-level security')
})

test('a visitor reads the versions of the school’s own trust, and cannot enter one', async () => {
  const slugOfFirst = async (trust: typeof w | typeof w.other) => {
    const [school] = await asActor(w.database, trust.people.auditor, listSchools)
    return school?.slug ?? ''
  }
  const here = await slugOfFirst(w)
  const seen = await asSchoolVisitor(w.database, here, listPolicyVersions)
  expect(seen.map(({ number }) => number)).toEqual([1])
  expect(await asSchoolVisitor(w.database, await slugOfFirst(w.other), listPolicyVersions)).toEqual([])
  expect(await asSchoolVisitor(w.database, 'no-such-school', listPolicyVersions)).toEqual([])
  const planted = asSchoolVisitor(w.database, here, (transaction) =>
    addPolicyVersion(transaction, w.id, { ...version, number: 4 }),
  )
  await expect(planted).rejects.toThrow('row-level security')
})

import { expect, test } from 'vitest'
import { advisers } from './advisers.ts'
import { findClause } from './clauses.ts'
import { findGap, gaps } from './gaps.ts'
import { defaultPack } from './pack.ts'
import { platforms } from './platforms.ts'
import { settingNamed, settingsBehind, settingsFor } from './setting.ts'
import { confirmedGaps, type Entry, packFor, settingsFrom, whatStands } from './settings.ts'

const day = '2026-11-22'
const changed = (name: string, value: unknown): Entry => ({ name, act: 'changed', value })
const pack = (entries: readonly Entry[], on = day) => packFor(settingsFrom(entries), 'hash', on)

test('a trust that has set nothing decides by what ships', () => {
  expect(pack([])).toEqual({ ...defaultPack, policyVersion: 'hash' })
})

test('only what was set differs from what ships', () => {
  const set = pack([
    changed('deadline.removal', { usual: { hours: 12 }, childIdentified: { hours: 1 } }),
    changed('gap.G3', 'letter'),
    changed('contacts.trust', { press: { name: 'Kim', phone: '', email: '' } }),
  ])
  expect(set.deadlines).toEqual({
    ...defaultPack.deadlines,
    removal: { usual: { hours: 12 }, childIdentified: { hours: 1 } },
  })
  expect(set.choices).toEqual({ ...defaultPack.choices, G3: 'letter' })
  expect(set.minimumAges).toEqual(defaultPack.minimumAges)
})

test('a legal age counts from its first day on', () => {
  const tiktok = platforms.find(({ name }) => name === 'tiktok')
  const law = { years: 16, from: '2027-04-01', source: 'the Act', checked: day }
  const entries = [changed('platform.tiktok', { ...tiktok, ages: { ...tiktok?.ages, law } })]
  expect(pack(entries, '2027-03-31').minimumAges.tiktok?.law).toBeNull()
  expect(pack(entries, '2027-04-01').minimumAges.tiktok?.law).toBe(16)
})

test('whoever goes back to what ships has what ships, and what was confirmed keeps its value', () => {
  const back: Entry = { name: 'gap.G10', act: 'default', value: null }
  expect(pack([back]).choices.G10).toBe('either')
  const setting = settingNamed('gap.G10', [])
  expect(setting && whatStands(setting, back)).toBe('either')
  expect(setting && whatStands(setting, { name: 'gap.G10', act: 'confirmed', value: 'dsl' })).toBe('dsl')
})

test('a gap is the trust’s own once all that stands behind it is confirmed or changed', () => {
  const confirmed = (name: string): Entry => ({ name, act: 'confirmed', value: {} })
  expect(confirmedGaps([confirmed('deadline.requestDeletion')])).toEqual(new Set())
  expect(
    confirmedGaps([
      confirmed('deadline.requestDeletion'),
      confirmed('deadline.removal'),
      changed('gap.G5', {}),
    ]),
  ).toEqual(new Set(['G4', 'G5']))
  expect(confirmedGaps([{ name: 'gap.G5', act: 'default', value: null }])).toEqual(new Set())
})

test('every gap has settings behind it, and every setting a name of its own and a basis that exists', () => {
  const school = { id: '0b5ef1b2-8d5a-4d53-bb64-111111111111', name: 'Oakfield' }
  const all = settingsFor([school])
  const names = all.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  for (const gap of gaps) for (const name of settingsBehind(gap)) expect(names, gap.id).toContain(name)
  for (const basis of all.flatMap((setting) => setting.basis)) {
    if (basis.startsWith('guidance:')) continue
    const found = basis.startsWith('default:') ? findGap(basis.slice('default:'.length)) : findClause(basis)
    expect(found, basis).toBeDefined()
  }
  expect(settingNamed(`stand-ins.${school.id}`, [])).toBeUndefined()
})

test('no law is said to be in force, and WhatsApp’s three ages are kept apart', () => {
  expect(platforms.filter(({ ages }) => ages.law !== null)).toEqual([])
  const whatsapp = platforms.find(({ name }) => name === 'whatsapp')
  expect(whatsapp?.ages).toMatchObject({
    policy: { years: 16 },
    provider: { years: 13, from: '2024-04-11' },
    law: null,
  })
})

test('whoever is local ships without a way to reach them, and whoever ships with one was looked up', () => {
  for (const [name, { phone, email, web, checked }] of Object.entries(advisers)) {
    expect(checked !== null, name).toBe(phone !== '' || email !== '' || web !== '')
    if (web) expect(web).toMatch(/^https:/)
  }
})

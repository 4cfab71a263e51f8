import type { Appointment } from '../../domain/actor.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { listPeople } from '../../store/people.ts'
import { addPolicyVersion, type EnteredVersion, listEnteredVersions } from '../../store/policy-versions.ts'
import { fillSandbox, type Sandbox } from '../../store/sandboxes.ts'
import { listClosedDays, listSchools } from '../../store/schools.ts'
import { addSetting, listSettings, type SettingEntry } from '../../store/settings.ts'
import { listTerms } from '../../store/terms.ts'
import { newId } from '../services.ts'
import { madeUpNames } from './made-up-names.ts'

/** What a drill is made of, and which of its schools stands for which real one. */
export type Copied = {
  sandbox: Sandbox
  schools: ReadonlyMap<string, string>
  settings: readonly SettingEntry[]
  versions: readonly EnteredVersion[]
}

/** What shapes a decision. Other settings hold the names and addresses of real people. */
const decisive = /^(deadline|gap|platform)\./

/**
 * The actor’s trust with made-up people: the same schools, watch terms, closed days, policy and settings, and somebody
 * with a made-up name for everybody who holds a role. No address of a person or a school goes along, and no
 * administrator: in a drill there is nothing to administer.
 */
export async function copyOfTrust(transaction: Transaction): Promise<Copied> {
  const schools = new Map<string, string>()
  const copied = (await listSchools(transaction)).map((school) => {
    const id = newId()
    schools.set(school.id, id)
    return { ...school, id, email: null, slug: `drill-${id}` }
  })
  const there = (school: string) => schools.get(school) ?? ''
  const terms = (await listTerms(transaction)).map((term) => ({
    ...term,
    id: newId(),
    school: there(term.school),
  }))
  const closedDays = (await listClosedDays(transaction)).map((days) => ({
    ...days,
    id: newId(),
    school: there(days.school),
  }))
  const everybody = await listPeople(transaction)
  const holders = everybody
    .filter(({ left }) => !left)
    .map(({ appointments }) => appointments.filter(({ role }) => role !== 'administrator'))
    .filter((appointments) => appointments.length > 0)
  const names = madeUpNames(holders.length, new Set(everybody.map(({ name }) => name)))
  const people = holders.map((appointments, place) => {
    const id = newId()
    const held = appointments.map(
      ({ role, school }): Appointment => ({ role, school: school === null ? null : there(school) }),
    )
    return { id, name: names[place] ?? '', email: `${id}@drill.invalid`, appointments: held }
  })
  return {
    sandbox: { schools: copied, terms, closedDays, people },
    schools,
    settings: (await listSettings(transaction)).filter(({ name }) => decisive.test(name)),
    versions: await listEnteredVersions(transaction),
  }
}

/** Writes the copy, as the program itself acting for the made-up trust. */
export async function writeCopy(
  transaction: Transaction,
  trust: string,
  { sandbox, settings, versions }: Copied,
  at: Date,
): Promise<void> {
  await fillSandbox(transaction, trust, sandbox, { at, newId })
  for (const version of versions) await addPolicyVersion(transaction, trust, { ...version, enteredBy: null })
  for (const entry of settings) await addSetting(transaction, trust, { ...entry, person: null })
}

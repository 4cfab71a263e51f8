import { system } from '../domain/actor.ts'
import type { Adviser } from '../domain/adviser.ts'
import type { SchoolCalendar } from '../domain/calendar.ts'
import { dayOf } from '../domain/day.ts'
import { advisers } from '../policy/advisers.ts'
import type { Pack } from '../policy/pack.ts'
import type { Platform } from '../policy/platforms.ts'
import { packFor, platformsWith } from '../policy/settings.ts'
import { modelPolicy, policyOn, policyText, sentencesIn } from '../policy/version.ts'
import { asActor, asSchoolVisitor } from '../store/as-actor.ts'
import { listPolicyVersions } from '../store/policy-versions.ts'
import { findIdsBehind, findPublicSchool, type PublicSchool } from '../store/public-schools.ts'
import { settingsNow } from './pack-of.ts'
import { calendarOf } from './plan.ts'
import type { Services } from './services.ts'

/** What a school's front door shows or works by. Nothing of it is about a person. */
export type FrontDoor = {
  school: PublicSchool
  calendar: SchoolCalendar
  /** By which it is decided who reads what is told. */
  pack: Pack
  platforms: readonly Platform[]
  /** The sentences of the policy that is in force, by their clauses' ids; the model's where none is. */
  sentences(): ReadonlyMap<string, string>
  /** The number of the school's safeguarding lead, where the trust has filled it in; the settings say that it is shown. */
  phone: string | null
  nspcc: Adviser
}

/**
 * Reads a school's front door by its slug; undefined where there is none.
 *
 * A visitor may read the school and its policy alone. The rest is read by the program, which hands out no more than
 * this: a trust's settings hold names and numbers of people.
 */
export async function readFrontDoor(services: Services, slug: string): Promise<FrontDoor | undefined> {
  const found = await asSchoolVisitor(services.database, slug, async (transaction) => {
    const ids = await findIdsBehind(transaction, slug)
    const school = ids && (await findPublicSchool(transaction, slug))
    return ids && school && { ids, school }
  })
  if (!found) return undefined
  const { ids, school } = found
  return asActor(services.database, system(ids.trust), async (transaction) => {
    const settings = await settingsNow(transaction)
    const today = dayOf(services.now())
    const version = policyOn(await listPolicyVersions(transaction), today)
    return {
      school,
      calendar: await calendarOf(transaction, ids.school),
      pack: packFor(settings, version?.hash ?? modelPolicy.hash, today),
      sentences: () => sentencesIn(version?.text ?? policyText()),
      platforms: platformsWith(settings),
      phone: settings.contacts.get(ids.school)?.['safeguarding-lead']?.phone || null,
      nspcc: settings.advisers.nspcc ?? advisers.nspcc,
    }
  })
}

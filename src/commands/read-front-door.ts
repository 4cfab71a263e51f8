import { system } from '../domain/actor.ts'
import type { Adviser } from '../domain/adviser.ts'
import type { SchoolCalendar } from '../domain/calendar.ts'
import { dayOf } from '../domain/day.ts'
import type { GuideWords } from '../domain/guide.ts'
import { advisers } from '../policy/advisers.ts'
import type { Pack } from '../policy/pack.ts'
import type { Platform } from '../policy/platforms.ts'
import { packFor, platformsWith } from '../policy/settings.ts'
import { modelPolicy, policyOn, policyText, sentencesIn } from '../policy/version.ts'
import { asSchoolVisitor, continueAs } from '../store/as-actor.ts'
import { listGuidePages } from '../store/guide.ts'
import { listPolicyVersions } from '../store/policy-versions.ts'
import { findIdsBehind, findSchoolAndIds, type PublicSchool } from '../store/public-schools.ts'
import { type OwnTranslation, ownTranslation } from '../store/translations.ts'
import { settingsNow } from './pack-of.ts'
import { calendarOf } from './plan.ts'
import type { Services } from './services.ts'

/** What a school's front door shows or works by. Nothing of it is about a person. */
export type FrontDoor = {
  school: PublicSchool
  calendar: SchoolCalendar
  /** By which it is shown who reads what is told. Whoever takes it in decides anew, by the version that is in force. */
  pack: Pack
  platforms: readonly Platform[]
  /** The number of the school's safeguarding lead, where the trust has filled it in; the settings say that it is shown. */
  phone: string | null
  nspcc: Adviser
  /** The trust's own words in the visitor's language. */
  ownWords: OwnTranslation
}

/**
 * Reads a school's front door by its slug; undefined where there is none.
 *
 * A visitor may read the school and its policy alone. The rest is read by the program, which hands out no more than
 * this: a trust's settings hold names and numbers of people.
 */
export async function readFrontDoor(
  services: Services,
  slug: string,
  language = 'en',
): Promise<FrontDoor | undefined> {
  return asSchoolVisitor(services.database, slug, async (transaction) => {
    const found = await findSchoolAndIds(transaction, slug)
    if (!found) return undefined
    const { ids, school } = found
    await continueAs(transaction, system(ids.trust))
    const settings = await settingsNow(transaction)
    return {
      school,
      calendar: await calendarOf(transaction, ids.school),
      pack: packFor(settings, modelPolicy.hash, dayOf(services.now())),
      platforms: platformsWith(settings),
      phone: settings.contacts.get(ids.school)?.['safeguarding-lead']?.phone || null,
      nspcc: settings.advisers.nspcc ?? advisers.nspcc,
      ownWords: await ownTranslation(transaction, language),
    }
  })
}

/** A page of the guide as anybody may read it. */
export type ShownGuidePage = GuideWords & { id: string }

/** What stands in a school's guide, for anybody: what somebody has approved, and is not retired. */
export function readGuide(services: Services, slug: string): Promise<ShownGuidePage[]> {
  return asSchoolVisitor(services.database, slug, async (transaction) => {
    const ids = await findIdsBehind(transaction, slug)
    if (!ids) return []
    await continueAs(transaction, system(ids.trust))
    const pages = await listGuidePages(transaction, ids.school)
    return pages.flatMap(({ id, shown, retired }) => (shown && !retired ? [{ id, ...shown }] : []))
  })
}

/** The sentences of the policy that a school follows today, by their clauses’ ids; the model’s where none is approved. */
export function readSentences(services: Services, slug: string): Promise<ReadonlyMap<string, string>> {
  return asSchoolVisitor(services.database, slug, async (transaction) => {
    const version = policyOn(await listPolicyVersions(transaction), dayOf(services.now()))
    return sentencesIn(version?.text ?? policyText())
  })
}

import type { Harm, UnderageUseFacts } from '../../domain/facts.ts'
import type { MinimumAge, Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'

/** A child on a platform for older people; what was not answered is unknown. */
export type UnderageUse = { platform: string; age: number | 'unknown'; harm: Harm }

export type UnderageUseCase = Case & {
  use: UnderageUse
  /** The minimum ages of the platform. */
  minimum: MinimumAge
  /** Too young by what the provider or the law says, or not known not to be: the policy's own figure may be older (G6). */
  tooYoung: boolean
}

/** Reads the facts of somebody's use of a platform. */
export function readUnderageUse(facts: UnderageUseFacts): UnderageUse {
  return { platform: facts.platform ?? 'unknown', age: facts.age ?? 'unknown', harm: facts.harm ?? 'unknown' }
}

/** The DSL hears of it. It is never a matter of blame; where there may be harm, it is one of help. */
export function judgeUnderageUse(use: UnderageUse, found: Finding, pack: Pack): UnderageUseCase {
  const harmed = use.harm !== 'none'
  const minimum = minimumAgeOn(use.platform, pack)
  return {
    ...ordinary('dsl', found, pack, { severity: harmed ? 'high' : 'low', level: harmed ? 2 : 1 }),
    use,
    minimum,
    tooYoung: isTooYoung(use.age, minimum),
  }
}

/** The minimum ages of a platform; those of 'other' where it is not in the list. */
export function minimumAgeOn(platform: string, { minimumAges }: Pack): MinimumAge {
  const name = platform.toLowerCase()
  const listed = Object.hasOwn(minimumAges, name) ? minimumAges[name] : minimumAges.other
  return listed ?? { policy: null, provider: null, law: null }
}

/** Is somebody of this age too young by what the provider or the law says, or is it not known that they are not? */
export function isTooYoung(age: number | 'unknown', { provider, law, policy }: MinimumAge): boolean {
  const least = Math.max(provider ?? 0, law ?? 0)
  return age === 'unknown' || age < (least === 0 ? (policy ?? 0) : least)
}

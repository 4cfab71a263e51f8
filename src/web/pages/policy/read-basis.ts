import { packOf } from '../../../commands/pack-of.ts'
import { type Day, dayOf } from '../../../domain/day.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import type { GapId } from '../../../policy/gaps.ts'
import { defaultPack, type Pack } from '../../../policy/pack.ts'
import { confirmedGaps } from '../../../policy/settings.ts'
import { policyOn } from '../../../policy/version.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listPolicyVersions } from '../../../store/policy-versions.ts'
import { listSettings } from '../../../store/settings.ts'
import type { Asking } from '../../route.ts'
import { asMember } from '../explorer/visitor.ts'
import { type ClauseFigures, readFigures } from './clause-figures.tsx'

/** What a page about a clause, a default or guidance has to know of the trust; for a visitor, only what ships. */
export type BasisRead = {
  pack: Pack
  version: PolicyVersion | undefined
  confirmed: ReadonlySet<GapId>
  /** Null for a visitor, and for those who see no incidents. */
  figures: ClauseFigures | null
}

/** Reads it for whoever asks. */
export async function readBasis(asking: Asking, basis: string): Promise<BasisRead> {
  const member = asMember(asking)
  if (!member) return { pack: defaultPack, version: undefined, confirmed: new Set(), figures: null }
  const { services, actor, now } = member
  const today: Day = dayOf(now)
  return asActor(services.database, actor, async (transaction) => ({
    pack: await packOf(transaction, { noticed: now }),
    version: policyOn(await listPolicyVersions(transaction), today),
    confirmed: confirmedGaps(await listSettings(transaction)),
    figures: await readFigures(transaction, member, basis),
  }))
}

import type { Level } from '../../domain/actor.ts'
import type { Holder } from '../../domain/decision.ts'
import type { Pack } from '../pack.ts'
import { isOrdinary } from './first.ts'
import { dangerOf, type Post } from './post.ts'

/**
 * Who carries the steps out. Nobody leads on their own conduct or on what is said of them: the other of headteacher
 * and DSL does, else the trust (G10). A named adult's conduct (level 3) is not for the DSL.
 */
export function leadOf(
  post: Post,
  { told, level, pack }: { told: Holder; level: Level; pack: Pack },
): Holder {
  if (level >= 4 || told === 'trust') return 'trust'
  const wanted = isOrdinary(told) && dangerOf(post) !== 'none' ? 'headteacher-or-dsl' : told
  if (isOrdinary(wanted)) return wanted === 'communications' ? pack.choices.G13 : wanted
  const headteacherMay = !post.about.has('headteacher') && post.office !== 'headteacher'
  const dslMay = level < 3 && !post.about.has('dsl') && post.office !== 'dsl'
  if (wanted === 'dsl') return dslMay ? 'dsl' : headteacherMay ? 'headteacher' : 'trust'
  if (wanted === 'headteacher-or-dsl' && headteacherMay && dslMay) return eitherOf(pack)
  return headteacherMay ? 'headteacher' : dslMay ? 'dsl' : 'trust'
}

/** Who looks after the children in it: the DSL, unless the matter is kept from them. */
export function safeguardingLeadOf(
  post: Post,
  { lead, level, pack }: { lead: Holder; level: Level; pack: Pack },
): Holder {
  return level >= 3 ? lead : leadOf(post, { told: 'dsl', level, pack })
}

/** Who acts where the policy says 'the headteacher or the DSL' (G10). */
export function eitherOf({ choices }: Pack): Holder {
  return choices.G10 === 'either' ? 'headteacher-or-dsl' : choices.G10
}

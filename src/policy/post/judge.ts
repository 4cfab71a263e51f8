import type { Decision } from '../../domain/decision.ts'
import type { Pack } from '../pack.ts'
import type { Finding } from '../rule.ts'
import type { PostCase } from './case.ts'
import { confidentialityOf } from './confidentiality.ts'
import { crimeOf } from './crime.ts'
import { alsoTold, firstWithoutDanger } from './first.ts'
import { leadOf, safeguardingLeadOf } from './lead.ts'
import { neverCopied } from './natures.ts'
import { dangerOf, isAnyOf, type Post } from './post.ts'
import { procedureOf } from './procedure.ts'
import { publicReplyOf } from './public-reply.ts'
import { severityOf } from './severity.ts'

/** How grave and how private a post is, who hears of it and who acts, once it is known what it breaks. */
export function judgePost(post: Post, found: Finding, pack: Pack): PostCase {
  const breach = bindingOn(post, found)
  const level = confidentialityOf(post, breach)
  const severity = severityOf(post)
  const told = firstWithoutDanger(post, breach)
  const lead = leadOf(post, { told, level, pack })
  const first = dangerOf(post) === 'immediate' ? 'emergency-services' : told
  return {
    post,
    pack,
    breach,
    crime: crimeOf(post),
    severity,
    level,
    told,
    first,
    also: alsoTold(post, { first, told, lead, level, severity }),
    procedure: procedureOf(post, breach),
    lead,
    safeguardingLead: safeguardingLeadOf(post, { lead, level, pack }),
    evidence: isAnyOf(post, neverCopied) ? 'words-only' : 'full',
    publicReply: publicReplyOf(post, level),
  }
}

/**
 * The policy binds members, and the school's own account; somebody who is not known may be a member, so what would be
 * a breach is a possible one.
 */
function bindingOn({ author, outsider }: Post, { breach }: Finding): Decision['breach'] {
  if (author === 'unknown') return breach === 'breach' ? 'possible' : breach
  return outsider ? 'none' : breach
}

import type { Decision, Do, Step } from '../../domain/decision.ts'
import type { PostFacts } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import { clausesIn } from '../relied-on.ts'
import { inOrder } from '../step-order.ts'
import { authorityRules } from './authority-steps.ts'
import { breachOf, crimeOf } from './breach.ts'
import type { PostCase, StepRule } from './case.ts'
import { closingRules } from './closing-steps.ts'
import { confidentialityOf } from './confidentiality.ts'
import { alsoTold, firstWithoutDanger } from './first.ts'
import { leadOf, safeguardingLeadOf } from './lead.ts'
import { neverOf } from './never.ts'
import { dangerOf, isAnyOf, type Post, readPost } from './post.ts'
import { procedureOf, procedureRules } from './procedure.ts'
import { removalRules } from './removal-steps.ts'
import { publicReplyOf, replyRules } from './reply.ts'
import { severityOf } from './severity.ts'
import { urgentRules } from './urgent-steps.ts'

const rules: readonly StepRule[] = [
  ...urgentRules,
  ...removalRules,
  ...authorityRules,
  ...procedureRules,
  ...replyRules,
  ...closingRules,
]

/** What the policy makes of a post, all but what is still to be asked. */
export function decidePost(facts: PostFacts, pack: Pack): Decision {
  const post = readPost(facts)
  const { breach, basis } = breachOf(post)
  const situation = situationOf(post, breach, pack)
  const steps = inOrder(rules.map((rule) => rule(situation)).filter((step) => step !== undefined))
  const never = neverOf(situation, new Set<Do>(steps.map((step) => step.do)))
  const { first, severity, level, told, lead, crime, publicReply, evidence } = situation
  return {
    breach,
    crime,
    severity,
    confidentiality: level,
    first,
    also: alsoTold(post, { first, told, lead, level, severity }),
    procedure: procedureOf(situation),
    steps,
    never,
    publicReply,
    evidence,
    missing: [],
    clauses: clausesIn([basis, ...steps.map((step: Step) => step.basis), ...never.map((one) => one.basis)]),
  }
}

function situationOf(post: Post, breach: Decision['breach'], pack: Pack): PostCase {
  const level = confidentialityOf(post, breach)
  const told = firstWithoutDanger(post, breach)
  const lead = leadOf(post, told, level)
  return {
    post,
    pack,
    breach,
    crime: crimeOf(post),
    severity: severityOf(post),
    level,
    told,
    first: dangerOf(post) === 'immediate' ? 'emergency-services' : told,
    lead,
    safeguardingLead: safeguardingLeadOf(post, lead, level),
    evidence: isAnyOf(post, ['intimate-image-of-child', 'terrorist-content']) ? 'words-only' : 'full',
    publicReply: publicReplyOf(post, level),
  }
}

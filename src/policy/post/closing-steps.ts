import { byGuidance } from '../guidance.ts'
import { may, must } from '../step.ts'
import type { StepRule } from './case.ts'

/** What is learnt from it, who else hears of it, and how it may end. */
export const closingRules: readonly StepRule[] = [
  function remindOfAup({ post, breach, lead, pack }) {
    if (!post.member || breach === 'none') return undefined
    if (post.author === 'parent' && breach === 'breach') {
      return must('remind-of-aup', lead, pack.deadlines.reminder, ['CON-1', 'default:G3', 'default:G7'])
    }
    return may('remind-of-aup', lead, ['CON-1', 'PRM-2'])
  },
  function ageAdvice({ post, pack, safeguardingLead }) {
    return isUnderage(post, pack.minimumAge)
      ? may('age-advice', safeguardingLead, ['AGE-1', 'AGE-2', 'AGE-3'])
      : undefined
  },
  function reportUnderageAccount({ post, pack, safeguardingLead }) {
    return isUnderage(post, pack.minimumAge)
      ? may('report-underage-account', safeguardingLead, ['AGE-1', 'AGE-3'])
      : undefined
  },
  function lesson({ post, breach, safeguardingLead }) {
    if (post.author !== 'pupil' || breach === 'none') return undefined
    return may('online-safety-lesson', safeguardingLead, ['EDU-1'])
  },
  function familyMaterial({ post, breach, safeguardingLead }) {
    if (post.author !== 'pupil' || breach === 'none') return undefined
    return may('share-family-material', safeguardingLead, ['EDU-3', 'EDU-4'])
  },
  function adviser({ lead, level, severity }) {
    if (level >= 4 || (severity !== 'high' && severity !== 'critical')) return undefined
    return may('consult-adviser', lead, ['QST-2'])
  },
  function legalAdvice({ post, breach, lead }) {
    const stuck = post.platformReport === 'refused' && !post.fair
    const refused = post.member && post.deletion === 'refused' && breach !== 'none'
    return stuck || refused ? may('legal-advice', lead, [byGuidance('legal-claims')]) : undefined
  },
  function tellTrust({ severity, first, lead, pack }) {
    if (severity !== 'critical' || first === 'trust') return undefined
    return must('notify-trust', lead, pack.deadlines.notifyTrust, ['INC-5', byGuidance('child-protection')])
  },
  function close({ post, breach, lead }) {
    const harmless = breach === 'none' && post.natureKnown && !post.harmful && !post.fair
    if (post.outsider) return may('close-without-action', lead, ['INC-3', 'INC-4'])
    return harmless ? may('close-without-action', lead, ['ORM-5']) : undefined
  },
]

function isUnderage(post: { author: string; authorAge: number | 'unknown' }, minimumAge: number): boolean {
  return post.author === 'pupil' && post.authorAge !== 'unknown' && post.authorAge < minimumAge
}

import { byGuidance } from '../guidance.ts'
import { may, must } from '../step.ts'
import { evidenceStep, type PostCase, type StepRule } from './case.ts'
import { childMayBeIdentified, dangerOf, isAnyOf, type Post } from './post.ts'

/** Is there anything to keep evidence of? A fair opinion is recorded, and no more is kept of it than that. */
function needsEvidence(post: Post): boolean {
  return (
    post.maybeHarmful ||
    post.disreputeAlone ||
    dangerOf(post) !== 'none' ||
    post.protectedChild === true ||
    (post.ownPage === true && post.namesChild === true)
  )
}

function evidenceWithin({ post, pack, severity }: PostCase) {
  const { evidenceOfChild, evidence } = pack.deadlines
  return childMayBeIdentified(post) && severity !== 'critical' ? evidenceOfChild : evidence[severity]
}

/** What is done at once, and what has to be kept before anything is taken away. */
export const urgentRules: readonly StepRule[] = [
  function keepEyesOff({ post, lead, pack }) {
    const basis = [
      ...(post.nature.has('intimate-image-of-child') ? [byGuidance('sharing-nudes')] : []),
      ...(post.nature.has('terrorist-content') ? ['EXT-2', byGuidance('terrorist-content')] : []),
    ]
    return basis.length > 0 ? must('do-not-view-or-copy', lead, pack.deadlines.atOnce, basis) : undefined
  },
  function callPolice({ post, lead, pack }) {
    if (dangerOf(post) !== 'immediate') return undefined
    return must('police-999', lead, pack.deadlines.atOnce, ['INC-5', byGuidance('calling-the-police')])
  },
  function takeDownOwnPost({ post, breach, lead, pack }) {
    if (post.author !== 'school' || (breach === 'none' && post.protectedChild !== true)) return undefined
    return must('unpublish', lead, pack.deadlines.unpublish, ['PRM-1', 'PRM-2', 'STF-1'])
  },
  function record({ lead, severity, pack }) {
    return must('record', lead, pack.deadlines.record[severity], ['ORM-4'])
  },
  function keepEvidence(situation) {
    const { post, lead } = situation
    if (!needsEvidence(post)) return undefined
    const words = situation.evidence === 'words-only'
    const basis = [
      ...(post.nature.has('intimate-image-of-child') ? [byGuidance('sharing-nudes')] : []),
      ...(post.nature.has('terrorist-content') ? [byGuidance('terrorist-content')] : []),
      ...(words ? [] : ['INC-2', byGuidance('evidence-first')]),
    ]
    return must(evidenceStep(situation), lead, evidenceWithin(situation), basis)
  },
  function hideOnOwnPage(situation) {
    const { post, lead, pack } = situation
    const after = [evidenceStep(situation)]
    const basis = ['CHN-2', 'PRM-1', 'PRM-2']
    const shows = post.namesChild === true || post.protectedChild === true
    const mayShow = post.namesChild === 'unknown' && post.maybeHarmful
    if (post.ownPage === true) {
      if (shows || mayShow) return must('hide-on-own-page', lead, pack.deadlines.hideOnOwnPage, basis, after)
      return post.harmful ? may('hide-on-own-page', lead, ['CON-3', 'ORM-1'], after) : undefined
    }
    if (post.ownPage === 'unknown' && shows && post.maybeHarmful)
      return may('hide-on-own-page', lead, basis, after)
    return undefined
  },
  function supportAffected({ post, lead, safeguardingLead, severity, pack }) {
    const child =
      post.about.has('pupil') || post.namesChild === true || post.nature.has('intimate-image-of-child')
    const somebody = child || isAboutPeople(post) || isAnyOf(post, ['blackmail'])
    const by = child ? safeguardingLead : lead
    const basis = [byGuidance('support-those-affected'), 'CMP-3']
    if (post.harmful ? somebody : dangerOf(post) !== 'none') {
      return must('support-affected', by, pack.deadlines.support[severity], basis)
    }
    const named = !post.natureKnown
      ? somebody
      : isAboutPeople(post) && isAnyOf(post, ['criticism', 'complaint'])
    return named ? may('support-affected', by, basis) : undefined
  },
]

/** Is it about somebody, or not known to be about nobody? */
function isAboutPeople(post: Post): boolean {
  if (!post.aboutKnown) return true
  return (['headteacher', 'dsl', 'staff', 'pupil', 'parent', 'other'] as const).some((one) =>
    post.about.has(one),
  )
}

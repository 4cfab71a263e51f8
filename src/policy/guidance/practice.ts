import { byGuidance } from '../basis.ts'
import { evidenceStep } from '../post/case.ts'
import { isOfferedToPlatform } from '../post/deletion.ts'
import { aboutSet, natureSet } from '../post/natures.ts'
import { dangerOf, isAnyOf, type Post } from '../post/post.ts'
import { may, must } from '../step.ts'
import { evidenceWithin, needsEvidence } from './evidence.ts'
import type { Guidance } from './guidance.ts'

const objections = natureSet(['criticism', 'complaint'])
const people = aboutSet(['headteacher', 'dsl', 'staff', 'pupil', 'parent', 'other'])

/** Is it about somebody, or not known to be about nobody? */
function isAboutPeople(post: Post): boolean {
  return !post.aboutKnown || post.about.meets(people)
}

/** What schools and helplines have found to work. */
export const practice: readonly Guidance[] = [
  {
    name: 'evidence-first',
    says: 'Keep what was said, where, when and by whom before anybody is asked to take it down.',
    source: 'Practice of schools and helplines, collected in the domain research, section 3.1',
    rules: {
      post: {
        asks: [
          function keepEvidence(situation) {
            const { post, lead, evidence } = situation
            if (evidence === 'words-only' || !needsEvidence(post)) return undefined
            const basis = ['INC-2', byGuidance('evidence-first')]
            return must('capture-evidence', lead, evidenceWithin(situation), basis)
          },
        ],
      },
      enquiry: {
        asks: [
          function keepEvidence({ enquiry, lead, severity, pack }) {
            if (enquiry.about !== 'safeguarding') return undefined
            const basis = [byGuidance('evidence-first')]
            return must('capture-evidence', lead, pack.deadlines.evidence[severity], basis)
          },
        ],
      },
    },
  },
  {
    name: 'support-those-affected',
    says: 'Whoever was named or targeted hears of it from a person, and is asked what would help.',
    source: 'Department for Education, Cyberbullying: advice for headteachers and school staff',
    rules: {
      post: {
        asks: [
          function supportAffected({ post, lead, safeguardingLead, severity, pack }) {
            const child =
              post.about.has('pupil') ||
              post.namesChild === true ||
              post.nature.has('intimate-image-of-child')
            const somebody = child || isAboutPeople(post) || post.nature.has('blackmail')
            const by = child ? safeguardingLead : lead
            const basis = [byGuidance('support-those-affected'), 'CMP-3']
            if (post.harmful ? somebody : dangerOf(post) !== 'none')
              return must('support-affected', by, pack.deadlines.support[severity], basis)
            const named = !post.natureKnown ? somebody : isAboutPeople(post) && isAnyOf(post, objections)
            return named ? may('support-affected', by, basis) : undefined
          },
        ],
      },
      contact: {
        asks: [
          function supportWhoeverWasContacted({ contact, lead, safeguardingLead, severity, pack }) {
            const basis = [byGuidance('support-those-affected')]
            if (contact.sought === 'elsewhere' || contact.exception === 'approved') return undefined
            if (contact.sought === 'by-pupil')
              return contact.open ? undefined : may('support-affected', lead, basis)
            return must('support-affected', safeguardingLead, pack.deadlines.support[severity], basis)
          },
        ],
      },
    },
  },
  {
    name: 'fair-replies',
    says: 'Reply once, kindly, without names or particulars, and carry on in private.',
    source: 'Practice of schools, collected in the domain research, section 3.4',
    rules: {
      post: {
        forbids: [
          function publicAnswer({ publicReply }) {
            return publicReply === 'allowed'
              ? undefined
              : { what: ['reply-publicly'], basis: [byGuidance('fair-replies')] }
          },
        ],
      },
    },
  },
  {
    name: 'platform-reports',
    says: 'A platform has to offer an easy way to report what breaks its rules or the law, and to complain about its answer.',
    source: 'Online Safety Act 2023, sections 20 and 21',
    rules: {
      post: {
        asks: [
          function reportMembersPost(situation) {
            const { post, lead } = situation
            if (post.outsider || !isOfferedToPlatform(post)) return undefined
            return may(
              'report-to-platform',
              lead,
              [byGuidance('platform-reports')],
              [evidenceStep(situation)],
            )
          },
        ],
      },
    },
  },
  {
    name: 'helpline-for-professionals',
    says: 'The helpline POSH steps in once a platform has had 48 hours, or at once where a child is at risk.',
    source: 'UK Safer Internet Centre, Professionals Online Safety Helpline',
  },
  {
    name: 'legal-claims',
    says: 'A legal claim about what was said is usually the person’s own, and comes last.',
    source: 'Practice of schools, collected in the domain research, section 3.1',
    rules: {
      post: {
        asks: [
          function legalAdvice({ post, breach, lead }) {
            const stuck = post.platformReport === 'refused' && !post.fair
            const refused = post.member && post.deletion === 'refused' && breach !== 'none'
            return stuck || refused ? may('legal-advice', lead, [byGuidance('legal-claims')]) : undefined
          },
        ],
      },
    },
  },
]

import { byGuidance } from '../basis.ts'
import { afterPolice, type Post, talkWithin, targetsPupil } from '../post/post.ts'
import { may, must } from '../step.ts'
import { evidenceWithin } from './evidence.ts'
import type { Guidance } from './guidance.ts'

function isAboutAChild(post: Post): boolean {
  return post.protectedChild === true || targetsPupil(post) || (post.maybeHarmful && post.namesChild === true)
}

/** What is done for a child. */
export const forChildren: readonly Guidance[] = [
  {
    name: 'sharing-nudes',
    says: 'Nobody looks at, copies, saves or passes on an intimate picture of a child; it goes to the DSL at once, in words.',
    source:
      'UK Council for Internet Safety, Sharing nudes and semi-nudes: advice for education settings, 2024',
    rules: {
      post: {
        asks: [
          function keepEyesOff({ post, lead, pack }) {
            if (!post.nature.has('intimate-image-of-child')) return undefined
            return must('do-not-view-or-copy', lead, pack.deadlines.atOnce, [byGuidance('sharing-nudes')])
          },
          function describeInWords(situation) {
            const { post, lead } = situation
            if (!post.nature.has('intimate-image-of-child')) return undefined
            return must('words-only-record', lead, evidenceWithin(situation), [byGuidance('sharing-nudes')])
          },
        ],
        forbids: [
          function copyingIntimateImages({ post }) {
            if (!post.nature.has('intimate-image-of-child')) return undefined
            return { what: ['capture-evidence'], basis: [byGuidance('sharing-nudes')] }
          },
        ],
      },
    },
  },
  {
    name: 'child-protection',
    says: 'A worry about a child goes to the DSL, who decides whether children’s social care is asked and when parents are told.',
    source: 'Department for Education, Keeping children safe in education',
    rules: {
      post: {
        asks: [
          function childrensSocialCare({ post, safeguardingLead }) {
            const image = post.nature.has('intimate-image-of-child')
            const named = post.harmful && post.namesChild === true
            if (!targetsPupil(post) && post.protectedChild !== true && !named && !image) return undefined
            return may('childrens-social-care', safeguardingLead, [byGuidance('child-protection')])
          },
          function tellParents({ post, breach, safeguardingLead }) {
            const child =
              targetsPupil(post) || post.protectedChild === true || post.nature.has('intimate-image-of-child')
            const pupilsOwn = post.author === 'pupil' && breach !== 'none'
            const named = post.harmful && post.namesChild === true
            if (!child && !pupilsOwn && !named) return undefined
            return may('tell-parents', safeguardingLead, [byGuidance('child-protection')])
          },
          function tellTrust({ severity, first, lead, pack }) {
            if (severity !== 'critical' || first === 'trust') return undefined
            const basis = ['INC-5', byGuidance('child-protection')]
            return must('notify-trust', lead, pack.deadlines.notifyTrust, basis)
          },
        ],
      },
      contact: {
        asks: [
          function childrensSocialCare({ contact, safeguardingLead, severity }) {
            if (contact.sought === 'by-pupil' || severity !== 'high') return undefined
            return may('childrens-social-care', safeguardingLead, [byGuidance('child-protection')])
          },
          function tellParents({ contact, safeguardingLead }) {
            const { sought, exception, open } = contact
            if (sought === 'elsewhere' || exception === 'approved') return undefined
            if (sought === 'by-pupil' && open) return undefined
            return may('tell-parents', safeguardingLead, [byGuidance('child-protection')])
          },
        ],
      },
      enquiry: {
        asks: [
          function childrensSocialCare({ enquiry, safeguardingLead }) {
            if (enquiry.about !== 'safeguarding') return undefined
            return may('childrens-social-care', safeguardingLead, [byGuidance('child-protection')])
          },
        ],
      },
      'underage-use': {
        asks: [
          function childrensSocialCare({ use, lead }) {
            if (use.harm === 'none') return undefined
            return may('childrens-social-care', lead, [byGuidance('child-protection')])
          },
        ],
      },
    },
  },
  {
    name: 'report-remove',
    says: 'A young person can have an intimate picture of themselves taken off the internet through Childline’s Report Remove.',
    source: 'Childline and Internet Watch Foundation, Report Remove',
    rules: {
      post: {
        asks: [
          function reportRemove({ post, safeguardingLead, pack }) {
            if (!post.nature.has('intimate-image-of-child')) return undefined
            const basis = [byGuidance('report-remove')]
            return must('report-remove', safeguardingLead, pack.deadlines.youngPersonHelp, basis)
          },
        ],
      },
    },
  },
  {
    name: 'internet-watch-foundation',
    says: 'Made-up intimate pictures of a child, and ones that a stranger holds, are reported to the IWF by their address.',
    source: 'Internet Watch Foundation, report.iwf.org.uk',
    rules: {
      post: {
        asks: [
          function internetWatchFoundation({ post, safeguardingLead, pack }) {
            if (!post.nature.has('intimate-image-of-child')) return undefined
            const heldByStranger = post.outsider || post.nature.has('blackmail')
            if (!heldByStranger && !post.nature.has('false-media')) return undefined
            const basis = [byGuidance('internet-watch-foundation')]
            return must('iwf', safeguardingLead, pack.deadlines.youngPersonHelp, basis)
          },
        ],
      },
    },
  },
  {
    name: 'protected-child',
    says: 'Where a child’s whereabouts must stay unknown, nobody outside is told which child a picture shows.',
    source: 'Information Commissioner’s Office, reprimands for pictures of adopted children',
    rules: {
      post: {
        asks: [
          function askTheWriterKindly({ post, lead, pack }) {
            if (post.protectedChild !== true || !post.member || post.maybeHarmful) return undefined
            const basis = [byGuidance('protected-child')]
            return must('talk-privately', lead, talkWithin(post, pack), basis, afterPolice(post))
          },
        ],
        forbids: [
          function tellingWhichChild({ post, publicReply }) {
            if (publicReply === 'allowed' || !isAboutAChild(post)) return undefined
            return { what: ['reply-publicly'], basis: [byGuidance('protected-child')] }
          },
        ],
      },
      publication: {
        asks: [
          function support({ publication, lead, severity, pack }) {
            if (publication.clear || !publication.maybePublished) return undefined
            const basis = [byGuidance('protected-child'), byGuidance('support-those-affected')]
            return must('support-affected', lead, pack.deadlines.support[severity], basis)
          },
        ],
      },
    },
  },
]

import { byGuidance } from '../basis.ts'
import type { Heading } from '../clause.ts'
import { isOfferedToPlatform } from '../post/deletion.ts'
import { natureSet } from '../post/natures.ts'
import { dangerOf, isAnyOf } from '../post/post.ts'
import { callsForReply, speaker } from '../post/public-reply.ts'
import { may, must } from '../step.ts'

const opinions = natureSet(['praise', 'criticism'])

/** ORM: what is said about our schools. */
export const reputation: Heading = {
  title: 'What is said about our schools',
  about: 'How a school is seen online matters to the children in it.',
  clauses: [
    {
      id: 'ORM-1',
      sentence:
        'Our digital footprint is everything that anybody can see or read about a school online, and looking after our good name means knowing that footprint and taking care of it.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Shows what was said about each school in a period, praise beside criticism, by school and by source.',
        at: { href: '/footprint', text: 'The footprint of your schools' },
      },
    },
    {
      id: 'ORM-2',
      sentence:
        'Parents look a school up online before they apply for a place, and those who prepare an inspection look at what is said about it there, too.',
      force: 'info',
      binds: ['school'],
      how: {
        type: 'shown',
        does: 'Stands above the footprint, where somebody looks before an open day or an inspection.',
        at: { href: '/footprint#ORM-2', text: 'The footprint of your schools' },
      },
    },
    {
      id: 'ORM-3',
      sentence:
        'Bad publicity nearly always disrupts a school’s work, and there is help: about half of the cases that come to POSH, the online safety helpline for professionals (helpline@saferinternet.org.uk), are about the good name of a school or of somebody who works there.',
      force: 'info',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Offers POSH, with its address, as soon as a platform is asked to take something down.',
      },
      rules: {
        post: {
          asks: [
            function contactPoshAboutMember({ post, lead, severity }) {
              if (post.outsider || !isOfferedToPlatform(post)) return undefined
              const atOnce =
                severity === 'high' || severity === 'critical' || post.platformReport === 'refused'
              const basis = ['ORM-3', byGuidance('helpline-for-professionals')]
              return may('contact-posh', lead, basis, atOnce ? [] : ['report-to-platform'])
            },
          ],
        },
      },
    },
    {
      id: 'ORM-4',
      sentence:
        'We keep a careful eye on what is said online about our schools, so that we know it in good time.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Reads the sources that the trust has connected, finds the posts that name one of its schools and puts down whatever is brought before it; it refuses to watch a person.',
        at: { href: '/sources', text: 'The sources that are listened to' },
      },
      rules: {
        every: {
          asks: [
            function record({ lead, first, level, severity, pack }) {
              const basis = ['ORM-4']
              if (level === 4) basis.push('default:G12')
              if (first === 'communications') basis.push('default:G13')
              return must('record', lead, pack.deadlines.record[severity], basis)
            },
          ],
        },
        listening: {
          asks: [
            function refuseToWatchPeople({ listening, lead, pack }) {
              if (listening.target === 'school') return undefined
              return must('refuse', lead, pack.deadlines.reply, ['ORM-4', byGuidance('watching-people')])
            },
          ],
        },
      },
    },
    {
      id: 'ORM-5',
      sentence: 'Whether people praise us or criticise us, our answer is fair and responsible.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Asks for a fair answer to praise and to criticism alike, and rules out a deletion request, a report to the platform and the police where it is nothing worse; the words of the answer are a person’s.',
      },
      rules: {
        post: {
          asks: [
            function fairReplyInPublic(situation) {
              const { post, publicReply, pack } = situation
              if (!callsForReply(post) || publicReply !== 'allowed') return undefined
              const basis = ['ORM-5', byGuidance('fair-replies')]
              if (!isAnyOf(post, opinions)) return may('reply-publicly', speaker(situation), basis)
              return must('reply-publicly', speaker(situation), pack.deadlines.reply, basis)
            },
            function thankForPraise(situation) {
              const { post, publicReply, pack } = situation
              if (!post.nature.has('praise') || post.maybeHarmful) return undefined
              if (publicReply === 'allowed') return may('thank', speaker(situation), ['ORM-5'])
              return must('thank', speaker(situation), pack.deadlines.reply, ['ORM-5'])
            },
            function passOnPraise(situation) {
              const { post } = situation
              if (!post.nature.has('praise') || post.maybeHarmful) return undefined
              return may('pass-on-praise', speaker(situation), ['ORM-5'])
            },
            function leaveWhatIsHarmless({ post, breach, lead }) {
              const harmless =
                breach === 'none' && !post.maybeHarmful && !post.fair && dangerOf(post) === 'none'
              return harmless && !post.outsider ? may('close-without-action', lead, ['ORM-5']) : undefined
            },
          ],
          forbids: [
            function silencingFairOpinion({ post }) {
              if (!post.fair) return undefined
              return { what: ['request-deletion', 'report-to-platform', 'police-101'], basis: ['ORM-5'] }
            },
            function policingFairOpinion({ post }) {
              return post.fair && post.danger === 'none'
                ? { what: ['police-999'], basis: ['ORM-5'] }
                : undefined
            },
            function deletionForDisrepute({ post }) {
              return post.disreputeAlone
                ? { what: ['request-deletion'], basis: ['ORM-5', 'default:G9'] }
                : undefined
            },
          ],
        },
      },
    },
  ],
}

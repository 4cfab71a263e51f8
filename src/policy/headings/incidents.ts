import { byGuidance } from '../basis.ts'
import type { Heading } from '../clause.ts'
import { evidenceStep } from '../post/case.ts'
import { deletionForce, isOfferedToPlatform } from '../post/deletion.ts'
import { afterPolice, childMayBeIdentified, dangerOf } from '../post/post.ts'
import { asGrave, may, must } from '../step.ts'

/** INC: when something goes wrong. */
export const incidents: Heading = {
  title: 'When something goes wrong',
  about: 'First we make sure that everybody is safe; then we put it right.',
  clauses: [
    {
      id: 'INC-1',
      sentence:
        'A breach by a pupil is dealt with under the behaviour policy, and one by staff under the code of conduct or the staff handbook.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Names the procedure that fits whoever broke the rule, makes it a step, and rules the other one out.',
      },
      rules: {
        post: {
          asks: [
            function behaviourPolicy(situation) {
              return situation.post.author === 'pupil'
                ? asGrave('behaviour-policy', situation, ['INC-1'])
                : undefined
            },
            function codeOfConduct(situation) {
              return situation.post.author === 'staff'
                ? asGrave('code-of-conduct', situation, ['INC-1'])
                : undefined
            },
          ],
          forbids: [
            function staffProcedureForPupils({ post }) {
              return post.author === 'pupil' ? { what: ['code-of-conduct'], basis: ['INC-1'] } : undefined
            },
            function pupilProcedureForStaff({ post }) {
              return post.author === 'staff' ? { what: ['behaviour-policy'], basis: ['INC-1'] } : undefined
            },
          ],
        },
        contact: {
          asks: [
            function codeOfConduct(situation) {
              return situation.contact.from === 'staff'
                ? asGrave('code-of-conduct', situation, ['INC-1', 'REL-3'])
                : undefined
            },
          ],
          forbids: [
            function staffProcedureForPupils({ contact }) {
              return contact.from === 'pupil' ? { what: ['code-of-conduct'], basis: ['INC-1'] } : undefined
            },
            function pupilProcedureForStaff({ contact }) {
              return contact.from === 'staff' ? { what: ['behaviour-policy'], basis: ['INC-1'] } : undefined
            },
          ],
        },
        channel: {
          asks: [
            function behaviourPolicy(situation) {
              return situation.channel.by === 'pupil'
                ? asGrave('behaviour-policy', situation, ['INC-1'])
                : undefined
            },
            function codeOfConduct(situation) {
              return situation.channel.by === 'staff'
                ? asGrave('code-of-conduct', situation, ['INC-1'])
                : undefined
            },
          ],
          forbids: [
            function staffProcedureForPupils({ channel }) {
              return channel.by === 'pupil' ? { what: ['code-of-conduct'], basis: ['INC-1'] } : undefined
            },
            function pupilProcedureForStaff({ channel }) {
              return channel.by === 'staff' ? { what: ['behaviour-policy'], basis: ['INC-1'] } : undefined
            },
          ],
        },
      },
    },
    {
      id: 'INC-2',
      sentence:
        'If somebody in our community posts something inappropriate, upsetting, violent or abusive, the headteacher or the DSL asks for it to be deleted and expects that to happen promptly.',
      force: 'must',
      binds: ['school', 'author'],
      how: {
        type: 'executed',
        does: 'Makes the deletion request a step with a time to do it in; the letter goes out from Birdsong, and Birdsong looks again to see whether the post is gone.',
      },
      rules: {
        post: {
          asks: [
            function requestDeletion(situation) {
              const { post, lead, pack } = situation
              const force = deletionForce(post)
              const after = [...afterPolice(post), evidenceStep(situation)]
              if (force !== 'must') return force && may('request-deletion', lead, ['INC-2', 'INC-5'], after)
              const { usual, childIdentified } = pack.deadlines.requestDeletion
              const within = childMayBeIdentified(post) ? childIdentified : usual
              return must('request-deletion', lead, within, ['INC-2', 'default:G4', 'default:G10'], after)
            },
            function verifyRemoved({ post, lead, pack }) {
              const force = deletionForce(post)
              const basis = ['INC-2', 'default:G4']
              if (force !== 'must') return force && may('verify-removed', lead, basis, ['request-deletion'])
              const { requestDeletion, removal } = pack.deadlines
              const span = childMayBeIdentified(post) ? 'childIdentified' : 'usual'
              const within = { hours: requestDeletion[span].hours + removal[span].hours }
              return must('verify-removed', lead, within, basis, ['request-deletion'])
            },
          ],
        },
      },
    },
    {
      id: 'INC-3',
      sentence:
        'If the post is by somebody outside our community, the school may send a report to the platform that hosts it.',
      force: 'may',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Offers a report to the platform as a step, and leaving the post alone as another; a person makes the report.',
      },
      rules: {
        post: {
          asks: [
            function reportToPlatform(situation) {
              const { post, lead } = situation
              if (!post.outsider || !isOfferedToPlatform(post)) return undefined
              return may('report-to-platform', lead, ['INC-3'], [evidenceStep(situation)])
            },
            function leaveIt({ post, lead }) {
              return post.outsider ? may('close-without-action', lead, ['INC-3', 'INC-4']) : undefined
            },
          ],
        },
      },
    },
    {
      id: 'INC-4',
      sentence: 'For such a post the school may also ask POSH for support, or for help to speed things up.',
      force: 'may',
      binds: ['school'],
      how: { type: 'executed', does: 'Offers POSH as a step; a person writes or rings.' },
      rules: {
        post: {
          asks: [
            function contactPosh({ post, lead, severity }) {
              if (!post.outsider || !isOfferedToPlatform(post)) return undefined
              const atOnce =
                severity === 'high' || severity === 'critical' || post.platformReport === 'refused'
              const basis = ['INC-4', byGuidance('helpline-for-professionals')]
              return may('contact-posh', lead, basis, atOnce ? [] : ['report-to-platform'])
            },
          ],
        },
      },
    },
    {
      id: 'INC-5',
      sentence:
        'We may bring in the police or another authority where a post could be against the law or dangerous.',
      force: 'may',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Offers the police or another authority where the facts call for it, asks for a reason in writing, and puts 999 first where somebody is in danger now.',
      },
      rules: {
        post: {
          asks: [
            function callPolice({ post, lead, pack }) {
              if (dangerOf(post) !== 'immediate') return undefined
              const basis = ['INC-5', byGuidance('calling-the-police')]
              return must('police-999', lead, pack.deadlines.atOnce, basis)
            },
            function reportToPolice({ post, crime, lead }) {
              const danger = dangerOf(post)
              if (danger === 'immediate') return undefined
              if (crime === 'none' && (danger === 'none' || post.fair)) return undefined
              return may('police-101', lead, ['INC-5', byGuidance('calling-the-police')])
            },
          ],
        },
      },
    },
  ],
}

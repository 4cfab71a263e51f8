import type { Heading } from '../clause.ts'
import { afterPolice, talkWithin } from '../post/post.ts'
import { may, must } from '../step.ts'

/** CMP: if you are worried about something. */
export const concerns: Heading = {
  title: 'If you are worried about something',
  about: 'Please tell us: we want to know, and we want to help.',
  clauses: [
    {
      id: 'CMP-1',
      sentence:
        'A parent who is worried about something at school is warmly asked to come to us directly and in private.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'executed',
        does: 'Makes a talk in private the first step, whether a parent came to the school or complained online.',
      },
      rules: {
        post: {
          asks: [
            function talkAboutComplaint({ post, lead, pack }) {
              if (!post.nature.has('complaint') || post.maybeHarmful) return undefined
              return must('talk-privately', lead, talkWithin(post, pack), ['CMP-1'], afterPolice(post))
            },
            function talkAboutCriticism({ post, lead, pack, publicReply }) {
              if (!post.nature.has('criticism') || post.maybeHarmful) return undefined
              const basis = ['CMP-1', 'ORM-5']
              return publicReply === 'forbidden'
                ? must('talk-privately', lead, talkWithin(post, pack), basis, afterPolice(post))
                : may('talk-privately', lead, basis, afterPolice(post))
            },
          ],
        },
        concern: {
          asks: [
            function talkInPrivate({ concern, lead, pack }) {
              if (concern.stage === 'formal') return undefined
              if (concern.stage === 'unresolved') return may('talk-privately', lead, ['CMP-1'])
              return must('talk-privately', lead, pack.deadlines.talk, ['CMP-1'])
            },
            function answerInPrivate({ concern, lead, pack }) {
              if (concern.stage === 'new' || concern.stage === 'unknown')
                return must('answer', lead, pack.deadlines.procedure, ['CMP-1', 'ORM-5'])
              return must('answer', lead, pack.deadlines.complaintAnswered, ['CMP-2', 'ORM-5'])
            },
          ],
        },
        enquiry: {
          asks: [
            function talkAboutConcern({ enquiry, lead, pack }) {
              if (enquiry.about !== 'concern' && enquiry.about !== 'safeguarding') return undefined
              return must('talk-privately', lead, pack.deadlines.talk, ['CMP-1'])
            },
          ],
        },
      },
    },
    {
      id: 'CMP-2',
      sentence: 'What a talk does not settle goes through the school’s complaints procedure.',
      force: 'must',
      binds: ['parents', 'school'],
      how: {
        type: 'executed',
        does: 'Offers the complaints procedure wherever somebody complains, and makes it a step where a talk did not settle it.',
      },
      rules: {
        post: {
          asks: [
            function complaintsProcedure({ post, breach, lead }) {
              const parents = post.author === 'parent' && breach !== 'none'
              const refused = post.member && post.deletion === 'refused' && breach !== 'none'
              if (!post.nature.has('complaint') && !parents && !refused) return undefined
              return may('complaints-procedure', lead, parents ? ['CMP-2', 'default:G3'] : ['CMP-2'])
            },
          ],
        },
        concern: {
          asks: [
            function complaintsProcedure({ concern, lead, pack }) {
              if (concern.stage === 'new') return may('complaints-procedure', lead, ['CMP-2'])
              return must('complaints-procedure', lead, pack.deadlines.procedure, ['CMP-2'])
            },
          ],
        },
        enquiry: {
          asks: [
            function complaintsProcedure({ enquiry, lead }) {
              return enquiry.about === 'concern' ? may('complaints-procedure', lead, ['CMP-2']) : undefined
            },
          ],
        },
      },
    },
    {
      id: 'CMP-3',
      sentence:
        'A complaint that is aired on social media is seldom settled there; it can hurt pupils, parents and staff, sap the morale of a school and harm its good name.',
      force: 'info',
      binds: ['parents'],
      how: {
        type: 'executed',
        does: 'Keeps a concern out of the public: no answer to it is given there, and whoever was hurt by what was said is supported.',
      },
      rules: {
        concern: {
          forbids: [
            function answerInPublic() {
              return { what: ['reply-publicly'], basis: ['CMP-3'] }
            },
          ],
        },
      },
    },
  ],
}

import type { Heading } from '../clause.ts'
import { may, must } from '../step.ts'

/** QST: questions. */
export const questionsToTheSchool: Heading = {
  title: 'Questions',
  about: 'Nobody has to know all this by heart.',
  clauses: [
    {
      id: 'QST-1',
      sentence:
        'Parents are welcome to put their questions to the school office; for one that is not about the school, the NSPCC’s online safety helpline for parents can help.',
      force: 'must',
      binds: ['parents', 'school'],
      how: {
        type: 'executed',
        does: 'Brings a parent’s question to the school office, with the NSPCC’s helpline beside it where it is about being safe online.',
      },
      rules: {
        question: {
          asks: [
            function answer({ question, lead, pack }) {
              if (question.fromAdultOfSchool) return undefined
              return must('answer', lead, pack.deadlines.reply, ['QST-1'])
            },
            function helplineForParents({ question, lead }) {
              if (question.fromAdultOfSchool || question.topic !== 'online-safety') return undefined
              return may('refer-to-nspcc', lead, ['QST-1', 'default:G8'])
            },
          ],
        },
      },
    },
    {
      id: 'QST-2',
      sentence:
        'Staff ask the headteacher or the DSL first, who may then turn to the trust, POSH, LGfL SafeguardED or the local authority’s advisers.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        does: 'Brings a question from staff to the headteacher or the DSL, with the advisers whom they may call on; in a serious matter it offers an adviser as a step.',
      },
      rules: {
        post: {
          asks: [
            function adviser({ lead, level, severity }) {
              if (level >= 4 || (severity !== 'high' && severity !== 'critical')) return undefined
              return may('consult-adviser', lead, ['QST-2'])
            },
          ],
        },
        question: {
          asks: [
            function answerStaff({ question, lead, pack }) {
              if (!question.fromAdultOfSchool) return undefined
              return must('answer', lead, pack.deadlines.reply, ['QST-2', 'default:G10'])
            },
            function adviser({ question, lead }) {
              return question.fromAdultOfSchool ? may('consult-adviser', lead, ['QST-2']) : undefined
            },
            function helplineForProfessionals({ question, lead }) {
              const { fromAdultOfSchool, topic } = question
              if (!fromAdultOfSchool || (topic !== 'incident' && topic !== 'online-safety')) return undefined
              return may('contact-posh', lead, ['QST-2', 'ORM-3'])
            },
          ],
        },
      },
    },
  ],
}

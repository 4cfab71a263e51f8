import type { Heading } from './clause.ts'

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
        type: 'people',
        because: 'Birdsong does not take questions from parents yet; the school office answers them.',
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
        by: 'decide',
        sentence:
          'Offers an adviser’s help as a step in a serious matter; staff still put their own questions to the headteacher or the DSL in person.',
      },
    },
  ],
}

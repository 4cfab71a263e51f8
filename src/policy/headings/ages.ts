import type { Heading } from '../clause.ts'
import { isTooYoung, minimumAgeOn } from '../occasions/underage-use.ts'
import type { Pack } from '../pack.ts'
import type { Post } from '../post/post.ts'
import { may, must } from '../step.ts'

/** A pupil of a known age who is too young for the platform, which may not be known. */
function isTooYoungToPost(post: Post, pack: Pack): boolean {
  if (post.author !== 'pupil' || post.authorAge === 'unknown') return false
  return isTooYoung(post.authorAge, minimumAgeOn(post.platform, pack))
}

/** AGE: how old you have to be. */
export const ages: Heading = {
  title: 'How old you have to be',
  about: 'Age limits change from time to time: look at the platform’s own page before you rely on a figure.',
  clauses: [
    {
      id: 'AGE-1',
      sentence: 'Many platforms have a minimum age of 13; for WhatsApp, this policy gives 16.',
      force: 'info',
      binds: ['everybody'],
      how: {
        type: 'executed',
        does: 'Keeps what the policy, the provider and the law say apart, each with its date, and offers a report of the account where a child is too young by the provider’s or the law’s figure.',
      },
      rules: {
        post: {
          asks: [
            function reportUnderageAccount({ post, pack, safeguardingLead }) {
              if (!isTooYoungToPost(post, pack)) return undefined
              return may('report-underage-account', safeguardingLead, ['AGE-1', 'AGE-3'])
            },
          ],
        },
        'underage-use': {
          asks: [
            function reportUnderageAccount({ tooYoung, lead }) {
              return tooYoung ? may('report-underage-account', lead, ['AGE-1', 'default:G6']) : undefined
            },
          ],
        },
        question: {
          asks: [
            function explainAges({ question, lead }) {
              return question.topic === 'online-safety'
                ? may('age-advice', lead, ['AGE-1', 'default:G6'])
                : undefined
            },
          ],
        },
      },
    },
    {
      id: 'AGE-2',
      sentence:
        'We ask parents to respect these ages, and neither to encourage a child to join too early nor to look away when one does.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'executed',
        does: 'Offers a word with the family where a child has joined too early, and blames nobody.',
      },
      rules: {
        'underage-use': {
          asks: [
            function tellParents({ lead }) {
              return may('tell-parents', lead, ['AGE-2'])
            },
          ],
        },
      },
    },
    {
      id: 'AGE-3',
      sentence:
        'Children join too early all the same; we do not encourage it, and we still help our pupils to keep clear of trouble, or to cope with it when it comes.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Asks for advice and a lesson, puts help first where harm was done, and rules out every punishment.',
      },
      rules: {
        post: {
          asks: [
            function ageAdvice({ post, pack, safeguardingLead }) {
              if (!isTooYoungToPost(post, pack)) return undefined
              return may('age-advice', safeguardingLead, ['AGE-2', 'AGE-3'])
            },
          ],
        },
        'underage-use': {
          asks: [
            function help({ use, lead, severity, pack }) {
              if (use.harm === 'none') return undefined
              return must('support-affected', lead, pack.deadlines.support[severity], ['AGE-3'])
            },
            function ageAdvice({ tooYoung, lead, pack }) {
              const basis = ['AGE-3', 'default:G6']
              if (!tooYoung) return may('age-advice', lead, basis)
              return must('age-advice', lead, pack.deadlines.reminder, basis)
            },
          ],
          forbids: [
            function punishing() {
              return { what: ['behaviour-policy', 'code-of-conduct'], basis: ['AGE-3'] }
            },
          ],
        },
      },
    },
    {
      id: 'AGE-4',
      sentence: 'We expect the law to bring in stricter checks of people’s age.',
      force: 'info',
      binds: ['everybody'],
      how: {
        type: 'shown',
        does: 'Stands above the list of platforms, where the law has a column of its own with the day from which it holds.',
        at: { href: '/settings#AGE-4', text: 'The platforms and their ages' },
      },
    },
  ],
}

import type { Heading } from '../clause.ts'
import { may } from '../step.ts'

/** STF: what we expect of staff. */
export const staff: Heading = {
  title: 'What we expect of staff',
  about:
    'Staff are free to use social media in their own lives; these rules protect them as well as their school.',
  clauses: [
    {
      id: 'STF-1',
      sentence:
        'Staff have a duty not to bring their school or their profession into disrepute: they choose the strictest privacy settings, and share nothing unsuitable and no more than is wise.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        does: 'Judges a post by a member of staff by this rule too, and brings it to the headteacher; privacy settings are left to staff themselves.',
      },
      rules: {
        post: {
          finds: [
            function disreputeByStaff(post) {
              if (post.author !== 'staff' || !post.nature.has('disrepute')) return undefined
              return { breach: 'possible', basis: ['STF-1'] }
            },
          ],
        },
      },
    },
    {
      id: 'STF-2',
      sentence: 'On social media, staff never discuss the school or the people who have to do with it.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        does: 'Takes a member of staff’s post that discusses the school, or gives away its business, as a breach, and brings it to the headteacher.',
      },
      rules: {
        post: {
          finds: [
            function discussesSchool(post) {
              if (!post.nature.has('discusses-school') || !post.adultOfSchool) return undefined
              return { breach: post.author === 'staff' ? 'breach' : 'possible', basis: ['STF-2'] }
            },
            function disclosesBusiness(post) {
              if (!post.nature.has('confidential')) return undefined
              if (!post.adultOfSchool && post.author !== 'school') return undefined
              return { breach: 'breach', basis: ['STF-2', 'PRM-2'] }
            },
            function alleges(post) {
              if (!post.nature.has('allegation') || !post.adultOfSchool) return undefined
              return { breach: 'possible', basis: ['STF-2'] }
            },
          ],
        },
      },
    },
    {
      id: 'STF-3',
      sentence:
        'Staff take care that nobody can mistake their own opinion for that of the school, the trust or the local authority.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        does: 'Offers a reminder to a member of staff whose post discusses the school or its affairs; only the writer can make clear whose opinion a post is.',
      },
      rules: {
        post: {
          asks: [
            function remindWhoseOpinionItIs({ post, lead }) {
              const speaks = post.nature.has('discusses-school') || post.nature.has('disrepute')
              if (post.author !== 'staff' || !speaks) return undefined
              return may('remind-of-aup', lead, ['STF-3'])
            },
          ],
        },
      },
    },
    {
      id: 'STF-4',
      sentence:
        'Misuse has serious consequences: the Teaching Regulation Agency has made many orders that ban a person from teaching in which social media or technology played a part.',
      force: 'info',
      binds: ['staff'],
      how: {
        type: 'shown',
        does: 'Stands beside the step that begins the code of conduct.',
        at: { href: '/policy/steps#code-of-conduct', text: 'The steps, and what each one means' },
      },
    },
  ],
}

import { byGuidance } from '../basis.ts'
import type { Heading } from '../clause.ts'
import { extremism } from '../post/natures.ts'
import { isAnyOf } from '../post/post.ts'
import { may, must } from '../step.ts'

/** EXT: extremism. */
export const extremismHeading: Heading = {
  title: 'Extremism',
  about: 'We want every child to be safe from people who preach hatred.',
  clauses: [
    {
      id: 'EXT-1',
      sentence:
        'Our schools have duties under the Prevent Duty about radicalisation and about extremism of every kind.',
      force: 'must',
      binds: ['school'],
      how: {
        type: 'executed',
        does: 'Asks for Prevent advice wherever a post is said to be extremist, and leaves a referral to the DSL.',
      },
      rules: {
        post: {
          finds: [
            function backsExtremism(post) {
              return isAnyOf(post, extremism) ? { breach: 'breach', basis: ['CON-3', 'EXT-1'] } : undefined
            },
          ],
          asks: [
            function preventAdvice({ post, safeguardingLead, pack }) {
              if (!isAnyOf(post, extremism)) return undefined
              const basis = ['EXT-1', byGuidance('prevent-duty')]
              return must('prevent-advice', safeguardingLead, pack.deadlines.authority, basis)
            },
            function preventReferral({ post, safeguardingLead, pack }) {
              if (!isAnyOf(post, extremism)) return undefined
              const basis = ['EXT-1', byGuidance('prevent-duty')]
              const after = ['prevent-advice'] as const
              return post.author === 'pupil' && post.nature.has('terrorist-content')
                ? must('prevent-referral', safeguardingLead, pack.deadlines.authority, basis, [...after])
                : may('prevent-referral', safeguardingLead, basis, [...after])
            },
          ],
        },
      },
    },
    {
      id: 'EXT-2',
      sentence:
        'Staff neither back nor promote extremist organisations, messages or people; they give them no voice and no invitation to the school, and they do not look at, download or pass on extremist or offensive material.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        does: 'Takes an extremist post by an adult of the school as a breach, and asks for words in place of copies where material promotes terrorism.',
      },
      rules: {
        post: {
          finds: [
            function extremismByAdult(post) {
              if (!post.adultOfSchool || !isAnyOf(post, extremism)) return undefined
              return { breach: 'breach', basis: ['EXT-2'] }
            },
          ],
          asks: [
            function keepEyesOff({ post, lead, pack }) {
              if (!post.nature.has('terrorist-content')) return undefined
              const basis = ['EXT-2', byGuidance('terrorist-content')]
              return must('do-not-view-or-copy', lead, pack.deadlines.atOnce, basis)
            },
          ],
          forbids: [
            function copyingTerroristContent({ post }) {
              if (!post.nature.has('terrorist-content')) return undefined
              return { what: ['capture-evidence'], basis: ['EXT-2', byGuidance('terrorist-content')] }
            },
          ],
        },
      },
    },
    {
      id: 'EXT-3',
      sentence:
        'We ask parents to stand by us in this, above all on social media, where extremism and hatred are widespread.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'shown',
        does: 'Stands on the page for families, with whom to turn to.',
        at: { href: '/families#EXT-3', text: 'For families' },
      },
    },
  ],
}

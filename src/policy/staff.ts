import type { Heading } from './clause.ts'

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
        by: 'decide',
        sentence:
          'Judges a post by a member of staff by this rule too, and brings it to the headteacher; privacy settings are left to staff themselves.',
      },
    },
    {
      id: 'STF-2',
      sentence: 'On social media, staff never discuss the school or the people who have to do with it.',
      force: 'must',
      binds: ['staff'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Takes a member of staff’s post that discusses the school as a breach, and brings it to the headteacher.',
      },
    },
    {
      id: 'STF-3',
      sentence:
        'Staff take care that nobody can mistake their own opinion for that of the school, the trust or the local authority.',
      force: 'must',
      binds: ['staff'],
      how: { type: 'people', because: 'Only the writer can make clear whose opinion a post is.' },
    },
    {
      id: 'STF-4',
      sentence:
        'Misuse has serious consequences: the Teaching Regulation Agency has made many orders that ban a person from teaching in which social media or technology played a part.',
      force: 'info',
      binds: ['staff'],
      how: { type: 'shown', where: 'on the policy page' },
    },
  ],
}

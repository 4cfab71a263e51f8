import type { Heading } from './clause.ts'

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
      how: { type: 'shown', where: 'on the policy page, where G6 says what has changed since' },
    },
    {
      id: 'AGE-2',
      sentence:
        'We ask parents to respect these ages, and neither to encourage a child to join too early nor to look away when one does.',
      force: 'ask',
      binds: ['parents'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Offers advice for the child and the family, and never a punishment, where a pupil below the minimum age has posted something; other reports of underage use are still the DSL’s to deal with.',
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
        by: 'decide',
        sentence:
          'Offers advice for the child and the family, and never a punishment, where a pupil below the minimum age has posted something; other reports of underage use are still the DSL’s to deal with.',
      },
    },
    {
      id: 'AGE-4',
      sentence: 'We expect the law to bring in stricter checks of people’s age.',
      force: 'info',
      binds: ['everybody'],
      how: { type: 'shown', where: 'on the policy page' },
    },
  ],
}

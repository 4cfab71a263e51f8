import type { Heading } from './clause.ts'

/** CON: how we behave online. */
export const conduct: Heading = {
  title: 'How we behave online',
  about:
    'This part is for everybody: pupils, parents, staff, local committee members, volunteers and contractors.',
  clauses: [
    {
      id: 'CON-1',
      sentence: 'Everybody who belongs to a school signs its acceptable use policy (AUP).',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'people',
        because:
          'Birdsong keeps no signatures yet, so each school asks for them as it does now; after a breach Birdsong offers a reminder of the AUP as a step.',
      },
    },
    {
      id: 'CON-2',
      sentence: 'Online we treat one another with respect, just as we would if we stood face to face.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'shown',
        where:
          'on the policy page, and in the first wording of every letter that asks for a post to be deleted',
      },
    },
    {
      id: 'CON-3',
      sentence:
        'Nobody posts anything that is, or that others could take to be, bullying, aggressive, rude or insulting, against the law or in some other way inappropriate.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Works out from what people say a post is whether it breaks this rule, and what has to be done.',
      },
    },
    {
      id: 'CON-4',
      sentence:
        'Nobody posts anything that could bring a school into disrepute, and staff take special care of the good name of their profession as well.',
      force: 'must',
      binds: ['everybody', 'staff'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence:
          'Treats harm to a good name as a possible breach, and never asks for a deletion because of that alone.',
      },
    },
    {
      id: 'CON-5',
      sentence:
        'All this holds in private places as much as in public ones: a parents’ chat, page or group counts just the same.',
      force: 'must',
      binds: ['everybody'],
      how: {
        type: 'executed',
        by: 'decide',
        sentence: 'Applies the same rules to a private group as to a public page.',
      },
    },
  ],
}

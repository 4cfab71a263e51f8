import type { Budget, Declaration } from '../connector.ts'

export const xBudget: Budget = { unit: 'pence', period: 'month', most: 500, setting: 'budget' }

export const xMentions: Declaration = {
  kind: 'x-mentions',
  name: 'X mentions',
  hears:
    'Public posts on X that mention the school’s own account, up to seven days back; no search for words, and no protected accounts.',
  purpose: 'To read what people write to our own account, and to answer it fairly',
  terms: [
    'X forbids watching, profiling or matching people, and so do we.',
    'What is deleted or changed there is removed or changed here when it is looked at again: six times in its first thirty days, as far as the budget goes.',
    'X wants to be told what its data are used for. Keep to what you told it.',
  ],
  costs:
    'X charges for each post that is read: about 0.4 p, and 0.8 p more for its author’s name; and as much again each time that Birdsong looks whether it still stands. Birdsong stops at the budget that you set.',
  intake: ['pull'],
  cursor: 'newest-first',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: null,
  fields: [
    {
      kind: 'text',
      name: 'account',
      label: 'Number of the account',
      needed: 'Give the number of the account.',
      hint: 'The id that X gives the account, not its @name.',
    },
    {
      kind: 'pounds',
      name: 'budget',
      label: 'The most to spend in a month, in pounds',
      needed: 'Give a budget in pounds.',
      hint: 'For example 5',
    },
    {
      kind: 'secret',
      name: 'token',
      label: 'Bearer token of your app',
      needed: 'Give the bearer token of your app on X.',
    },
  ],
  forOneSchool: true,
  everySeconds: 1800,
  budget: xBudget,
  offered: true,
}

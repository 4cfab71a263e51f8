import type { Budget, Declaration } from '../connector.ts'

/** Google’s units begin anew at midnight in California. */
export const youtubeBudget: Budget = { unit: 'units', period: 'day', most: 9000, zone: 'America/Los_Angeles' }

export const youtube: Declaration = {
  kind: 'youtube',
  name: 'YouTube channel',
  hears:
    'Comments under the videos of the school’s own channel, and replies to the newest two hundred of them; not other channels, and no search.',
  purpose: 'To read what people write under our own videos, and to answer it fairly',
  terms: [
    'What is kept is read again at least every thirty days, as YouTube asks, and removed when it is gone.',
  ],
  costs:
    'Nothing. Google counts 10,000 units a day for each project; Birdsong uses one for each page of a hundred comments, and stops before they are spent.',
  intake: ['pull'],
  cursor: 'mutable-list',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked', rereadDays: 30 },
  answers: null,
  fields: [
    {
      kind: 'text',
      name: 'channel',
      label: 'Id of the channel',
      needed: 'Give the id of the channel, beginning with UC.',
      hint: 'In YouTube Studio under Settings, Channel, Advanced settings.',
    },
    { kind: 'secret', name: 'key', label: 'API key', needed: 'Give an API key for the YouTube Data API.' },
  ],
  forOneSchool: true,
  everySeconds: 900,
  budget: youtubeBudget,
  offered: true,
}

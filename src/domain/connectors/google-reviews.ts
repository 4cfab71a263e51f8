import type { Declaration } from '../connector.ts'

export const googleReviews: Declaration = {
  kind: 'google-reviews',
  name: 'Google reviews',
  hears:
    'Reviews of the school’s own entry on Google Maps and Search, once Google has confirmed that it is yours; nothing else on Google.',
  purpose: 'To read how people review our school, and to answer it fairly',
  terms: [
    'Google approves each use before anything can be read.',
    'Google tells nobody of deletions, so what is kept is looked at again for thirty days, and removed when it is gone.',
  ],
  costs: 'Nothing.',
  intake: ['pull'],
  cursor: 'mutable-list',
  keeps: 'all',
  tells: { edits: true, deletions: 'when-asked' },
  answers: null,
  fields: [
    {
      kind: 'text',
      name: 'location',
      label: 'Name of the location',
      needed: 'Give the name of the location.',
      hint: 'As the Business Profile API writes it: accounts/123/locations/456',
    },
    {
      kind: 'text',
      name: 'client',
      label: 'Client id',
      needed: 'Give the client id of your Google project.',
    },
    { kind: 'secret', name: 'clientSecret', label: 'Client secret', needed: 'Give the client secret.' },
    {
      kind: 'secret',
      name: 'refreshToken',
      label: 'Refresh token',
      needed: 'Give a refresh token with the permission business.manage.',
    },
  ],
  forOneSchool: true,
  everySeconds: 1800,

  offered: true,
}

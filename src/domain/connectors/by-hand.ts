import type { Declaration } from '../connector.ts'

const brought = {
  purpose: 'To know what is said in public about our schools, and to answer it fairly',
  terms: [],
  costs: 'Nothing.',
  intake: ['by-hand'],
  cursor: 'none',
  keeps: 'all',
  tells: { edits: false, deletions: 'never' },
  answers: null,
  fields: [],
  forOneSchool: true,
  everySeconds: 86_400,
  offered: false,
} as const

export const csv: Declaration = {
  ...brought,
  kind: 'csv',
  name: 'File',
  hears: 'A table of posts from another program. It is read once.',
}

export const entry: Declaration = {
  ...brought,
  kind: 'entry',
  name: 'Seen by somebody',
  hears: 'What people of the trust have entered themselves.',
}

export const report: Declaration = {
  ...brought,
  kind: 'report',
  name: 'Front door',
  hears: 'What anybody tells the school on its own page, without an account.',
}

import { clauses } from './clauses.ts'

/** The policy that this version of Birdsong carries out: the document in `policy/`. */
export const modelPolicy = {
  date: '2026-09-01',
  title: 'Social media policy',
  document: 'policy/2026-09-01-social-media-policy.md',
} as const

/**
 * The whole policy as one text: its date and title, then number and sentence, a clause to a line.
 *
 * It is there to be hashed, so that a decision can say which words it was made by. It changes with a word of the
 * policy and with nothing else.
 */
export function policyText(): string {
  const lines = clauses.map(({ id, sentence }) => `${id} ${sentence}`)
  return [modelPolicy.date, modelPolicy.title, ...lines].join('\n')
}

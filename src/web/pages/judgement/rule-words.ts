import { rules } from '../../../judgement/rules/all-rules.ts'

/** What a rule of the judgement looks for, in words, and the clauses that it serves. */
export function aboutRule(id: string): { words: string; clauses: readonly string[] } {
  return { words: words[id] ?? id, clauses: rules.find((rule) => rule.id === id)?.clauses ?? [] }
}

/** A test holds them against the rules. */
export const words: Readonly<Record<string, string>> = {
  'child-in-danger-now': 'a child may be in danger now',
  'missing-child': 'a child may be missing',
  'secret-contact': 'an adult may be in secret contact with a child',
  'intimate-image': 'there may be an intimate picture of a child',
  'self-harm': 'somebody may harm themselves',
  exploitation: 'a child may be used by others',
  'hate-symbol': 'there is a symbol or a phrase of hate',
  'threat-with-time-or-place': 'there is a threat with a time or a place',
  'threat-to-life': 'there is a threat to somebody’s life',
  weapon: 'there may be a weapon at or near the school',
}

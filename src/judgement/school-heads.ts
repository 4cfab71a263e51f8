import { natures } from '../domain/facts.ts'
import { categories, sentiments } from '../domain/judgement.ts'
import type { Head } from './model.ts'

/** What the model that ships answers, in this order. */
export const schoolHeads = [
  { name: 'category', kind: 'one', labels: categories },
  { name: 'sentiment', kind: 'one', labels: sentiments },
  { name: 'severity', kind: 'one', labels: ['0', '1', '2', '3'] },
  { name: 'marks', kind: 'many', labels: ['aboutChild', 'namesPerson'] },
  { name: 'natures', kind: 'many', labels: natures },
] as const satisfies Head[]

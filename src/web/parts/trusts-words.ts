import { createContext } from 'react'

/**
 * What a trust has put in place of what ships, for whatever a page rests on: its own sentence for a clause, and its own
 * word where the policy is silent. Without it a page shows the model's sentences, and our defaults as ours.
 */
export type TrustsWords = {
  sentences: ReadonlyMap<string, string>
  /** By the gap's number, such as `G4`. */
  settled: ReadonlyMap<string, string>
}

/** Whose words a page shows. It is a context because what a step rests on is shown deep inside of many pages. */
export const TrustsWordsContext = createContext<TrustsWords>({ sentences: new Map(), settled: new Map() })

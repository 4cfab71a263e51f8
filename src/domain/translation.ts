/** What is filled into a text, by the words in braces: each once, in the order of the alphabet. */
export function filledIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, word]) => word ?? ''))].sort()
}

/** The longest text that somebody may put in the place of ours. */
export const longestTranslation = 2000

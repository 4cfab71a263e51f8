/** What a rule of the judgement looks for, in words; its own id where it has none yet. */
export function wordsForRule(rule: string): string {
  return words[rule] ?? rule.replaceAll('-', ' ')
}

const words: Readonly<Record<string, string>> = {}

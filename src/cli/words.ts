/** Reads `--name value` pairs of a command; a name may come again. A sentence where a word is not understood. */
export function readWords<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string[]>> | string {
  const found: Partial<Record<Name, string[]>> = {}
  for (let at = 0; at < words.length; at++) {
    const name = names.find((one) => words[at] === `--${one}`)
    if (!name)
      return `${words[at]} is not understood here. What is: ${names.map((one) => `--${one}`).join(', ')}.`
    const given: string[] = []
    while (at + 1 < words.length && !words[at + 1]!.startsWith('--')) given.push(words[++at]!)
    if (given.length === 0) return `--${name} needs a word after it.`
    found[name] = [...(found[name] ?? []), ...given]
  }
  return found
}

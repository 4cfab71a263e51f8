/** The parts of a post that a person may read. */
export const readableParts: ReadonlySet<string> = new Set(['text', 'alt', 'title', 'description'])

/** All words of a post that a person may read: its text, descriptions of pictures, a link's card, its tags. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('\n\n')
  if (typeof value !== 'object' || value === null) return ''
  const words = Object.entries(value).map(([key, part]) => {
    if (key === 'tags' && Array.isArray(part)) return part.map((tag) => `#${tag}`).join(' ')
    if (typeof part !== 'string') return wordsOf(part)
    return readableParts.has(key) ? part : ''
  })
  // Apart, so that no name runs on from one into the next: each is looked at by itself.
  return words.filter((part) => part !== '').join('\n\n')
}

import type { Term } from '../../src/matching/term.ts'

type Node = { next: Map<string, Node>; terms: number }

/**
 * What is ordinarily written: JSON.parse of each event, its text normalised with String.normalize and a regular
 * expression, its words looked up in a trie of Maps. Says how many hits there are.
 */
export function ordinaryNode(terms: readonly Term[]): (lines: readonly string[]) => number {
  const trie: Node = { next: new Map(), terms: 0 }
  for (const { words } of terms) {
    let node = trie
    for (const word of normalise(words)) {
      const next = node.next.get(word) ?? { next: new Map(), terms: 0 }
      node.next.set(word, next)
      node = next
    }
    node.terms++
  }
  return (lines) => {
    let hits = 0
    for (const line of lines) {
      const event = JSON.parse(line) as { commit: { record: { text: string } } }
      const words = normalise(event.commit.record.text)
      for (let from = 0; from < words.length; from++) {
        let node: Node | undefined = trie
        for (let at = from; at < words.length; at++) {
          node = node.next.get(words[at]!)
          if (!node) break
          hits += node.terms
        }
      }
    }
    return hits
  }
}

function normalise(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}|['’`]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

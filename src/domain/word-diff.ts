/** A stretch of text that is in both versions, only in the earlier one, or only in the later one. */
export type DiffPart = { type: 'same' | 'removed' | 'added'; text: string }

/** Words, single marks, and the spaces between them: nothing of the text is left out. */
const tokensOf = (text: string) => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s]/gu) ?? []

/**
 * What changed from one text to another, word by word. The parts that are not `added` make up the earlier text, letter
 * for letter, and those that are not `removed` the later one.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const [a, b] = [tokensOf(before), tokensOf(after)]
  return inRuns(withoutLoneSpaces(compare(a, b)))
}

/** The longest words that both have in common, in their order (LCS): everything else was removed or added. */
function compare(a: readonly string[], b: readonly string[]): DiffPart[] {
  const common = lengthsOfCommon(a, b)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [removed, added] = [a[i], b[j]]
    if (removed !== undefined && removed === added) {
      parts.push({ type: 'same', text: removed })
      i++
      j++
    } else if (added === undefined || (removed !== undefined && common(i + 1, j) >= common(i, j + 1))) {
      parts.push({ type: 'removed', text: removed ?? '' })
      i++
    } else {
      parts.push({ type: 'added', text: added })
      j++
    }
  }
  return parts
}

/** How many words the rest of `a` from i and the rest of `b` from j have in common. */
function lengthsOfCommon(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}

/** A space that only happens to stay between two changes would break a phrase into crumbs: it changes with them. */
function withoutLoneSpaces(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((part, place): DiffPart[] => {
    const [before, after] = [parts[place - 1], parts[place + 1]]
    const lone =
      part.type === 'same' &&
      !part.text.trim() &&
      before &&
      after &&
      before.type !== 'same' &&
      after.type !== 'same'
    return lone
      ? [
          { type: 'removed', text: part.text },
          { type: 'added', text: part.text },
        ]
      : [part]
  })
}

/** Parts of one kind as one; between two stretches that are the same, what was removed stands before what was added. */
function inRuns(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  let [removed, added, same] = ['', '', '']
  const changes = () => {
    if (removed) runs.push({ type: 'removed', text: removed })
    if (added) runs.push({ type: 'added', text: added })
    removed = added = ''
  }
  for (const { type, text } of parts) {
    if (type === 'same') {
      changes()
      same += text
      continue
    }
    if (same) runs.push({ type: 'same', text: same })
    same = ''
    if (type === 'removed') removed += text
    else added += text
  }
  changes()
  if (same) runs.push({ type: 'same', text: same })
  return runs
}

import { pauseBefore, type Reading, wordEnd, wordStart } from './reading.ts'

/** At these lengths a beginning that no form has is given up. Most words of a post end at the first. */
const checkpoints = [4, 8, 16]

/**
 * Finds which of many written forms stand in a reading, in a time that does not depend on their number: a
 * running hash is compared at the end of each word, and given up where no form begins like this.
 *
 * Hashes of 32 bits meet by chance: whoever asks compares the letters.
 */
export type FormIndex = {
  /** Calls `found` with the first and last letter and the group of each form that may stand here, until it returns true. */
  search(page: Reading, found: (first: number, last: number, group: number) => boolean): boolean
}

/**
 * Indexes the written forms of each group, already folded as a reading folds them. A form’s group is its
 * place in the list.
 */
export function indexForms(groups: readonly (readonly string[])[]): FormIndex {
  const number = groups.reduce((sum, forms) => sum + forms.length, 0)
  const bits = Math.max(8, Math.ceil(Math.log2(number * 2 + 2)))
  const shift = 32 - bits
  const heads = new Int32Array(2 ** bits).fill(-1)
  const hashes = new Int32Array(number)
  const groupOf = new Int32Array(number)
  const nexts = new Int32Array(number)
  const filterBits = Math.min(bits + 5, 27)
  const filterShift = 32 - filterBits
  const filter = new Int32Array(2 ** (filterBits - 5))
  let longest = 0
  let entries = 0

  groups.forEach((forms, group) => {
    for (const form of forms) {
      let hash = seed
      for (let n = 0; n < form.length; n++) {
        hash = step(hash, form.charCodeAt(n))
        if (isCheckpoint(n + 1)) {
          const bit = mix(hash) >>> filterShift
          filter[bit >>> 5]! |= 1 << (bit & 31)
        }
      }
      const place = mix(hash) >>> shift
      hashes[entries] = hash
      groupOf[entries] = group
      nexts[entries] = heads[place]!
      heads[place] = entries++
      longest = Math.max(longest, form.length)
    }
  })

  function search(page: Reading, found: (first: number, last: number, group: number) => boolean): boolean {
    const { letters, edges, count } = page
    for (let first = 0; first < count; first++) {
      if (!(edges[first]! & wordStart)) continue
      const end = Math.min(count, first + longest)
      let hash = seed
      for (let last = first; last < end; last++) {
        const edge = edges[last]!
        if (last > first && edge & pauseBefore) break
        hash = step(hash, letters[last]!)
        const mixed = mix(hash)
        if (isCheckpoint(last - first + 1)) {
          const bit = mixed >>> filterShift
          if (!(filter[bit >>> 5]! & (1 << (bit & 31)))) break
        }
        if (!(edge & wordEnd)) continue
        for (let entry = heads[mixed >>> shift]!; entry >= 0; entry = nexts[entry]!) {
          if (hashes[entry] === hash && found(first, last, groupOf[entry]!)) return true
        }
      }
    }
    return false
  }

  return { search }
}

const seed = 0x811c9dc5 | 0
const step = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193)
const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
const isCheckpoint = (length: number) =>
  length === checkpoints[0] || length === checkpoints[1] || length === checkpoints[2]

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReceipt, readReceipt, receiptLength } from './receipt.ts'
import { pictureOf } from './receipt-pictures.ts'
import { receiptWords } from './receipt-words.ts'

/** One letter more, less or another, or two beside each other exchanged. */
function areNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  )
}

/** How a word sounds, roughly: its consonants as they are spoken, and one sign for any run of vowels. */
function soundOf(word: string): string {
  return word
    .replace(/^kn|^gn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/^wh/, 'w')
    .replace(/ph/g, 'f')
    .replace(/ght/g, 't')
    .replace(/tch|ch/g, 'C')
    .replace(/sh/g, 'S')
    .replace(/th/g, 'T')
    .replace(/ck/g, 'k')
    .replace(/qu/g, 'kw')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/z/g, 's')
    .replace(/mb$/, 'm')
    .replace(/(.)\1+/g, '$1')
    .replace(/e$/, '')
    .replace(/(?<=.)h/g, '')
    .replace(/[aeiouyw]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
}

const unkind =
  `angry awful bad beast beat bite bitch bleed blood bomb bottom bum bully butt crap creep cripple cruel cry dagger
  damn danger dark dead death devil die dirty drown drug drunk dumb dying enemy evil fail fat fear fight filthy fool
  ghost grave gross gun hang hate hell hit hurt idiot ill insane jail kick kill knife lazy liar lonely loser lost mad
  mean mess monster murder nasty naughty nazi nude pain panic pest pig poison poo poop rat rape rifle rotten rude sad
  scar scare scream sex shame shit shoot sick skull slap slave slug snake sob sore stab stink stupid sting suck suicide
  sword tart tear terror thief threat thug tit toilet tomb trap ugly vain vile virus wank war waste weak weapon weird
  weep whip witch worm worry worst wound wreck wrong yuck zombie cow goat donkey monkey gorilla beer gin rum vodka wine
  whisky cigarette`.split(/\s+/)

test('there are enough words, in order, each once, and short', () => {
  expect(receiptWords.length).toBeGreaterThanOrEqual(1296)
  expect([...new Set(receiptWords)].sort()).toEqual(receiptWords)
  for (const word of receiptWords) expect(word).toMatch(/^[a-z]{3,8}$/)
  expect(Math.log2(receiptWords.length) * receiptLength).toBeGreaterThan(62)
})

test('no two words are within one letter of each other', () => {
  const near = receiptWords.flatMap((word, at) =>
    receiptWords.slice(at + 1).flatMap((other) => (areNear(word, other) ? [`${word} ${other}`] : [])),
  )
  expect(near).toEqual([])
  expect(areNear('boat', 'goat') && areNear('form', 'from') && areNear('car', 'card')).toBe(true)
})

test('no two words sound alike', () => {
  const alike = [...Map.groupBy(receiptWords, soundOf).values()].filter((words) => words.length > 1)
  expect(alike).toEqual([])
  expect(soundOf('night')).toBe(soundOf('knight'))
})

test('no word is rude or sad', () => {
  expect(
    receiptWords.filter((word) => unkind.includes(word) || unkind.includes(word.replace(/s$/, ''))),
  ).toEqual([])
})

test('no two words have the same picture, and every picture is a word’s', () => {
  const pictures = receiptWords.flatMap((word) => pictureOf(word) ?? [])
  expect(new Set(pictures).size).toBe(pictures.length)
  expect(pictures.length).toBeGreaterThan(400)
  for (const picture of pictures) expect(picture).toMatch(/^\p{Extended_Pictographic}/u)
})

const bytes = fc.uint8Array({ minLength: receiptLength * 4, maxLength: receiptLength * 4 })

test('a receipt is read back however it is written down', () => {
  const between = fc.constantFrom(' ', '-', ', ', '\n', ' – ', '. ', '_')
  fc.assert(
    fc.property(bytes, between, fc.boolean(), (random, sign, large) => {
      const receipt = makeReceipt(random)
      const typed = ` ${receipt.join(sign)}. `
      expect(readReceipt(large ? typed.toUpperCase() : typed)).toEqual(receipt)
    }),
  )
})

test('what cannot be a receipt is none, whatever it is', () => {
  fc.assert(fc.property(fc.string(), (text) => readReceipt(text) === undefined))
  const [first = ''] = receiptWords
  expect(readReceipt(Array(5).fill(first).join(' '))).toBeUndefined()
  expect(readReceipt(Array(7).fill(first).join(' '))).toBeUndefined()
  expect(readReceipt(`${`${first} `.repeat(5)}xyzzy`)).toBeUndefined()
  expect(readReceipt(`${first} `.repeat(1_000_000))).toBeUndefined()
})

test('a receipt takes enough random bytes, and as many different ones as there are come out', () => {
  expect(() => makeReceipt(new Uint8Array(23))).toThrow(RangeError)
  fc.assert(
    fc.property(
      fc.uniqueArray(bytes, { minLength: 20, maxLength: 20, comparator: 'SameValue' }),
      (randoms) => {
        for (const random of randoms)
          for (const word of makeReceipt(random)) expect(receiptWords).toContain(word)
      },
    ),
    { numRuns: 20 },
  )
})

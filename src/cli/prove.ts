import { readFileSync } from 'node:fs'
import { choices, defaultPack, type Pack } from '../policy/pack.ts'
import { type PolicyProof, prove } from '../policy/prove/prove.ts'
import { reachRules } from '../policy/prove/reach.ts'
import { whatMustHoldBySection } from '../policy/prove/what-must-hold.ts'

/** What is to be proved, and how it is told. */
export type ProveWords = {
  /** Posts by chance, besides those that are designed. */
  random: number
  seed: number
  /** After so many seconds it ends with what has been tried by then. */
  seconds: number
  json: boolean
  /** Fewer posts: a look, in a second or two. */
  quick: boolean
  /** A pack in JSON, or `-` for the standard input; the pack that ships where none is given. */
  file: string | null
}

const usual: ProveWords = { random: 20_000, seed: 1, seconds: 3600, json: false, quick: false, file: null }
const figures = ['--random', '--seed', '--seconds'] as const

/** Reads the words after `birdsong prove`; a sentence where they cannot be read. */
export function readProveWords(words: readonly string[]): ProveWords | string {
  const asked = { ...usual }
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    const figure = figures.find((one) => one === word)
    if (word === '--json') asked.json = true
    else if (word === '--quick') asked.quick = true
    else if (figure) {
      const given = words[++place] ?? ''
      if (!/^\d{1,9}$/.test(given)) return `${figure} wants a whole number after it, such as ${figure} 20.`
      asked[figure.slice(2) as 'random' | 'seed' | 'seconds'] = Number(given)
    } else if (word.startsWith('-') && word !== '-') return `There is no ${word} to prove with.`
    else if (asked.file !== null) return 'Give one file with a pack, or none.'
    else asked.file = word
  }
  return asked
}

/**
 * Proves that what must hold does hold, and tells it sentence by sentence with the number of cases; exit code 1 where
 * something does not hold, with the smallest case, and 2 where the pack cannot be read.
 */
export function provePolicy(
  asked: ProveWords,
  { write, progress }: { write(text: string): void; progress?: (done: number, of: number) => void },
): 0 | 1 | 2 {
  const pack = asked.file === null ? defaultPack : readPack(asked.file)
  if (typeof pack === 'string') {
    write(`${pack}\n`)
    return 2
  }
  const begun = performance.now()
  const budget = {
    breadth: asked.quick ? 'quick' : 'whole',
    random: asked.random,
    seed: asked.seed,
  } as const
  const proof = prove(pack, budget, (done, of) => {
    progress?.(done, of)
    return performance.now() - begun > asked.seconds * 1000 ? 'stop' : undefined
  })
  write(asked.json ? `${JSON.stringify(proof)}\n` : `${inSentences(proof).join('\n')}\n`)
  return proof.rules.some(({ counterExample }) => counterExample) ? 1 : 0
}

/** A proof for people to read: each sentence with its cases under what it is about, then what does not hold, then the sum. */
export function inSentences(proof: PolicyProof): string[] {
  const proved = new Map(proof.rules.map((rule) => [rule.id, rule]))
  const lines = whatMustHoldBySection.flatMap(({ title, rules }, place) => {
    const isLast = place === whatMustHoldBySection.length - 1
    const ofSection = [...rules, ...(isLast ? reachRules : [])].flatMap(({ id }) => proved.get(id) ?? [])
    return [
      title,
      ...ofSection.map(
        ({ says, cases, counterExample }) =>
          `  ${counterExample ? '✗' : cases > 0 ? '✓' : '–'} ${says} ${inCases(cases)}`,
      ),
      '',
    ]
  })
  const broken = proof.rules.filter(({ counterExample }) => counterExample)
  const stories = broken.flatMap(({ says, counterExample }) => [
    `It does not hold: ${says}`,
    `For instance: ${counterExample?.story}`,
    ...(counterExample?.facts ? [`  ${JSON.stringify(counterExample.facts)}`] : []),
    '',
  ])
  return [...lines, ...stories, sumOf(proof, broken.length)]
}

function sumOf({ rules, tried, ended }: PolicyProof, broken: number): string {
  const { designed, random, seed, others } = tried
  const outcome =
    broken === 0
      ? `All ${rules.length} sentences hold.`
      : `${broken} of ${rules.length} sentences do not hold.`
  const byChance = random > 0 ? `, ${figure(random)} more by chance (seed ${seed})` : ''
  const cut = ended ? '' : ' The time was up before everything was tried.'
  return `${outcome} Tried on ${figure(designed)} designed posts, in which every three facts meet${byChance}, and on ${figure(others)} combinations of facts of every other kind.${cut}`
}

const figure = (count: number) => count.toLocaleString('en-GB')
const inCases = (cases: number) => (cases === 1 ? '(1 case)' : `(${figure(cases)} cases)`)

/** A pack in JSON: all of it, or only what differs from the one that ships. A sentence where it cannot be read. */
function readPack(file: string): Pack | string {
  const from = file === '-' ? 'The standard input' : file
  try {
    const given: unknown = JSON.parse(readFileSync(file === '-' ? '/dev/stdin' : file, 'utf8'))
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return `${from} holds no pack: a pack is one JSON object.`
    return mergedPack(given) ?? `${from} holds fields that no pack has, or choices that there are not.`
  } catch (error) {
    if (error instanceof SyntaxError) return `${from} is not JSON: ${error.message}.`
    if (error instanceof Error && 'syscall' in error) return `${from} cannot be read: ${error.message}.`
    throw error
  }
}

function mergedPack(given: Partial<Pack>): Pack | undefined {
  const pack: Pack = {
    ...defaultPack,
    ...given,
    choices: { ...defaultPack.choices, ...given.choices },
    minimumAges: { ...defaultPack.minimumAges, ...given.minimumAges },
    deadlines: { ...defaultPack.deadlines, ...given.deadlines },
  }
  const known = (one: object, shipped: object) => Object.keys(one).every((name) => name in shipped)
  const isKnown =
    known(pack, defaultPack) &&
    known(pack.choices, defaultPack.choices) &&
    known(pack.deadlines, defaultPack.deadlines)
  const ways: Record<string, readonly string[]> = choices
  return isKnown && Object.entries(pack.choices).every(([gap, way]) => ways[gap]?.includes(way))
    ? pack
    : undefined
}

import { type Nature, natures } from '../domain/facts.ts'
import { type Category, categories, type Pressing, type Sentiment } from '../domain/judgement.ts'

/** A post of the corpus, with what is right about it; `corpus/README.md` says how it was labelled. */
export type LabelledPost = {
  text: string
  category: Category
  sentiment: Sentiment
  severity: Pressing
  aboutChild: boolean
  namesPerson: boolean
  natures: Nature[]
  hard: boolean
}

export type CorpusFile = { posts: LabelledPost[]; troubles: string[] }

const header = 'category\tsentiment\tseverity\tmarks\tnatures\tregister\thard\ttext'
const sentimentOf: Record<string, Sentiment> = { '-': 'negative', '0': 'neutral', '+': 'positive' }

/** Reads a file of the corpus. A line that cannot be read is left out, and said in `troubles`. */
export function readCorpus(name: string, content: string): CorpusFile {
  const posts: LabelledPost[] = []
  const troubles: string[] = []
  const lines = content.split(/\r?\n/)
  if (lines[0] !== header) troubles.push(`${name}: the first line is not the header`)
  lines.forEach((line, at) => {
    if (at === 0 || line === '') return
    const read = readLine(line)
    if (typeof read === 'string') troubles.push(`${name}, line ${at + 1}: ${read}`)
    else posts.push(read)
  })
  return { posts, troubles }
}

function readLine(line: string): LabelledPost | string {
  const parts = line.split('\t')
  if (parts.length !== 8) return `${parts.length} fields, not 8`
  const [category, sign, severity, marks, named, , hard, text] = parts as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const sentiment = sentimentOf[sign]
  const listed = named === '.' ? [] : named.split(',').map((one) => one.trim())
  const unknown = listed.find((one) => !(natures as readonly string[]).includes(one))
  if (!(categories as readonly string[]).includes(category)) return `no such category: ${category}`
  if (!sentiment) return `no such sentiment: ${sign}`
  if (!/^[0-3]$/.test(severity)) return `no such severity: ${severity}`
  if (!/^(?:\.|c|n|cn|nc)$/.test(marks)) return `no such marks: ${marks}`
  if (unknown !== undefined) return `no such nature: ${unknown}`
  return {
    text: text.replaceAll('\\n', '\n'),
    category: category as Category,
    sentiment,
    severity: Number(severity) as Pressing,
    aboutChild: marks.includes('c'),
    namesPerson: marks.includes('n'),
    natures: listed as Nature[],
    hard: hard !== '.',
  }
}

/** A text without what makes no difference: two texts with the same are taken for one. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
}

/** Which tenth of all texts this one belongs to, 0 to 9: by its words alone, so that it stays there. */
export function tenthOf(text: string): number {
  let hash = 0x811c9dc5
  const plain = normalised(text)
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 15)) >>> 0) % 10
}

export const heldOutTenth = 0
export const settingTenth = 1

/** The posts without those that say the same as an earlier one. */
export function withoutDoubles(posts: readonly LabelledPost[]): LabelledPost[] {
  const seen = new Set<string>()
  return posts.filter(({ text }) => {
    const plain = normalised(text)
    if (seen.has(plain)) return false
    seen.add(plain)
    return true
  })
}

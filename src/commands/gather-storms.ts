import { wholeText } from '../domain/mention.ts'
import { bandsOfWords, type SameWords, sameWordsOf, saysTheSame } from '../domain/same-words.ts'
import { stormLasts, tenMinutesOf } from '../domain/storm.ts'
import type { Transaction } from '../store/as-actor.ts'
import { gatheredPairs, goneHeads, regather, takeOut } from '../store/gathered-edits.ts'
import { findMentionById } from '../store/mentions.ts'
import type { NewMention } from '../store/mentions-taken-in.ts'
import { addStormBands, countGatheredUnder, headsByBands } from '../store/storms.ts'
import { lockTrust } from '../store/trusts.ts'
import { raiseStorms } from './raise-storms.ts'
import type { Services } from './services.ts'
import { WorkedOut } from './worked-out.ts'

type Said = Pick<NewMention, 'title' | 'text' | 'matches'>
type Candidate = { id: string; school: string; words: SameWords; level: number; foundAt?: Date }
type First = Candidate & { bands: readonly bigint[] }

/** A storm that goes on is found by the words of its latest posts as well, from so long after the first. */
const anewAfter = 12 * 3_600_000

const wordsOf = ({ title, text, matches }: Said) => sameWordsOf(wholeText(title, text), matches)

/** How private a mention is from the beginning, where nothing else is said. */
const usualLevel = 1

/** Which of some new mentions stand under which, and by what the others are to be found. */
export type StormPlan = {
  under: ReadonlyMap<string, string>
  bands: readonly { mention: string; bands: readonly bigint[] }[]
}

/**
 * Finds which new mentions say much the same as others, so that they stand under the first of them and a storm is one
 * thing to read. Every one of them has to be new: their heads are written with them.
 *
 * Nothing is gathered under what is more private or less: who may read the first may read all of them, and the other way
 * round. What was settled gathers nothing more; the next one is new to people.
 */
export async function planStorms(
  transaction: Transaction,
  trust: string,
  added: readonly NewMention[],
  at: Date,
  workedOut = new WorkedOut(),
): Promise<StormPlan> {
  if (added.length === 0) return { under: new Map(), bands: [] }
  // Two readers must not make two heads of one storm; the log holds the same row in a moment anyway.
  await lockTrust(transaction, trust)
  const since = new Date(at.getTime() - stormLasts)
  const { firsts, under } = gatherAmong(added, workedOut)
  const known = await knownHeads(transaction, [...new Set(firsts.flatMap(({ bands }) => bands))], since)
  const headOf = new Map<string, string>()
  const keptAnew: { mention: string; bands: readonly bigint[] }[] = []
  for (const one of firsts) {
    const head = one.bands
      .flatMap((band) => known.get(band) ?? [])
      .find(
        (other) =>
          other.school === one.school && other.level === one.level && saysTheSame(other.words, one.words),
      )
    if (!head) continue
    headOf.set(one.id, head.id)
    if (head.foundAt && at.getTime() - head.foundAt.getTime() > anewAfter) {
      keptAnew.push({ mention: head.id, bands: one.bands })
      head.foundAt = at
    }
  }
  const fresh = firsts.filter(({ id }) => !headOf.has(id))
  const found = fresh.map(({ id, bands }) => ({ mention: id, bands }))
  const all = [...headOf, ...[...under].map(([id, first]) => [id, headOf.get(first) ?? first] as const)]
  return { under: new Map(all), bands: [...found, ...keptAnew] }
}

/** Counts what was gathered, keeps how the rest is found, and raises what rises. */
export async function carryOutStorms(
  services: Services,
  transaction: Transaction,
  trust: string,
  plan: StormPlan,
  at: Date,
): Promise<void> {
  await addStormBands(transaction, trust, plan.bands, at)
  const heads = [...plan.under.values()]
  if (heads.length === 0) return
  await countGatheredUnder(transaction, trust, heads, tenMinutesOf(at))
  await raiseStorms(services, transaction, trust, [...new Set(heads)], at)
}

/** Within one batch: what says exactly the same words, and what says much the same, under the first of it. */
function gatherAmong(
  added: readonly NewMention[],
  workedOut: WorkedOut,
): { firsts: First[]; under: Map<string, string> } {
  const firsts: First[] = []
  const under = new Map<string, string>()
  const byKey = new Map<string, string>()
  const byBand = new Map<bigint, First[]>()
  for (const mention of added) {
    const { id, school, level = usualLevel } = mention
    const { words, bands } = workedOut.compared(mention)
    const key = `${school} ${level} ${words.key}`
    const same = byKey.get(key)
    if (same !== undefined) {
      under.set(id, same)
      continue
    }
    const one: First = { id, school, words, level, bands }
    const alike = bands
      .flatMap((band) => byBand.get(band) ?? [])
      .find((other) => other.school === school && other.level === level && saysTheSame(other.words, words))
    byKey.set(key, alike?.id ?? id)
    if (alike) {
      under.set(id, alike.id)
      continue
    }
    firsts.push(one)
    for (const band of bands) {
      const others = byBand.get(band)
      if (others) others.push(one)
      else byBand.set(band, [one])
    }
  }
  return { firsts, under }
}

async function knownHeads(
  transaction: Transaction,
  bands: readonly bigint[],
  since: Date,
): Promise<Map<bigint, Candidate[]>> {
  const seen = new Map<string, Candidate>()
  const byBand = new Map<bigint, Candidate[]>()
  for (const { band, bandAt, head } of await headsByBands(transaction, bands, since)) {
    const known = seen.get(head.id) ?? {
      ...{ id: head.id, school: head.school, level: head.level },
      words: wordsOf(head),
      foundAt: bandAt,
    }
    if (known.foundAt && known.foundAt < bandAt) known.foundAt = bandAt
    seen.set(head.id, known)
    const key = BigInt(band)
    byBand.set(key, [...(byBand.get(key) ?? []), known])
  }
  return byBand
}

/** After deletions: what is still there is not hidden behind a first post that is gone. */
export async function leaveToTheNext(transaction: Transaction, gone: readonly string[]): Promise<void> {
  for (const { head, next } of await goneHeads(transaction, gone)) await regather(transaction, head, next)
}

/** After edits: what no longer says what it is gathered with stands on its own, and nothing stays hidden behind it. */
export async function reconsiderEdited(
  transaction: Transaction,
  trust: string,
  edited: readonly string[],
  at: Date,
): Promise<void> {
  if (edited.length === 0) return
  for (const { id, other, isHead, words, otherWords } of await gatheredPairs(transaction, edited)) {
    const [one, two] = [words, otherWords].map((said) => wordsOf({ ...said, text: said.text ?? '' }))
    if (!one || !two || saysTheSame(one, two)) continue
    if (isHead) {
      await regather(transaction, id, other)
      continue
    }
    await takeOut(transaction, id)
    const school = (await findMentionById(transaction, id))?.school
    if (school !== undefined)
      await addStormBands(transaction, trust, [{ mention: id, bands: bandsOfWords(one, school) }], at)
  }
}

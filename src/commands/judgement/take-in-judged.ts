import { categories, type Judgement, type KeptJudgement, type Pressing } from '../../domain/judgement.ts'
import { wholeText } from '../../domain/mention.ts'
import { logarithm } from '../../judgement/head.ts'
import { asLearnt } from '../../judgement/learnt.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { addWays, type Beside, saveBeside } from '../../store/judging-ways.ts'
import { type NewMention, takeInMentions } from '../../store/mentions-taken-in.ts'
import { newId, type Services } from '../services.ts'
import { WorkedOut } from '../worked-out.ts'
import { type Judging, judgingAt } from './learnt-at.ts'
import { tellOfPressing } from './tell-of-pressing.ts'

/** A mention's urgency (0 to 4) before anybody has looked: 'today' and 'now' as the policy's severities have them. */
const urgencies: Record<Pressing, number> = { 0: 0, 1: 1, 2: 2, 3: 4 }

/** Where the title says where something was seen, it is none of its words, and makes nothing of them. */
type ToJudge = NewMention & { titleSaysWhere?: boolean }

/** What was taken in, and which of the new ones seem urgent but stand under another that says nearly the same. */
export type TakenIn = Awaited<ReturnType<typeof takeInMentions>> & { urgentUnder: string[] }

/**
 * Takes mentions in with what the machine suggests about each, and tells those whom it would concern where something
 * cannot wait. Without a model, and at a school that has switched it off, they are taken in as they are.
 */
export async function takeInJudged(
  services: Services,
  transaction: Transaction,
  source: { id: string; trust: string },
  mentions: readonly ToJudge[],
  workedOut = new WorkedOut(),
): Promise<TakenIn> {
  const { judges } = services
  if (!judges || mentions.length === 0)
    return { ...(await takeInMentions(transaction, source, mentions)), urgentUnder: [] }
  const schools = [...new Set(mentions.map(({ school }) => school))]
  const judging = await judgingAt(transaction, schools)
  const beside: Beside[] = []
  const begun = new Set<string>()
  const judged = mentions.map((mention) => {
    const at = judging.get(mention.school)
    if (at?.active && !at.inUse) begun.add(mention.school)
    // A process that has not been updated yet may not have the model that is in use: its own is better than none.
    const inUse = at && judges.of(at.inUse?.model ?? judges.shipped)
    const judge = at?.active ? (inUse ?? judges.of(judges.shipped)) : undefined
    if (!at || !judge) return mention
    const learnt = inUse ? at.learnt : { ...at.learnt, head: null }
    const begin = mention.titleSaysWhere ? wholeText(mention.title, '').length : 0
    const text = wholeText(mention.title, mention.text).slice(begin)
    const own = workedOut.judged(judge, text)
    const { judgement, because } = asLearnt(text, own, learnt)
    const other = at.beside && judgedBeside(judges, at, text, workedOut)
    if (at.beside && other)
      beside.push({
        mention: mention.id,
        way: at.beside.id,
        category: other.category,
        severity: other.severity,
      })
    const urgency = Math.max(mention.urgency ?? 0, urgencies[judgement.severity])
    return { ...mention, urgency, judgement: kept(own, movedBy(begin, judgement), because) }
  })
  const taken = await takeInMentions(transaction, source, judged)
  const added = new Set(taken.added.map(({ id }) => id))
  const ways = [...begun].map((school) => ({
    ...{ id: newId(), school, model: judges.shipped, head: null, measured: null },
    state: 'in-use' as const,
  }))
  await addWays(transaction, source.trust, ways, services.now())
  await saveBeside(
    transaction,
    source.trust,
    beside.filter(({ mention }) => added.has(mention)),
  )
  await tellOfPressing(
    services,
    transaction,
    source.trust,
    // Who was told of the first of many need not be told of each.
    judged.filter(({ id, under }) => added.has(id) && !under),
  )
  const urgentUnder = judged.filter(({ id, under, urgency = 0 }) => under && urgency >= 2 && added.has(id))
  return { ...taken, urgentUnder: urgentUnder.map(({ id }) => id) }
}

function judgedBeside(
  judges: NonNullable<Services['judges']>,
  { beside, learnt }: Judging,
  text: string,
  workedOut: WorkedOut,
): Judgement | undefined {
  const judge = beside ? judges.of(beside.model) : undefined
  return (
    judge &&
    asLearnt(text, workedOut.judged(judge, text), { ...learnt, head: beside?.head ?? null }).judgement
  )
}

/** A judgement whose reasons stand so much further on in the title and words as one. */
function movedBy(begin: number, judgement: Judgement): Judgement {
  const reasons = judgement.reasons.map((one) => ({ ...one, from: one.from + begin, to: one.to + begin }))
  return { ...judgement, reasons }
}

/** A judgement as it is kept: the three likeliest, the reasons as places, and the model's own scores. */
export function kept(own: Judgement, judgement: Judgement, because: KeptJudgement['because']): KeptJudgement {
  const { category, probabilities, reasons } = judgement
  const likely = [category, ...categories.filter((one) => one !== category)]
    .map((one) => ({ category: one, probability: rounded(probabilities[one]) }))
    .sort((a, b) =>
      a.category === category ? -1 : b.category === category ? 1 : b.probability - a.probability,
    )
    .slice(0, 3)
  return {
    category,
    likely,
    sentiment: judgement.sentiment,
    severity: judgement.severity,
    aboutChild: judgement.aboutChild,
    namesPerson: judgement.namesPerson,
    natures: roundedAll(judgement.natures),
    abstained: judgement.abstained,
    reasons: reasons.map(({ words: _, ...reason }) => ({ ...reason, weight: rounded(reason.weight) })),
    scores: categories.map((one) => rounded(logarithm(own.probabilities[one]))),
    because,
  }
}

function roundedAll(natures: Judgement['natures']): Judgement['natures'] {
  const entries = Object.entries(natures).map(([nature, share]) => [nature, rounded(share)])
  return Object.fromEntries(entries) as Judgement['natures']
}

const rounded = (number: number) => Math.round(number * 1000) / 1000

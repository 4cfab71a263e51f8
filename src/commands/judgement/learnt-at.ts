import { type Learnt, learn } from '../../judgement/learnt.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { type JudgementAnswer, listAnswersOf, newestAnswers } from '../../store/judgement-answers.ts'
import { type JudgingWay, listNotJudged, listWays } from '../../store/judging-ways.ts'

/** How a school has its mentions judged now. */
export type Judging = { active: boolean; inUse: JudgingWay | null; beside: JudgingWay | null; learnt: Learnt }

const remembered = 500

/** What so many schools have taught is kept at hand; a school may have taught megabytes. */
const mostAtHand = 200

const known = new Map<string, { stamp: string; learnt: Learnt }>()

const nothingLearnt = learn([], null)

/** How each of these schools has its mentions judged. What it has taught is read again only where it has changed. */
export async function judgingAt(
  transaction: Transaction,
  schools: readonly string[],
): Promise<Map<string, Judging>> {
  const ways = Map.groupBy(await listWays(transaction, schools), ({ school }) => school)
  const notJudged = await listNotJudged(transaction)
  const answered = await newestAnswers(transaction, schools)
  const judging = new Map<string, Judging>()
  const toLearn: { school: string; stamp: string }[] = []
  for (const school of schools) {
    const of = (state: JudgingWay['state']) => ways.get(school)?.find((way) => way.state === state) ?? null
    const inUse = of('in-use')
    const stamp = `${inUse?.id} ${answered.get(school) ?? ''}`
    const hasTaught = answered.has(school) || inUse?.head
    const before = known.get(school)
    if (hasTaught && before?.stamp !== stamp) toLearn.push({ school, stamp })
    const learnt = hasTaught && before ? before.learnt : nothingLearnt
    judging.set(school, { active: !notJudged.has(school), inUse, beside: of('beside'), learnt })
  }
  const answers = await listAnswersOf(
    transaction,
    toLearn.map(({ school }) => school),
    remembered,
  )
  for (const { school, stamp } of toLearn) {
    const at = judging.get(school)
    if (!at) continue
    at.learnt = learntFrom(answers.get(school) ?? [], at.inUse?.head ?? null)
    known.delete(school)
    known.set(school, { stamp, learnt: at.learnt })
  }
  for (const oldest of known.keys()) if (known.size > mostAtHand) known.delete(oldest)
  return judging
}

/** What answers have taught, under a head. */
function learntFrom(answers: readonly JudgementAnswer[], head: readonly number[] | null): Learnt {
  return learn(
    answers.map(({ rightSeverity, ...answer }) => ({ ...answer, severity: rightSeverity })),
    head,
  )
}

import { type Learnt, learn } from '../../judgement/learnt.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { listAnswers, newestAnswers } from '../../store/judgement-answers.ts'
import { type JudgingWay, listNotJudged, listWays } from '../../store/judging-ways.ts'

/** How a school has its mentions judged now. */
export type Judging = { active: boolean; inUse: JudgingWay | null; beside: JudgingWay | null; learnt: Learnt }

const remembered = 500

const known = new Map<string, { stamp: string; learnt: Learnt }>()

/** How each of these schools has its mentions judged. What it has taught is read again only where it has changed. */
export async function judgingAt(
  transaction: Transaction,
  schools: readonly string[],
): Promise<Map<string, Judging>> {
  const ways = await listWays(transaction, schools)
  const notJudged = await listNotJudged(transaction)
  const stamps = await newestAnswers(transaction, schools)
  const judging = new Map<string, Judging>()
  for (const school of schools) {
    const of = (state: JudgingWay['state']) =>
      ways.find((way) => way.school === school && way.state === state) ?? null
    const inUse = of('in-use')
    const stamp = `${inUse?.id} ${stamps.get(school) ?? ''}`
    let learnt = known.get(school)?.stamp === stamp ? known.get(school)?.learnt : undefined
    if (!learnt) {
      learnt = await learntFrom(transaction, school, inUse?.head ?? null)
      known.set(school, { stamp, learnt })
    }
    judging.set(school, { active: !notJudged.has(school), inUse, beside: of('beside'), learnt })
  }
  return judging
}

/** What a school has taught, under a head. */
export async function learntFrom(
  transaction: Transaction,
  school: string,
  head: readonly number[] | null,
): Promise<Learnt> {
  const answers = await listAnswers(transaction, school, remembered)
  return learn(
    answers.map(({ rightSeverity, ...answer }) => ({ ...answer, severity: rightSeverity })),
    head,
  )
}

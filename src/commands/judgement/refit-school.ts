import { system } from '../../domain/actor.ts'
import { type Category, categories } from '../../domain/judgement.ts'
import { logarithm } from '../../judgement/head.ts'
import { answersForRefit, type Known, type Refit, refit } from '../../judgement/refit.ts'
import { asActor } from '../../store/as-actor.ts'
import { appendEvents } from '../../store/events.ts'
import { listAnswers, wordsAnswered } from '../../store/judgement-answers.ts'
import { addWay, listWays, moveWays } from '../../store/judging-ways.ts'
import { newId, type Services } from '../services.ts'

const mostAnswers = 2000

/**
 * Fits a school's judging to what people there have answered. Where it turns out better, and finds no less harm, it
 * runs beside the one in use until somebody takes it; otherwise nothing changes. Says what was measured; nothing where
 * there are too few answers yet.
 */
export async function refitSchool(
  services: Services,
  work: { trust: string; school: string },
): Promise<Refit | undefined> {
  const { judges, database, now } = services
  if (!judges) return undefined
  const { answers, words, model } = await asActor(database, system(work.trust), async (transaction) => {
    const answers = await listAnswers(transaction, work.school, mostAnswers)
    return {
      answers,
      words: await wordsAnswered(
        transaction,
        answers.map(({ id }) => id),
      ),
      model:
        (await listWays(transaction, [work.school])).find(({ state }) => state === 'in-use')?.model ??
        judges.shipped,
    }
  })
  const judge = judges.of(model)
  if (!judge || answers.length < answersForRefit) return undefined
  const scored = ({ text, right }: { text: string; right: Category }): Known => {
    const { probabilities } = judge(text)
    return { right, scores: categories.map((category) => logarithm(probabilities[category])) }
  }
  // An update may have brought another model since: what is still there is judged by the one in use, as the fixed texts are.
  const known = answers.map((answer) => {
    const text = words.get(answer.id)
    return text === undefined ? answer : scored({ text, right: answer.right })
  })
  const made = refit(known, judges.fixedTexts().map(scored))
  const at = now()
  await asActor(database, system(work.trust), async (transaction) => {
    const ways = await listWays(transaction, [work.school])
    if (made.better) {
      if (ways.some(({ state }) => state === 'beside'))
        await moveWays(transaction, work.school, [{ from: 'beside', to: 'left' }])
      const { head, school, fixed: always } = made
      const measured = { school, fixed: always, answers: answers.length }
      await addWay(
        transaction,
        work.trust,
        { id: newId(), school: work.school, model, head, measured, state: 'beside' },
        at,
      )
    }
    await appendEvents(transaction, work.trust, [
      {
        at,
        person: null,
        type: made.better ? 'judging-refitted' : 'judging-refit-no-better',
        subject: 'school',
        subjectId: work.school,
        data: { answers: answers.length },
      },
    ])
  })
  return made
}

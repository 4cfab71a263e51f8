import type { Door } from '../../../domain/report.ts'
import type { Ask } from './asks.ts'
import type { Sayer } from './sayer.ts'
import type { ToldQuestion } from './words/words.ts'

/** The words of a question, behind the door where it is asked. */
export function wordsOfAsk(door: Door, { name }: Pick<Ask, 'name'>, { words }: Sayer): ToldQuestion {
  const { who, happened, concern, question } = words
  if (door === 'worried' && name === 'about')
    return {
      ...happened.about,
      ...concern.about,
      answers: { ...happened.about.answers, ...concern.about.answers },
    }
  if (door === 'question' && name === 'words') return { ...question.asked, missing: question.intro.missing }
  const own = { happened: {}, worried: concern, question }[door]
  const found = new Map<string, unknown>([
    ...Object.entries(who),
    ...Object.entries(happened),
    ...Object.entries(own),
  ])
  const asked = found.get(name)
  if (!isQuestion(asked)) throw new Error(`There are no words for the question ${name}`)
  return asked
}

function isQuestion(asked: unknown): asked is ToldQuestion {
  return typeof asked === 'object' && asked !== null && 'summary' in asked
}

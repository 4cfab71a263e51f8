import { type Answers, answer } from './answers.ts'
import { isMoreThanFacts, type SoFar } from './asks.ts'
import type { Sayer } from './sayer.ts'
import { english, type Language } from './words/languages.ts'
import type { Told, ToldAnswer } from './words/words.ts'

/** One answer of a question, as the reader read it. */
export function labelOf(
  answers: Readonly<Record<string, ToldAnswer>> | undefined,
  value: string,
  say: Sayer,
): string {
  const found = answers && Object.hasOwn(answers, value) ? answers[value] : undefined
  if (found === undefined) return value
  return say(isLabelled(found) ? found.label : found)
}

function isLabelled(answer: ToldAnswer): answer is Extract<ToldAnswer, { label: Told }> {
  return typeof answer === 'object' && 'label' in answer
}

/**
 * What is sent as the words of whoever tells: their own, and below them the answers that no fact can hold, each in its
 * line, so that nothing is lost. Where the questions were read in another language, it is said in which: in that one an
 * answer is read best.
 */
export function wordsTold(
  { answers, facts }: SoFar,
  door: 'happened' | 'worried' | 'question',
  say: Sayer,
  readIn: Language = english,
): string {
  const { happened, concern, who, shared } = say.words
  const lines: [Told, string | undefined][] = []
  const chosen = answers.get('what') ?? []
  const own = (answer(answers, 'words') ?? '').trim()
  if (door === 'happened') {
    const unheld = isMoreThanFacts(answers) || chosen.includes('other') || own === ''
    if (unheld)
      lines.push([
        happened.what.summary,
        chosen.map((one) => labelOf(happened.what.answers, one, say)).join('; '),
      ])
    const platform = known(answers, 'platform')
    if (facts.kind === 'contact' && platform)
      lines.push([happened.platform.summary, labelOf(happened.platform.answers, platform, say)])
  }
  if (door === 'worried') {
    const topic = known(answers, 'topic')
    if (topic) lines.push([concern.topic.summary, labelOf(concern.topic.answers, topic, say)])
    const stage = known(answers, 'stage')
    if (facts.kind !== 'concern' && stage)
      lines.push([concern.stage.summary, labelOf(concern.stage.answers, stage, say)])
    lines.push([concern.help.summary, (answer(answers, 'help') ?? '').trim() || undefined])
  }
  const danger = answer(answers, 'danger')
  if (danger === 'yes' || (danger === 'unknown' && facts.kind !== 'post'))
    lines.push([who.danger.summary, labelOf(who.danger.answers, danger, say)])
  if (readIn.code !== 'en' && (own !== '' || lines.some(([, value]) => value)))
    lines.push([shared.language.readIn, readIn.english])
  const beside = lines.flatMap(([label, value]) => (value ? [`${say(label)}: ${value}`] : []))
  return [own, beside.join('\n')].filter((part) => part !== '').join('\n\n')
}

const known = (answers: Answers, field: string) => {
  const value = answer(answers, field)
  return value === 'unknown' ? undefined : value
}

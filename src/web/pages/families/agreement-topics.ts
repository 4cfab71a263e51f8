import type { Sayer } from '../front-door/sayer.ts'
import type { Told, words } from '../front-door/words/words.ts'

/** What a family can agree on: a picture, a question, and suggestions to tick. Whatever else they say in their own words. */
export type Topic = {
  name: TopicName
  title: string
  question: string
  suggestions: readonly { name: string; words: string }[]
}

export type TopicName = keyof typeof words.agreement.topics

/** The parts of the Digital Family Agreement, in the order in which a family talks about them (EDU-4). */
export const topicNames: readonly TopicName[] = ['apps', 'people', 'times', 'places', 'wrong', 'adults']

/** The parts of the agreement in the words of a language. */
export function topicsIn(say: Sayer): Topic[] {
  const { topics } = say.words.agreement
  return topicNames.map((name) => {
    const { title, question, suggestions } = topics[name]
    return {
      name,
      title: say(title),
      question: say(question),
      suggestions: Object.entries<Told>(suggestions).map(([one, told]) => ({ name: one, words: say(told) })),
    }
  })
}

/** When a family looks at its agreement again: so many days from now, or whenever they write down. */
export const againIn = [
  { value: 'month', days: 28 },
  { value: 'season', days: 91 },
  { value: 'half-year', days: 182 },
  { value: 'own', days: null },
] as const

import { type Category, categories, type Pressing } from './judgement.ts'

/** A trust's own language model. `key` is what it is opened with; null where it wants none. */
export type OpinionSetup = {
  active: boolean
  /** Of an OpenAI-compatible service, up to and with its version: `https://llm.trust.example/v1`. */
  address: string
  model: string
  mostAMonth: number
}

/** What is sent. The words are masked; the task says nothing of the trust or the school. */
export type OpinionAsked = { address: string; model: string; key: string | null; masked: string }

export type Opinion = { category: Category; severity: Pressing; words: string }

export type OpinionAnswer = ({ type: 'opinion' } & Opinion) | { type: 'trouble'; sentence: string }

const longest = 300

/** Reads what a language model has answered. It is somebody else's words: only what fits the question is taken. */
export function readOpinion(answer: string): Opinion | undefined {
  const object = /\{[\s\S]*\}/.exec(answer)?.[0]
  if (!object) return undefined
  let read: unknown
  try {
    read = JSON.parse(object)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  const { category, severity, because } = read as Record<string, unknown>
  const known = categories.find((one) => one === category)
  const pressing = ([0, 1, 2, 3] as const).find((one) => one === severity)
  if (!known || pressing === undefined) return undefined
  return { category: known, severity: pressing, words: String(because ?? '').slice(0, longest) }
}

import type { Decision } from '../domain/decision.ts'
import { decide } from './decide.ts'
import { type BadFacts, readFacts } from './read-facts.ts'

/** Text that is no JSON at all: `sentence` says what to give instead. */
export type NotJson = { type: 'not-json'; sentence: string }
export type Answer = { type: 'decision'; decision: Decision } | BadFacts | NotJson

/** What whoever asks from outside, in JSON, is answered. Total: whatever the text, there is an answer. */
export function answerTo(text: string): Answer {
  const parsed = parse(text)
  if (parsed.type === 'not-json') return parsed
  const read = readFacts(parsed.value)
  return read.type === 'facts' ? { type: 'decision', decision: decide(read.facts) } : read
}

/** The answer to one line of several: a decision, or what is wrong with that line. */
export function answerInLine(line: number, answer: Answer): Decision | BadLine {
  if (answer.type === 'decision') return answer.decision
  if (answer.type === 'not-json') return { line, field: 'facts', ...notFacts, sentence: answer.sentence }
  const { field, given, allowed, sentence } = answer
  return { line, field, given, allowed, sentence }
}

/** What stands in a decision's place where a line could not be read. No decision has a `line`. */
export type BadLine = { line: number } & Omit<BadFacts, 'type'>

const notFacts = { given: null, allowed: ['one JSON object'] }

function parse(text: string): { type: 'value'; value: unknown } | NotJson {
  try {
    return { type: 'value', value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const because = error.message.replace(/ \(line \d+ column \d+\)/, '')
    return { type: 'not-json', sentence: `This is not JSON (${because}). Give one JSON object.` }
  }
}

import { answerInLine, answerTo } from '../policy/answer.ts'
import { readLines } from './read-lines.ts'
import { wholeValues } from './whole-values.ts'

/** What is said about one set of facts: a line for the output, and one for people where something was wrong. */
export type Said = { output: string; error?: string }

/**
 * Decides what was given: one JSON object, over as many lines as it likes, or JSON lines.
 *
 * Each set of facts gives one line, in their order: its decision, or in the same place what is wrong with it and in
 * which line it stood. So a script can lay answers beside facts, and one bad line of ten thousand costs one decision.
 */
export async function* decideLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Said> {
  let given = 0
  for await (const value of wholeValues(readLines(input))) {
    given += 1
    const answer =
      'text' in value ? answerTo(value.text.trim()) : ({ type: 'not-json', sentence: value.trouble } as const)
    const output = `${JSON.stringify(answerInLine(value.line, answer))}\n`
    if (answer.type === 'decision') yield { output }
    else yield { output, error: `line ${value.line}: ${withoutControls(answer.sentence)}\n` }
  }
  if (given === 0) yield { output: '', error: 'There are no facts. Give one JSON object, or one a line.\n' }
}

/** What was given may hold characters that steer a terminal. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\uFFFD')
}

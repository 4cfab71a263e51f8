import { decide } from '../policy/decide.ts'
import { readFacts } from '../policy/read-facts.ts'

/** What `birdsong decide` prints, and how it ends: 0, or 2 where any facts could not be read. */
export type DecideOutput = { output: string; errors: string; exitCode: 0 | 2 }

type Read = { line: number; value: unknown } | { line: number; trouble: string }

/**
 * Decides what was given: one JSON object, over as many lines as it likes, or JSON lines.
 *
 * The output has one decision a line. Facts that cannot be read get no line there and one in `errors`, with the line
 * where they stood, the field, what was given and what is allowed; the others are decided all the same, so that one
 * bad line of ten thousand costs one decision.
 */
export function decideLines(input: string): DecideOutput {
  const decisions: string[] = []
  const errors: string[] = []
  for (const read of readAll(input.replace(/^\uFEFF/, ''))) {
    if ('trouble' in read) {
      errors.push(`line ${read.line}: ${read.trouble}`)
      continue
    }
    const facts = readFacts(read.value)
    if (facts.type === 'facts') decisions.push(JSON.stringify(decide(facts.facts)))
    else {
      const { field, given, allowed, sentence } = facts
      const particulars = `field ${field}, given ${JSON.stringify(given)}, allowed: ${allowed.join(' | ')}`
      errors.push(`line ${read.line}: ${particulars}. ${sentence}`)
    }
  }
  return { output: inLines(decisions), errors: inLines(errors), exitCode: errors.length > 0 ? 2 : 0 }
}

function readAll(input: string): Read[] {
  const lines = input.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 }))
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const start = filled[0]
  if (!start) return [{ line: 1, trouble: 'There are no facts. Give one JSON object, or one a line.' }]
  if (filled.length === 1) return [parse(start.text, start.line)]
  const whole = parse(input, start.line)
  if ('value' in whole) return [whole]
  const each = filled.map(({ text, line }) => parse(text, line))
  return each.some((one) => 'value' in one && isObject(one.value)) ? each : [whole]
}

function parse(text: string, line: number): Read {
  try {
    return { line, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { line, trouble: `This is not JSON (${error.message}). Give one JSON object, or one a line.` }
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function inLines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('')
}

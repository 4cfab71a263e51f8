import type { Judge } from '../domain/judgement.ts'
import { readLines } from './read-lines.ts'

/** What is said about one post: a line for the output, and one for people where something was wrong. */
export type Judged = { output: string; error?: string }

/**
 * Judges JSON lines of `{id, text}`, in their order. A line that cannot be read gets a line in the same place that says
 * why (`{line, error}`), and costs no other its judgement. Blank lines are passed over.
 */
export async function* judgeLines(input: AsyncIterable<Uint8Array>, judge: Judge): AsyncGenerator<Judged> {
  for await (const line of readLines(input)) {
    if ('text' in line && line.text.trim() === '') continue
    const post = 'text' in line ? readPost(line.text) : { trouble: line.trouble }
    if ('trouble' in post) {
      const output = `${JSON.stringify({ line: line.line, error: post.trouble })}\n`
      yield { output, error: `line ${line.line}: ${post.trouble}\n` }
    } else yield { output: `${JSON.stringify({ id: post.id, ...judge(post.text) }, rounded)}\n` }
  }
}

type Post = { id: string | number | null; text: string }

function readPost(text: string): Post | { trouble: string } {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { trouble: 'This is not JSON. Give an object with id and text, in one line.' }
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { trouble: 'This is no object. Give one with id and text, in one line.' }
  const { id, text: words } = given as Record<string, unknown>
  if (typeof words !== 'string')
    return { trouble: 'There is no text in this object. Its field text holds the post.' }
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, text: words }
}

/** Five places after the point are enough for people and programs. */
function rounded(field: string, value: unknown): unknown {
  return typeof value === 'number' && field !== 'id' ? Math.round(value * 1e5) / 1e5 : value
}

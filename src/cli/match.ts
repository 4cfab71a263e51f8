import { readRegister } from '../intake/register.ts'
import { SchoolFinder } from '../matching/school-finder.ts'
import { readLines } from './read-lines.ts'

/** What is said about one line: a line for the output, and one for people where something was wrong. */
type Said = { output: string; error?: string }

/** Which schools the posts of JSON lines may be about, a line for each, in their order; see `birdsong help`. */
export async function* matchLines(
  input: AsyncIterable<Uint8Array>,
  finder: SchoolFinder,
): AsyncGenerator<Said> {
  for await (const line of readLines(input)) {
    if ('trouble' in line) yield troubleIn(line.line, {}, line.trouble)
    else if (line.text.trim() !== '') yield answer(line.line, line.text, finder)
  }
}

/** Makes a finder of a register's bytes, or says why not. */
export function finderOf(register: Uint8Array): SchoolFinder | string {
  const read = readRegister(register)
  return read.type === 'refused' ? read.sentence : new SchoolFinder(read.schools)
}

function answer(line: number, json: string, finder: SchoolFinder): Said {
  const post = parsed(json)
  if (post === undefined) return troubleIn(line, {}, 'This is not JSON.')
  if (typeof post !== 'object' || post === null || Array.isArray(post))
    return troubleIn(line, {}, 'A post is a JSON object with an id and a text.')
  const { id, text, place } = post as Record<string, unknown>
  const known = isId(id) ? { id } : {}
  if (!isId(id)) return troubleIn(line, known, 'The post has no “id”, which is a text or a number.')
  if (typeof text !== 'string') return troubleIn(line, known, 'The post has no “text”, which is a text.')
  if (place !== undefined && place !== null && typeof place !== 'string')
    return troubleIn(line, known, 'The post’s “place” is not a text.')
  return { output: `${JSON.stringify({ id, hits: finder.find(text, place ?? undefined) })}\n` }
}

const isId = (id: unknown): id is string | number => typeof id === 'string' || typeof id === 'number'

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function troubleIn(line: number, known: { id?: string | number }, sentence: string): Said {
  return {
    output: `${JSON.stringify({ ...known, line, error: sentence })}\n`,
    error: `line ${line}: ${sentence}\n`,
  }
}

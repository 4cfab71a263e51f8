import { isUtf8 } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stream } from 'hono/streaming'
import { answerInLine, answerTo } from '../policy/answer.ts'
import { describeDecisions, linesType, most } from './describe-decisions.ts'

/** The HTTP API, with its description at openapi.json. Whoever it serves needs no account: it keeps and tells nothing. */
export const api = new OpenAPIHono()

api.use(
  bodyLimit({
    maxSize: most.bytes,
    onError: (c) => c.json({ sentence: `${tooMuch} This is larger than 1 MB.` }, 413),
  }),
)

const tooMuch = `A request may have up to 1 MB, and up to ${most.lines} lines. For more, use the command line.`

describeDecisions(api.openAPIRegistry)

// readFacts reads the facts and names the field that is wrong; the description is made from the same list of fields.
api.post('/decisions', async (c) => {
  c.header('cache-control', 'no-store')
  const bytes = Buffer.from(await c.req.arrayBuffer())
  if (!isUtf8(bytes)) return c.json({ sentence: 'This is not UTF-8 text.' }, 400)
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const type = c.req.header('content-type') ?? ''
  if (/^application\/(x-)?(ndjson|jsonl|jsonlines)\b/i.test(type)) {
    const lines = filledLines(text)
    if (lines.length > most.lines)
      return c.json({ sentence: `${tooMuch} These are ${lines.length} lines.` }, 413)
    if (lines.length === 0)
      return c.json({ sentence: 'There are no facts. Give one JSON object a line.' }, 400)
    return answerLines(c, lines)
  }
  const answer = answerTo(text)
  if (answer.type === 'decision') return c.json(answer.decision, 200)
  if (answer.type === 'not-json') return c.json({ sentence: answer.sentence }, 400)
  const { field, given, allowed, sentence } = answer
  return c.json({ field, given, allowed, sentence }, 422)
})

type Line = { line: number; text: string }

function filledLines(text: string): Line[] {
  const lines = text.split('\n').map((text, index) => ({ line: index + 1, text: text.trim() }))
  return lines.filter(({ text }) => text !== '')
}

/** An answer a line. Between two of them others get their turn, and nothing is worked out for whoever has gone. */
function answerLines(c: Context, lines: readonly Line[]): Response {
  c.header('content-type', linesType)
  return stream(c, async (output) => {
    for (const { line, text } of lines) {
      if (output.aborted) return
      await output.write(`${JSON.stringify(answerInLine(line, answerTo(text)))}\n`)
      await setImmediate()
    }
  })
}

api.doc31('/openapi.json', {
  openapi: '3.1.0',
  info: { title: 'Birdsong', version: '0.1.0' },
  servers: [{ url: '/api/v1' }],
})

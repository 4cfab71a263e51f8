import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { decide } from '../policy/decide.ts'
import { readFacts } from '../policy/read-facts.ts'

/** The HTTP API, with its description at openapi.json. */
export const api = new OpenAPIHono()

// Which fields there are and what they may hold is for the policy to say: readFacts answers with the field's name.
const facts = z
  .looseObject({ kind: z.unknown().optional().openapi({ type: 'string', example: 'post' }) })
  .openapi('Facts', {
    description:
      'One occurrence: its kind, and what is known of it. A field or value that is not known is answered with those that are.',
  })

const decision = z.looseObject({}).openapi('Decision', { description: 'What the policy makes of it.' })

const badFacts = z
  .object({ field: z.string(), given: z.unknown(), allowed: z.unknown(), sentence: z.string() })
  .openapi('BadFacts', { description: 'Which field is wrong, what was given, and what is allowed.' })

api.openapi(
  createRoute({
    method: 'post',
    path: '/decisions',
    summary: 'What the policy asks for in one occurrence',
    description: 'Pure: nothing is stored, and nobody’s data is read.',
    request: { body: { required: true, content: { 'application/json': { schema: facts } } } },
    responses: {
      200: { description: 'The decision', content: { 'application/json': { schema: decision } } },
      422: {
        description: 'The facts are not in the vocabulary',
        content: { 'application/json': { schema: badFacts } },
      },
    },
  }),
  (c) => {
    const read = readFacts(c.req.valid('json'))
    if (read.type === 'facts') return c.json({ ...decide(read.facts) }, 200)
    const { field, given, allowed, sentence } = read
    return c.json({ field, given, allowed, sentence }, 422)
  },
)

api.doc('/openapi.json', {
  openapi: '3.1.0',
  info: { title: 'Birdsong', version: '0.1.0' },
  servers: [{ url: '/api/v1' }],
})

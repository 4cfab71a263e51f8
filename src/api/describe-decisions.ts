import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { decisionSchema } from './decision-schema.ts'
import { factsSchema } from './facts-schema.ts'

/** How much one request may ask: a large one of either is answered in a second or two. */
export const most = { bytes: 1024 * 1024, lines: 2000 } as const

/** The media type of JSON lines. */
export const linesType = 'application/x-ndjson'

const wrong = {
  field: z.string(),
  given: z.unknown().openapi({ description: 'What was given, cut where it is long.' }),
  allowed: z.array(z.string()),
  sentence: z.string().openapi({ description: 'All that in a sentence.' }),
}
const badFacts = z
  .strictObject(wrong)
  .openapi('BadFacts', { description: 'Which field is wrong, what was given, and what is allowed.' })
const badLine = z.strictObject({ line: z.int().min(1), ...wrong }).openapi('BadLine', {
  description: 'Stands in a decision’s place where a line could not be read. No decision has a “line”.',
})
const lineAnswer = z.union([decisionSchema, badLine]).openapi('LineAnswer')
const problem = z.strictObject({ sentence: z.string() }).openapi('Problem')

const json = (schema: z.ZodType) => ({ 'application/json': { schema } })
const lines = (description: string) => ({ [linesType]: { schema: z.string().openapi({ description }) } })

/** Describes what can be asked about decisions, and every answer, down to each word that a field may hold. */
export function describeDecisions(registry: OpenAPIHono['openAPIRegistry']): void {
  registry.register('LineAnswer', lineAnswer)
  registry.registerPath({
    method: 'post',
    path: '/decisions',
    summary: 'What the policy asks for in one occurrence, or in several',
    description: 'Pure: nothing is stored, and nobody’s data is read.',
    request: {
      body: {
        required: true,
        content: { ...json(factsSchema), ...lines(`JSON lines: Facts a line, up to ${most.lines} lines.`) },
      },
    },
    responses: {
      200: {
        description: 'The decision; or, to JSON lines, an answer a line in their order',
        content: {
          ...json(decisionSchema),
          ...lines('JSON lines: a LineAnswer for each line that is not blank.'),
        },
      },
      400: { description: 'It is not JSON', content: json(problem) },
      413: {
        description: `It is larger than 1 MB, or has more than ${most.lines} lines`,
        content: json(problem),
      },
      422: { description: 'The facts are not in the vocabulary', content: json(badFacts) },
    },
  })
}

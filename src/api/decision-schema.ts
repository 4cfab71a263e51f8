import { z } from '@hono/zod-openapi'
import { type Decision, doings, holders, severities } from '../domain/decision.ts'

const doing = z.enum(doings).openapi('Do', { description: 'What can be done.' })
const holder = z.enum(holders).openapi('Holder', { description: 'Who a step belongs to.' })
const told = z
  .enum([...holders, 'emergency-services', 'none'])
  .openapi('Told', { description: 'Who is told.' })
const basis = z.array(z.string()).min(1).openapi({
  description:
    'Why: a clause (INC-2), a default where the policy is silent (default:G4), or guidance (guidance:…).',
})
const within = z
  .union([z.strictObject({ hours: z.number() }), z.strictObject({ schoolDays: z.number() })])
  .openapi('Within', {
    description: 'How long there is, from the opening: hours by the clock, or whole school days.',
  })

const step = { do: doing, by: holder, after: z.array(doing).min(1).optional(), basis }
const required = z
  .strictObject({ ...step, force: z.literal('must'), within })
  .openapi('RequiredStep', { description: 'A step that has to be done, within a time.' })
const offered = z
  .strictObject({ ...step, force: z.literal('may') })
  .openapi('OfferedStep', { description: 'A step that is offered: whoever owns it judges.' })

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

/** What the policy makes of one occurrence, field by field. */
export const decisionSchema: z.ZodType<Decision> = z
  .strictObject({
    breach: z.enum(['none', 'discouraged', 'possible', 'breach']),
    crime: z.enum(['none', 'possible']).openapi({ description: 'A hint to take advice, never a finding.' }),
    severity: z.enum(severities),
    confidentiality: level.openapi({
      description:
        '0 public · 1 the school · 2 safeguarding · 3 a named adult’s conduct · 4 concerns the headteacher · 5 concerns the trust’s leaders',
    }),
    first: told,
    also: z.array(told).openapi({ description: 'Who else is told, in order.' }),
    procedure: z.enum([
      'behaviour-policy',
      'code-of-conduct',
      'governance-code',
      'employer',
      'complaints',
      'prevent',
      'none',
    ]),
    steps: z
      .array(z.discriminatedUnion('force', [required, offered]).openapi('Step'))
      .openapi({ description: 'In the order in which they are done.' }),
    never: z
      .array(z.strictObject({ do: doing, basis }).openapi('Never'))
      .openapi({ description: 'What must not be done here.' }),
    publicReply: z.enum(['allowed', 'forbidden', 'redirect-only']),
    evidence: z.enum(['full', 'words-only']),
    missing: z.array(z.string()).openapi({
      description: 'The facts that would change this decision, the one that changes most first.',
    }),
    clauses: z.array(z.string()).openapi({ description: 'Every clause relied on.' }),
    policyVersion: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .openapi({ description: 'Which words it was made by: the SHA-256 of the policy’s text.' }),
  })
  .openapi('Decision', { description: 'What the policy makes of one occurrence.' })

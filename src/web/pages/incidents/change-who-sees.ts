import { z } from 'zod'
import { answerLowering, askToLower, keepFrom, raiseIncident } from '../../../commands/confidentiality.ts'
import { type Level, levels } from '../../../domain/actor.ts'
import { needed, type Parsed, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf, afterChange } from './after-change.ts'
import { whoSeesPage } from './who-sees.tsx'

const level = z.string('Choose who should be able to read it.').transform((words, context): Level => {
  const found = levels.find((one) => `${one}` === words)
  if (found !== undefined) return found
  context.addIssue({ code: 'custom', message: 'Choose who should be able to read it.' })
  return z.NEVER
})
const raising = z.object({
  'more-private': level,
  'raise-because': needed('Say in a few words why fewer people should see it.', 2000),
})
const lowering = z.object({
  'less-private': level,
  'lower-because': needed('Say in a few words why more people should see it.', 2000),
})
const keeping = z.object({ person: z.uuid('Choose a person.') })

/** Lets fewer people see it, at once. */
export const raise = forMembers('post', '/incidents/:reference/raise', 'see-inbox', (asking) =>
  change(asking, raising, async ({ 'more-private': to, 'raise-because': because }, went) =>
    afterChange(asking, await raiseIncident(asking.services, asking.actor, went.reference, to, because), {
      done: 'raised',
      ...went,
    }),
  ),
)

/** Asks for more people to see it; a second person has to agree. */
export const lower = forMembers('post', '/incidents/:reference/lower', 'see-inbox', (asking) =>
  change(asking, lowering, async ({ 'less-private': to, 'lower-because': because }, went) =>
    afterChange(asking, await askToLower(asking.services, asking.actor, went.reference, to, because), {
      done: 'lowering-asked',
      ...went,
    }),
  ),
)

/** Keeps it from one person. */
export const keep = forMembers('post', '/incidents/:reference/keep-from', 'see-inbox', (asking) =>
  change(asking, keeping, async ({ person }, went) =>
    afterChange(asking, await keepFrom(asking.services, asking.actor, went.reference, person), {
      done: 'kept-from',
      ...went,
    }),
  ),
)

/** The second person’s answer, or one’s own wish taken back. */
export const answer = forMembers(
  'post',
  '/incidents/:reference/answer-lowering',
  'see-inbox',
  async (asking) => {
    const agree = wordsOf(await typedIn(asking.c), 'answer') === 'agree'
    const reference = asking.c.req.param('reference') ?? ''
    return afterChange(asking, await answerLowering(asking.services, asking.actor, reference, agree), {
      done: agree ? 'lowered' : 'lowering-declined',
      to: addressOf(reference, 'who-sees'),
      refused: (because) => whoSeesPage(asking, { because }),
    })
  },
)

type Went = { reference: string; to: string; refused(because: string): Promise<Response> }

/** Reads a form of the page; with an error, or a refusal, the page comes back with what was typed. */
async function change<Schema extends z.ZodType>(
  asking: MemberAsking,
  schema: Schema,
  make: (value: z.output<Schema>, went: Went) => Promise<Response>,
): Promise<Response> {
  const typed: Typed = await typedIn(asking.c)
  const kept = Object.fromEntries(Object.keys(typed).map((name) => [name, wordsOf(typed, name)]))
  const parsed: Parsed<z.output<Schema>> = parse(schema, typed)
  if (parsed.type === 'errors') return whoSeesPage(asking, { errors: parsed.errors, typed: kept })
  const reference = asking.c.req.param('reference') ?? ''
  return make(parsed.value, {
    reference,
    to: addressOf(reference, 'who-sees'),
    refused: (because) => whoSeesPage(asking, { because, typed: kept }),
  })
}

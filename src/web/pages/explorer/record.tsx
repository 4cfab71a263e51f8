import { z } from 'zod'
import { recordOccurrence } from '../../../commands/record-occurrence.ts'
import { may } from '../../../domain/may.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools, type School } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { needed, parse, type Typed, typedIn } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { problem } from '../incidents/done.ts'
import { roundOf } from '../questions/round.ts'
import { addressOf, kindIn, queryIn, type Tried, triedIn } from './address.ts'
import { RecordForm } from './record-form.tsx'
import { packFor } from './visitor.ts'

const path = '/policy/try/:kind/record'

/** Something has happened as it was tried out: in whose words, and at which school. */
export const recordIt = forMembers('get', path, 'enter-mention', async (asking) => {
  const tried = triedFor(asking, new URL(asking.c.req.url).searchParams)
  return tried ? recordPage(asking, tried, {}) : notFoundPage(asking)
})

const schema = z.object({
  school: needed('Choose the school where it happened').pipe(z.uuid('Choose the school where it happened')),
  words: needed('Write down what happened, in a sentence or more', 10_000),
})

/** Opens the incident, and leads to it, or says that it was passed on. */
export const recorded = forMembers('post', path, 'enter-mention', async (asking) => {
  const { c, services, actor } = asking
  const typed = await typedIn(c)
  const tried = triedFor(asking, queryIn(typed))
  if (!tried) return notFoundPage(asking)
  const own = await schoolsOf(asking)
  const only = own.length === 1 ? own[0]?.id : undefined
  const given = parse(schema, only ? { school: only, ...typed } : typed)
  if (given.type === 'errors') return recordPage(asking, tried, { typed, errors: given.errors })
  if (tried.bad) return recordPage(asking, tried, { typed, because: tried.bad.sentence })
  const result = await recordOccurrence(services, actor, { ...given.value, facts: { ...tried.facts } })
  if (result.type === 'refused') return recordPage(asking, tried, { typed, because: result.because })
  return c.redirect(result.visible ? `/incidents/${result.reference}?done=opened` : '/inbox/passed-on', 303)
})

function triedFor({ c }: MemberAsking, query: URLSearchParams): Tried | undefined {
  const kind = kindIn(c.req.param('kind'))
  return kind && triedIn(kind, query)
}

/** The schools at which the actor may open an incident. */
function schoolsOf({ services, actor }: MemberAsking): Promise<School[]> {
  return asActor(services.database, actor, async (transaction) =>
    (await listSchools(transaction)).filter(({ id }) =>
      may(actor, 'open-incident', { school: id, level: 1 }),
    ),
  )
}

async function recordPage(
  asking: MemberAsking,
  tried: Tried,
  again: { typed?: Typed; errors?: readonly FieldError[]; because?: string },
): Promise<Response> {
  const { typed = {}, errors = [], because } = again
  const { facts, last, skipped } = tried
  const round = roundOf(facts, { last, skipped }, await packFor(asking))
  return memberPage(asking, {
    title: 'This has happened',
    current: '/incidents',
    back: { href: addressOf(tried, { show: 'all' }), text: wordsForKind(tried.kind).title },
    errors,
    ...(because && { notice: problem(because), status: 409 as const }),
    children: (
      <RecordForm
        tried={tried}
        decision={round.decision}
        schools={await schoolsOf(asking)}
        typed={typed}
        errors={errors}
        csrf={asking.csrf}
      />
    ),
  })
}

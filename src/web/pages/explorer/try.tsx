import { notFoundPage } from '../../errors.tsx'
import { forAnybody } from '../../route.ts'
import { roundOf } from '../questions/round.ts'
import { nothingChosen } from '../questions/sent.ts'
import { kindIn, triedIn } from './address.ts'
import { allPage } from './all-page.tsx'
import { askPage } from './ask-page.tsx'
import { decisionPage } from './decision-page.tsx'
import { packFor } from './visitor.ts'

/**
 * What the policy says about something of one kind: the next question, every question, or the decision, as the
 * address says. The facts stand in the address, so that a case can be linked to and nothing has to be kept.
 */
export const tryPolicy = forAnybody('get', '/policy/try/:kind', async (asking) => {
  const kind = kindIn(asking.c.req.param('kind'))
  if (!kind) return notFoundPage(asking)
  const tried = triedIn(kind, new URL(asking.c.req.url).searchParams)
  const { facts, last, skipped, bad, ask, show } = tried
  const round = roundOf(facts, { last, skipped }, await packFor(asking))
  const trying = { tried, round }
  if (bad) return askPage(asking, trying, { field: bad.field, because: bad.sentence })
  // A form that was sent without any choice names its field, and says nothing about it.
  const unanswered = last && !(last in facts) && !skipped.includes(last) ? last : undefined
  if (unanswered && !show)
    return askPage(asking, trying, { field: unanswered, error: nothingChosen(kind, unanswered) })
  if (show === 'form') return allPage(asking, trying)
  const field = ask ?? round.open[0]
  return show === 'all' || field === undefined
    ? decisionPage(asking, trying)
    : askPage(asking, trying, { field })
})

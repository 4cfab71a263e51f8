import type { Actor } from '../../domain/actor.ts'
import {
  type GuideAct,
  type GuidePage,
  type GuideWords,
  longestAnswer,
  longestQuestion,
} from '../../domain/guide.ts'
import { may } from '../../domain/may.ts'
import { plainTelling } from '../../domain/told-words.ts'
import { asActor, type Transaction } from '../../store/as-actor.ts'
import { appendEvents } from '../../store/events.ts'
import { addGuideAct, lockGuidePage, saveGuidePage } from '../../store/guide.ts'
import { findSchool } from '../../store/schools.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from '../services.ts'

type Outcome = { type: 'changed'; id: string }

const meanwhile = 'Somebody has changed this page meanwhile. Look at it again.'

/** Proposes a new guide page, or new words for one. What families read changes when somebody else has approved it. */
export async function proposeGuidePage(
  services: Services,
  actor: Actor,
  proposal: { id: string | null; school: string | null; words: GuideWords; seen: number },
): Promise<Outcome | Refusal | NotFound> {
  const words = {
    question: plainTelling(proposal.words.question).replace(/\s+/g, ' '),
    answer: plainTelling(proposal.words.answer),
  }
  if (!words.question || !words.answer) return refuse('Write the question and the answer.')
  if (words.question.length > longestQuestion)
    return refuse(`Keep the question to ${longestQuestion} letters.`)
  if (words.answer.length > longestAnswer)
    return refuse(`Keep the answer to ${longestAnswer.toLocaleString('en-GB')} letters.`)
  if (`${words.question} ${words.answer}`.includes('[…]'))
    return refuse('Something was taken out, and left a gap “[…]”. Write the sentence anew without it.')
  return asActor(services.database, actor, async (transaction) => {
    const before = proposal.id ? await lockGuidePage(transaction, proposal.id) : undefined
    if (proposal.id && !before) return notFound
    const school = before ? before.school : proposal.school
    if (school !== null && !(await findSchool(transaction, school))) return notFound
    if (!may(actor, 'write-guide', { school, level: 0 })) return refuse('Your role does not write the guide.')
    if (before && before.version !== proposal.seen) return refuse(meanwhile)
    const page: GuidePage = {
      ...(before ?? { id: newId(), school, shown: null, retired: false, version: 0 }),
      waiting: { ...words, by: actor.person },
      at: services.now(),
    }
    return record(services, transaction, actor, page, 'proposed', words)
  })
}

/** What is done with a page that is there. */
export type GuideChange = 'approve' | 'decline' | 'retire' | 'put-back'

/** Approves what waits, declines it, takes a page out of the guide, or puts it back. */
export function changeGuidePage(
  services: Services,
  actor: Actor,
  { id, seen, change }: { id: string; seen: number; change: GuideChange },
): Promise<Outcome | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction): Promise<Outcome | Refusal | NotFound> => {
    const page = await lockGuidePage(transaction, id)
    if (!page) return notFound
    if (!may(actor, 'approve-guide', { school: page.school, level: 0 }))
      return refuse('The headteacher and the trust say what stands in the guide.')
    if (page.version !== seen) return refuse(meanwhile)
    const at = services.now()
    switch (change) {
      case 'approve': {
        if (!page.waiting) return refuse('Nothing waits to be approved.')
        const { by, ...words } = page.waiting
        if (by === actor.person)
          return refuse('Somebody else than whoever wrote it has to read and approve it.')
        const approved = { ...page, shown: words, waiting: null, retired: false, at }
        return record(services, transaction, actor, approved, 'approved', words)
      }
      case 'decline':
        if (!page.waiting) return refuse('Nothing waits to be approved.')
        return record(services, transaction, actor, { ...page, waiting: null, at }, 'declined', null)
      case 'retire':
        if (page.retired) return refuse('It is out of the guide already.')
        return record(services, transaction, actor, { ...page, retired: true, at }, 'retired', null)
      case 'put-back':
        if (!page.retired) return refuse('It stands in the guide already.')
        return record(services, transaction, actor, { ...page, retired: false, at }, 'put-back', null)
    }
  })
}

async function record(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  page: GuidePage,
  act: GuideAct['act'],
  words: GuideWords | null,
): Promise<Outcome> {
  const at = services.now()
  const version = page.version + 1
  await saveGuidePage(transaction, actor.trust, { ...page, version })
  await addGuideAct(transaction, actor.trust, page.id, {
    number: version,
    act,
    words,
    person: actor.person,
    at,
  })
  const [subject, subjectId] = page.school
    ? (['school', page.school] as const)
    : (['trust', actor.trust] as const)
  await appendEvents(transaction, actor.trust, [
    { at, person: actor.person, type: `guide-${act}`, subject, subjectId, data: { page: page.id, version } },
  ])
  return { type: 'changed', id: page.id }
}

import type { Actor } from '../domain/actor.ts'
import type { Do } from '../domain/decision.ts'
import { type Incident, waitingFor } from '../domain/incident.ts'
import { emptyPlaces } from '../domain/letter.ts'
import { may, maySettle } from '../domain/may.ts'
import { titleOfStep } from '../policy/words.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { findIncident } from '../store/incidents.ts'
import { type Letter, listLetters, saveLetter } from '../store/letters.ts'
import { type Changed, changeIncident } from './change-incident.ts'
import { noteTry } from './drills/note.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services, sha256 } from './services.ts'
import { withStandIns } from './stand-ins.ts'

export type Draft = { do: Do; to: string; subject: string; body: string }

/** Keeps a letter as it stands, places still to be filled and all, so that nothing typed is lost. */
export function saveDraft(
  services: Services,
  actor: Actor,
  reference: string,
  draft: Draft,
): Promise<{ type: 'saved'; letter: Letter } | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const incident = await findIncident(transaction, reference)
    if (!incident) return notFound
    const because = whyNot(await withStandIns(transaction, actor, services.now()), incident, draft.do)
    if (because) return refuse(because)
    const letter = await draftOf(services, transaction, actor, incident, draft)
    await saveLetter(transaction, actor.trust, letter)
    return { type: 'saved', letter }
  })
}

/**
 * Hands a letter over to be sent: the words that were previewed, to the letter. It counts as sent only when the mail
 * server took it.
 */
export function sendLetter(
  services: Services,
  actor: Actor,
  reference: string,
  draft: Draft,
): Promise<Changed | Refusal | NotFound> {
  return changeIncident(services, actor, reference, async (incident, transaction) => {
    const because = whyNot(await withStandIns(transaction, actor, services.now()), incident, draft.do)
    if (because && incident.decision.never.some((never) => never.do === draft.do))
      await noteTry(transaction, actor, { do: draft.do, because: 'never' }, services.now())
    if (because) return refuse(because)
    const step = incident.steps.find((step) => step.do === draft.do)
    const waiting = step ? waitingFor(incident, step) : []
    if (waiting.length > 0)
      await noteTry(transaction, actor, { do: draft.do, because: 'too-early' }, services.now())
    if (waiting.length > 0) return refuse(`First comes: ${waiting.map(titleOfStep).join('; ')}.`)
    const empty = emptyPlaces(`${draft.subject}\n${draft.body}`)
    if (empty.length > 0) return refuse(`Fill in what is still open: ${empty.join(', ')}.`)
    if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(draft.to.trim()))
      return refuse('Give one e-mail address, like name@example.org.')
    const letter = {
      ...(await draftOf(services, transaction, actor, incident, draft)),
      state: 'waiting' as const,
    }
    await saveLetter(transaction, actor.trust, letter)
    await services.jobs.send(transaction, 'send-letter', { trust: actor.trust, letter: letter.id })
    return [
      {
        type: 'letter-handed-over',
        data: {
          do: draft.do,
          letter: letter.id,
          to: letter.to,
          sha256: sha256(`${letter.subject}\n${letter.body}`),
        },
      },
    ]
  })
}

function whyNot(actor: Actor, incident: Incident, what: Do): string | undefined {
  if (incident.closedAt) return 'This incident is closed. Reopen it first.'
  if (!may(actor, 'send-letter', incident))
    return 'The headteacher or the DSL asks for this. Tell them that it is ready to be asked.'
  const step = incident.steps.find((step) => step.do === what)
  if (!step) return 'The decision does not ask for this step.'
  if (!maySettle(actor, step.by, incident))
    return 'This step belongs to somebody else, because of whom the post is about.'
  return undefined
}

async function draftOf(
  services: Services,
  transaction: Transaction,
  actor: Actor,
  incident: Incident,
  draft: Draft,
): Promise<Letter> {
  const before = (await listLetters(transaction, incident.id)).find(
    (letter) => letter.do === draft.do && letter.state === 'draft',
  )
  const id = before?.id ?? newId()
  return {
    id,
    incident: incident.id,
    do: draft.do,
    to: draft.to.trim(),
    subject: draft.subject.trim(),
    body: draft.body,
    messageId: before?.messageId ?? `<${id}@birdsong.invalid>`,
    state: 'draft',
    answer: null,
    writtenBy: actor.person,
    writtenAt: services.now(),
    sentAt: null,
  }
}

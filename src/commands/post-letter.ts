import { system } from '../domain/actor.ts'
import type { IncidentEvent } from '../domain/incident.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { findIncidentById, lockIncident } from '../store/incidents.ts'
import { type Letter, lockLetter, saveLetter } from '../store/letters.ts'
import { findPerson } from '../store/people.ts'
import { findSchool } from '../store/schools.ts'
import { isMadeUp } from '../store/trusts.ts'
import { recordEvents } from './change-incident.ts'
import { tellOwner } from './notify.ts'
import { checkLater } from './record-check.ts'
import type { Services } from './services.ts'

export type Posted = { result: 'sent' | 'refused' | 'unknown' | 'kept'; answer: string }

/** What becomes of a letter in a made-up trust. */
const kept: Posted = { result: 'kept', answer: 'In a drill or a demonstration nothing is sent.' }

/**
 * The letter to send now, armed: from here on it is 'unknown' until the mail server's answer is recorded, so that a
 * crash in between leads to a question to a person and never to a second letter. A letter in a made-up trust is kept,
 * and there is nothing to send.
 */
export function armLetter(
  services: Services,
  work: { trust: string; letter: string },
): Promise<(Letter & { replyTo: string | undefined }) | undefined> {
  return asActor(services.database, system(work.trust), async (transaction) => {
    const letter = await lockLetter(transaction, work.letter)
    if (letter?.state !== 'waiting') return undefined
    if (await isMadeUp(transaction, work.trust)) {
      await record(services, transaction, work, kept)
      return undefined
    }
    await saveLetter(transaction, work.trust, {
      ...letter,
      state: 'unknown',
      answer: 'It was being handed to the mail server, and no answer was recorded yet.',
    })
    return { ...letter, replyTo: await answersGoTo(transaction, letter) }
  })
}

/** Where an answer to a letter goes: to the school, or where it has given no address to whoever wrote it. */
export async function answersGoTo(
  transaction: Transaction,
  letter: Pick<Letter, 'incident' | 'writtenBy'>,
): Promise<string | undefined> {
  const incident = await findIncidentById(transaction, letter.incident)
  const school = incident && (await findSchool(transaction, incident.school))
  if (school?.email) return school.email
  return letter.writtenBy ? (await findPerson(transaction, letter.writtenBy))?.email : undefined
}

/** Records what the mail server said; where it took the letter, the step is done and the post is looked for later. */
export function recordPosted(
  services: Services,
  work: { trust: string; letter: string },
  posted: Posted,
): Promise<void> {
  return asActor(services.database, system(work.trust), (transaction) =>
    record(services, transaction, work, posted),
  )
}

async function record(
  services: Services,
  transaction: Transaction,
  work: { trust: string; letter: string },
  posted: Posted,
): Promise<void> {
  const letter = await lockLetter(transaction, work.letter)
  const found = letter && (await findIncidentById(transaction, letter.incident))
  const incident = found && (await lockIncident(transaction, found.reference))
  if (!letter || !incident) throw new Error('A letter that was sent has no incident')
  const at = services.now()
  const sent = posted.result === 'sent'
  const done = sent || posted.result === 'kept'
  await saveLetter(transaction, work.trust, {
    ...letter,
    state: posted.result,
    answer: posted.answer,
    sentAt: sent ? at : null,
  })
  const step = incident.steps.find((step) => step.do === letter.do)
  const events: IncidentEvent[] = [
    { type: 'letter-answered', data: { do: letter.do, letter: letter.id, ...posted } },
    ...(done && step?.state === 'to-do'
      ? [
          {
            type: 'step-settled',
            data: {
              do: letter.do,
              state: 'done',
              reason: sent ? `E-mail to ${letter.to}` : `Letter to ${letter.to}. ${posted.answer}`,
            },
          } as const,
        ]
      : []),
  ]
  if (sent && letter.do === 'request-deletion') {
    await checkLater(services, transaction, { trust: work.trust, incident: incident.id, round: 0 })
  }
  if (!done) {
    const fate = posted.result === 'refused' ? 'A letter did not go' : 'A letter has perhaps not gone'
    await tellOwner(services, transaction, work.trust, incident, `${fate}: ${posted.answer}`)
  }
  await recordEvents(transaction, { ...system(work.trust), person: letter.writtenBy }, incident, events, at)
}

import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, continueAs } from '../store/as-actor.ts'
import { appendEvents, verifyEvents } from '../store/events.ts'
import { type Refusal, refuse, type Services } from './services.ts'

export type LogVerified = { type: 'verified'; whole: boolean }

/**
 * Checks the trust's whole log, from its first event to its last, and records that it was checked and how it stood.
 *
 * It is checked as the program, because a person sees only part of it; what comes back says whether it is whole and
 * nothing more, since where it breaks and how long it is would tell of events that are not for this person.
 */
export function verifyLog(services: Services, actor: Actor): Promise<LogVerified | Refusal> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'see-log'))
      return refuse('The auditor and the trust’s safeguarding lead look after the log.')
    await continueAs(transaction, system(actor.trust))
    const verdict = await verifyEvents(transaction, actor.trust)
    const whole = verdict.type === 'whole'
    const at = services.now()
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'log-checked',
        subject: 'trust',
        subjectId: actor.trust,
        data: { whole },
      },
    ])
    return { type: 'verified', whole }
  })
}

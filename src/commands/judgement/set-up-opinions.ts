import type { Actor } from '../../domain/actor.ts'
import { may } from '../../domain/may.ts'
import type { OpinionSetup } from '../../domain/second-opinion.ts'
import { asActor } from '../../store/as-actor.ts'
import { appendEvents } from '../../store/events.ts'
import { findSetup, saveSetup } from '../../store/second-opinions.ts'
import { type Refusal, refuse, type Services } from '../services.ts'

/** Sets up whom to ask for second opinions. `key` is kept sealed; the one that was given before stays where it is empty. */
export function setUpOpinions(
  services: Services,
  actor: Actor,
  setup: OpinionSetup & { key: string },
): Promise<{ type: 'set-up' } | Refusal> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'change-settings'))
      return refuse('Your role does not change this. Ask your administrator.')
    const { key, ...plain } = setup
    const before = await findSetup(transaction)
    // A key belongs to one address: it is never sent to another that somebody enters later.
    const same = before?.address === plain.address
    const sealedKey = key ? services.vault.seal(key, actor.trust) : same ? (before?.sealedKey ?? null) : null
    const at = services.now()
    await saveSetup(transaction, actor.trust, { ...plain, sealedKey }, at)
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'second-opinions-set-up',
        subject: 'trust',
        subjectId: actor.trust,
        data: { active: plain.active, address: plain.address },
      },
    ])
    return { type: 'set-up' }
  })
}

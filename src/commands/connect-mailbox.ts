import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { mailboxTaken, saveMailbox } from '../store/mailboxes.ts'
import { isMadeUp } from '../store/trusts.ts'
import { newId, type Refusal, refuse, type Services } from './services.ts'

/**
 * Has the installation's mailbox read for a trust, under the address that its mail goes to. One that was removed goes on
 * where it was.
 */
export async function connectMailbox(
  services: Services,
  actor: Actor,
  address: string,
): Promise<{ type: 'connected'; source: string } | Refusal> {
  if (!may(actor, 'manage-sources'))
    return refuse('The administrator and the trust’s communications look after sources.')
  const taken = await asHousekeeping(services.database, mailboxTaken)
  if (taken)
    return refuse('The mailbox is connected already. Remove that source first, to change its address.')
  return asActor(services.database, actor, async (transaction) => {
    if (await isMadeUp(transaction, actor.trust))
      return refuse('In a drill or a demonstration no mail is read.')
    const at = services.now()
    const mailbox = { id: newId(), trust: actor.trust, name: 'E-mail', address: address.toLowerCase(), at }
    const source = await saveMailbox(transaction, mailbox)
    await announce(transaction, actor.trust, 'source', source)
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'source-connected',
        subject: 'source',
        subjectId: source,
        data: { kind: 'mailbox', name: mailbox.name, address: mailbox.address },
      },
    ])
    return { type: 'connected', source }
  })
}

import type { Actor } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { findMention } from '../store/mentions.ts'
import { listPresent, bePresent as saveBeat } from '../store/presences.ts'
import { type NotFound, notFound, type Services } from './services.ts'

/** How long somebody counts as there after a beat, in milliseconds: two beats of 20 seconds, and a little. */
export const presentFor = 45_000

const beat = 20_000
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Says that a mention is open in front of the actor, and tells the others who have it open.
 *
 * The others' pages are told when somebody comes or has gone, and not with every beat; somebody who is alone with
 * the mention tells nobody.
 */
export function bePresent(
  services: Services,
  actor: Actor,
  reference: string,
): Promise<{ type: 'present'; others: readonly string[] } | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const mention = await findMention(transaction, reference)
    if (!mention || actor.person === null) return notFound
    const at = services.now()
    const since = (milliseconds: number) => new Date(at.getTime() - milliseconds)
    const there = await listPresent(transaction, mention.id, nobody, since(presentFor))
    const lately = await listPresent(transaction, mention.id, nobody, since(presentFor + beat))
    await saveBeat(transaction, actor.trust, mention.id, actor.person, at)
    const others = there.filter((person) => person !== actor.person)
    const came = others.length > 0 && !there.includes(actor.person)
    const gone = lately.some((person) => person !== actor.person && !there.includes(person))
    if (came || gone) await announce(transaction, actor.trust, 'mention', mention.id)
    return { type: 'present', others }
  })
}

import { type Actor, system } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { asActor, continueAs } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { takeOut } from '../store/gathered-edits.ts'
import { findMentionById, lockMention } from '../store/mentions.ts'
import { addNotices } from '../store/notices.ts'
import { holdersOf } from '../store/people.ts'
import { markSisterTold, sistersOwnMention } from '../store/storm-sisters.ts'
import { tellReaders } from './raise-storms.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'

/** Takes a mention out of the storm that it was gathered into: it says something of its own after all. */
export function takeOutOfStorm(
  services: Services,
  actor: Actor,
  reference: string,
): Promise<{ type: 'taken-out' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'taken-out' } | Refusal | NotFound> => {
      const mention = await lockMention(transaction, reference)
      if (!mention) return notFound
      if (!may(actor, 'handle-mention', mention))
        return refuse('You may not change what stands together here.')
      if (!mention.gatheredUnder) return refuse('It stands on its own already.')
      const at = services.now()
      await continueAs(transaction, system(actor.trust))
      await takeOut(transaction, mention.id)
      await announce(transaction, actor.trust, 'mention', mention.id, mention.gatheredUnder)
      const event = {
        at,
        person: actor.person,
        type: 'taken-out',
        subject: 'mention',
        subjectId: mention.id,
      } as const
      await appendEvents(transaction, actor.trust, [{ ...event, data: { from: mention.gatheredUnder } }])
      return { type: 'taken-out' }
    },
  )
}

/**
 * The trust tells another of its schools that the posts of a storm name it too. That school is led to its own mention of
 * them; nothing of what was said goes with the notice, so nobody learns what they may not see.
 */
export function tellSister(
  services: Services,
  actor: Actor,
  reference: string,
  school: string,
): Promise<{ type: 'told' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'told' } | Refusal | NotFound> => {
      const mention = await lockMention(transaction, reference)
      if (!mention) return notFound
      if (!may(actor, 'tell-sister-schools')) return refuse('The trust tells its schools of one another.')
      const at = services.now()
      await continueAs(transaction, system(actor.trust))
      if (!(await markSisterTold(transaction, mention.id, school, { at, by: actor.person }))) return notFound
      const own = await sistersOwnMention(transaction, mention.id, school)
      const theirs = own === undefined ? undefined : await findMentionById(transaction, own)
      const sentence =
        'Your trust tells you: posts that many pass on name your school too. Look through your inbox.'
      const roles = ['communications', 'office', 'headteacher'] as const
      if (theirs) await tellReaders(services, transaction, theirs, roles, sentence)
      else {
        const people = (await holdersOf(transaction, roles, school)).map(({ id }) => id)
        const notice = { incident: null, mention: null, sentence, at, readAt: null }
        await addNotices(
          transaction,
          actor.trust,
          people.map((person) => ({ id: newId(), person, ...notice })),
        )
      }
      const event = {
        at,
        person: actor.person,
        type: 'sister-told',
        subject: 'mention',
        subjectId: mention.id,
      } as const
      await appendEvents(transaction, actor.trust, [{ ...event, data: { school } }])
      return { type: 'told' }
    },
  )
}

import type { Actor } from '../domain/actor.ts'
import { system } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import { missingOf } from '../domain/ground.ts'
import { may } from '../domain/may.ts'
import type { RawEvent } from '../domain/source.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { entryOfSource } from '../store/grounds.ts'
import { addSource, changeSource, findSource } from '../store/sources.ts'
import { personAsSource } from './person-as-source.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'
import { keep } from './take-in.ts'

const notYours = 'The administrator and the trust’s communications look after sources.'

export type NewSource = {
  kind: 'feed' | 'bluesky'
  name: string
  address: string
  school: string | null
  everySeconds: number
}

/** Connects a source; it is asked or listened to at once, and its page says how it is doing. */
export function connectSource(
  services: Services,
  actor: Actor,
  source: NewSource,
): Promise<{ type: 'connected'; source: string } | Refusal> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'connected'; source: string } | Refusal> => {
      if (!may(actor, 'manage-sources')) return refuse(notYours)
      const trouble = await personAsSource(transaction, source)
      if (trouble !== null) return refuse(trouble)
      const at = services.now()
      const id = newId()
      await addSource(transaction, { id, trust: actor.trust, ...source, at })
      await announce(transaction, actor.trust, 'source', id)
      const { kind, name, address } = source
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'source-connected',
          subject: 'source',
          subjectId: id,
          data: { kind, name, address },
        },
      ])
      return { type: 'connected', source: id }
    },
  )
}

/** Takes in a file of posts as a source of its own. */
export function importFile(
  services: Services,
  actor: Actor,
  file: { name: string; school: string | null; events: readonly RawEvent[] },
): Promise<{ type: 'imported'; source: string; items: number } | Refusal> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'imported'; source: string; items: number } | Refusal> => {
      if (!may(actor, 'manage-sources')) return refuse(notYours)
      const at = services.now()
      const id = newId()
      const name = file.name.slice(0, 120)
      await addSource(transaction, {
        id,
        trust: actor.trust,
        school: file.school,
        kind: 'csv',
        name,
        address: null,
        everySeconds: 86_400,
        at,
      })
      await continueAs(transaction, system(actor.trust))
      const items = await keep(services.jobs, transaction, { id, trust: actor.trust }, file.events, at)
      await announce(transaction, actor.trust, 'source', id)
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'file-imported',
          subject: 'source',
          subjectId: id,
          data: { name, items },
        },
      ])
      return { type: 'imported', source: id, items }
    },
  )
}

export type SourceChange = 'pause' | 'go-on' | 'ask-now' | 'remove'

/** Pauses a source, goes on with it, asks it now, or removes it. What it has brought stays. */
export function moveSource(
  services: Services,
  actor: Actor,
  id: string,
  change: SourceChange,
): Promise<{ type: 'changed' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'changed' } | Refusal | NotFound> => {
      if (!may(actor, 'manage-sources')) return refuse(notYours)
      if (!(await findSource(transaction, id))) return notFound
      const at = services.now()
      const missing = change === 'go-on' ? await missingGround(transaction, id, at) : null
      if (missing !== null) return refuse(missing)
      await changeSource(transaction, id, changesFor[change](at))
      await announce(transaction, actor.trust, 'source', id)
      await appendEvents(transaction, actor.trust, [
        { at, person: actor.person, type: `source-${change}`, subject: 'source', subjectId: id, data: {} },
      ])
      return { type: 'changed' }
    },
  )
}

/** Nothing is switched on without a purpose, somebody who answers for it, and a day until which. */
async function missingGround(transaction: Transaction, source: string, at: Date): Promise<string | null> {
  const entry = await entryOfSource(transaction, source)
  return entry ? missingOf(entry, dayOf(at)) : 'It is not in the ledger. Connect it anew.'
}

const changesFor: Record<SourceChange, (at: Date) => Parameters<typeof changeSource>[2]> = {
  pause: () => ({ paused: true }),
  'go-on': (at) => ({ paused: false, dueAt: at }),
  'ask-now': (at) => ({ dueAt: at }),
  remove: (at) => ({ removedAt: at, paused: true }),
}

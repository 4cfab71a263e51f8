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
import { inOtherFiles } from '../store/raw-events.ts'
import { dropSealed } from '../store/source-secrets.ts'
import { addSource, changeSource, findSource, type Source } from '../store/sources.ts'
import { lockTrust } from '../store/trusts.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'
import { keep } from './take-in.ts'

/** How many of a file's rows were taken in, and how many another file had brought. */
type Imported = { type: 'imported'; source: string; items: number; known: number }

export const notYours = 'The administrator and the trust’s communications look after sources.'

/**
 * Takes in a file of posts as a source of its own. Rows that another file has brought are not taken in again: exports
 * overlap, and people choose a file twice.
 */
export function importFile(
  services: Services,
  actor: Actor,
  file: { name: string; school: string | null; events: readonly RawEvent[] },
): Promise<Imported | Refusal> {
  return asActor(services.database, actor, async (transaction): Promise<Imported | Refusal> => {
    if (!may(actor, 'manage-sources')) return refuse(notYours)
    const at = services.now()
    // Whoever sends the same file at the same moment waits here, and finds it taken in.
    await lockTrust(transaction, actor.trust)
    await continueAs(transaction, system(actor.trust))
    const known = await inOtherFiles(transaction, file.events, file.school)
    await continueAs(transaction, actor)
    const events = file.events.filter((event) => !known.has(event))
    if (known.size > 0 && events.length === 0)
      return refuse('This file was read in before: every row of it is here already.')
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
    const items = await keep(services.jobs, transaction, { id, trust: actor.trust }, events, at)
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
    return { type: 'imported', source: id, items, known: known.size }
  })
}

export type SourceChange = 'pause' | 'go-on' | 'ask-now' | 'remove'

/**
 * Pauses a source, goes on with it, asks it now, or removes it. What it has brought stays; its passwords and tokens are
 * forgotten when it is removed.
 */
export function moveSource(
  services: Services,
  actor: Actor,
  id: string,
  change: SourceChange,
): Promise<{ type: 'changed' | 'not-tried' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'changed' | 'not-tried' } | Refusal | NotFound> => {
      if (!may(actor, 'manage-sources')) return refuse(notYours)
      const source = await findSource(transaction, id)
      if (!source) return notFound
      const at = services.now()
      const missing = change === 'go-on' ? await missingGround(transaction, id, at) : null
      if (missing !== null) return refuse(missing)
      if (change === 'go-on' && !mayBeSwitchedOn(source)) return { type: 'not-tried' }
      await changeSource(transaction, id, changesFor[change](at))
      await announce(transaction, actor.trust, 'source', id)
      await appendEvents(transaction, actor.trust, [
        { at, person: actor.person, type: `source-${change}`, subject: 'source', subjectId: id, data: {} },
      ])
      if (change === 'remove') {
        await continueAs(transaction, system(actor.trust))
        await dropSealed(transaction, id)
      }
      return { type: 'changed' }
    },
  )
}

/** What was connected before there were trials goes on; everything else has been tried, and it worked. */
function mayBeSwitchedOn({ tried, askedAt }: Source): boolean {
  return tried?.works ?? askedAt !== null
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

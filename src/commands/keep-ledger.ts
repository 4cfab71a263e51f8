import { type Actor, system } from '../domain/actor.ts'
import { addDays, dayOf } from '../domain/day.ts'
import {
  type Ground,
  longestGround,
  missingOf,
  renewedUntil,
  warningDue,
  warnings,
} from '../domain/ground.ts'
import { may } from '../domain/may.ts'
import { asActor, asHousekeeping, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import {
  findEntry,
  goOnWith,
  type LedgerEntry,
  listEnding,
  markWarned,
  saveGround,
  stopEntry,
} from '../store/grounds.ts'
import { addNotices } from '../store/notices.ts'
import { findPerson, holdersOf } from '../store/people.ts'
import { listTrusts } from '../store/trusts.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'
import { keepers } from './watch-sources.ts'

/** In every trust, tells of what ends soon, and stops what has ended. */
export async function keepLedger(services: Services): Promise<void> {
  for (const { id } of await asHousekeeping(services.database, listTrusts))
    await asActor(services.database, system(id), (transaction) => keepTrust(services, transaction, id))
}

async function keepTrust(services: Services, transaction: Transaction, trust: string): Promise<void> {
  const at = services.now()
  const today = dayOf(at)
  const events = []
  for (const entry of await listEnding(transaction, addDays(today, warnings[0]))) {
    if (entry.expiresOn < today) {
      await stopEntry(transaction, entry, at)
      await announceFor(transaction, trust, entry)
      await tellOwner(
        transaction,
        trust,
        entry,
        at,
        `${nameOf(entry)} is listened to no more: its time is over. You can renew it.`,
      )
      events.push({
        at,
        person: null,
        type: 'listening-ended',
        ...subjectOf(entry),
        data: { ground: entry.id, name: nameOf(entry) },
      })
      continue
    }
    const days = warningDue(entry, entry.warned, today)
    if (days === null) continue
    await markWarned(transaction, entry.id, days)
    await tellOwner(
      transaction,
      trust,
      entry,
      at,
      `${nameOf(entry)} ends in ${days} days or less. Renew it, if it is still needed.`,
    )
  }
  await appendEvents(transaction, trust, events)
}

/** Tells whoever answers for it; where nobody does, or they have left, whoever keeps the sources. */
async function tellOwner(
  transaction: Transaction,
  trust: string,
  { owner, subject }: LedgerEntry,
  at: Date,
  sentence: string,
): Promise<void> {
  const found = owner === null ? undefined : await findPerson(transaction, owner)
  const people =
    found && !found.left ? [found.id] : (await holdersOf(transaction, keepers, null)).map(({ id }) => id)
  const about = { incident: null, mention: null, source: subject.type === 'source' ? subject.id : null }
  const notices = people.map((person) => ({ id: newId(), person, ...about, sentence, at, readAt: null }))
  await addNotices(transaction, trust, notices)
  await announce(transaction, trust, 'notice', ...notices.map(({ id }) => id))
}

export type Reviewed = { type: 'reviewed' } | Refusal | NotFound

/** Looks at something again and listens on for another year: one tap, and a reason. */
export function renewGround(
  services: Services,
  actor: Actor,
  id: string,
  because: string,
): Promise<Reviewed> {
  return change(services, actor, id, because, (entry) => ({
    ...entry,
    owner: entry.owner ?? actor.person,
    expiresOn: renewedUntil(dayOf(services.now())),
  }))
}

/** Writes down anew why something is listened to, who answers for it and until when. */
export function changeGround(
  services: Services,
  actor: Actor,
  id: string,
  ground: Ground,
  because: string,
): Promise<Reviewed> {
  return change(services, actor, id, because, () => ground)
}

function change(
  services: Services,
  actor: Actor,
  id: string,
  because: string,
  of: (entry: LedgerEntry) => Ground,
): Promise<Reviewed> {
  return asActor(services.database, actor, async (transaction): Promise<Reviewed> => {
    if (!may(actor, 'manage-sources'))
      return refuse('The administrator and the trust’s communications keep the ledger.')
    const entry = await findEntry(transaction, id)
    if (!entry) return notFound
    const at = services.now()
    const today = dayOf(at)
    const { purpose, basis, owner, expiresOn } = of(entry)
    const reason = because.trim()
    if (reason === '') return refuse('Say in a few words why it is still needed.')
    const ground = { purpose: purpose.trim(), basis, owner, expiresOn }
    const missing = missingOf(ground, today)
    if (missing !== null) return refuse(missing)
    if (expiresOn > addDays(today, longestGround))
      return refuse('Choose a day within a year: then somebody looks at it again.')
    const person = owner === null ? undefined : await findPerson(transaction, owner)
    if (!person || person.left) return refuse('Choose somebody of the trust who answers for it.')
    await saveGround(transaction, id, ground, { at, by: actor.person, because: reason })
    if (entry.stoppedAt) await goOnWith(transaction, entry, at)
    await announceFor(transaction, actor.trust, entry)
    const data = {
      ground: id,
      name: nameOf(entry),
      purpose: ground.purpose,
      basis,
      owner,
      until: expiresOn,
      because: reason,
    }
    const event = { at, person: actor.person, type: 'listening-reviewed', ...subjectOf(entry), data }
    await appendEvents(transaction, actor.trust, [event])
    return { type: 'reviewed' }
  })
}

/** What an entry is called. */
export function nameOf({ subject }: Pick<LedgerEntry, 'subject'>): string {
  return subject.type === 'source' ? subject.name : `“${subject.words}”`
}

function subjectOf({ subject }: LedgerEntry) {
  return subject.type === 'source'
    ? ({ subject: 'source', subjectId: subject.id } as const)
    : ({ subject: 'school', subjectId: subject.school } as const)
}

/** Whoever listens hears that its words or its sources have changed. */
function announceFor(transaction: Transaction, trust: string, { subject }: LedgerEntry): Promise<void> {
  return announce(transaction, trust, subject.type === 'source' ? 'source' : 'terms', subject.id)
}

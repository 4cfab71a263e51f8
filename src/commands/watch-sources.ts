import { type Actor, type Role, system } from '../domain/actor.ts'
import { goesOnWhereItStopped } from '../domain/connectors/declarations.ts'
import { may } from '../domain/may.ts'
import { hearsNothing, isBad, type SourceState } from '../domain/source-health.ts'
import { asActor, asHousekeeping, type Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { fillGapHow } from '../store/gap-lists.ts'
import { addGaps } from '../store/gaps.ts'
import { addNotices } from '../store/notices.ts'
import { holdersOf } from '../store/people.ts'
import { changeState, listCurrentStates, type StateSpan, wasLately } from '../store/source-states.ts'
import { findSource, type Source } from '../store/sources.ts'
import { listTrusts } from '../store/trusts.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'
import { healthOfAll, type SourceRead } from './source-health.ts'

const hour = 3_600_000

/** Whoever keeps the sources. */
export const keepers: readonly Role[] = ['administrator', 'trust-communications']

/** Who was told of a state is not told of it again within a day, however often it comes and goes. */
const toldAgainAfter = 24 * hour

/** Looks how every source of every real trust is doing; tells whoever keeps them when one turns bad, once. */
export async function watchSources(services: Services): Promise<void> {
  const trusts = await asHousekeeping(services.database, listTrusts)
  for (const { id, demonstration, drillOf } of trusts) {
    if (demonstration || drillOf) continue
    await asActor(services.database, system(id), (transaction) => watchTrust(services, transaction, id))
  }
}

async function watchTrust(services: Services, transaction: Transaction, trust: string): Promise<void> {
  const now = services.now()
  const before = await listCurrentStates(transaction)
  for (const read of await healthOfAll(transaction, now)) {
    const { source, facts, health } = read
    const was = before.get(source.id)
    // One failure after another is one trouble, which people are told of when it lasts.
    const tells =
      isBad(health.state, facts) &&
      (was?.state !== health.state || (health.state === 'trouble' && facts.failures === 3))
    if (was?.state === health.state && !tells) continue
    const lately =
      tells &&
      (await wasLately(transaction, source.id, health.state, new Date(now.getTime() - toldAgainAfter)))
    if (was?.state !== health.state) {
      if (was) await noteUnheard(transaction, source, was, health.state, now)
      await changeState(transaction, trust, { id: newId(), source: source.id, ...health, since: now })
      await announce(transaction, trust, 'source', source.id)
    }
    if (tells && (!lately || health.state === 'trouble')) await tellKeepers(transaction, trust, read, now)
  }
}

async function tellKeepers(
  transaction: Transaction,
  trust: string,
  read: SourceRead,
  at: Date,
): Promise<void> {
  const { source, health } = read
  const people = await holdersOf(transaction, keepers, null)
  const notices = people.map(({ id: person }) => ({
    ...{ id: newId(), person, incident: null, mention: null, source: source.id },
    sentence: `${source.name}: ${health.sentence}`,
    at,
    readAt: null,
  }))
  await addNotices(transaction, trust, notices)
  await announce(transaction, trust, 'notice', ...notices.map(({ id }) => id))
}

const reasons: Partial<Record<SourceState, string>> = {
  paused: 'It was paused',
  broken: 'It was broken',
  'signed-out': 'It was signed out',
  spent: 'The budget was used up',
  trouble: 'It did not answer',
  throttled: 'The other side made us wait',
}

/** When a source is heard again after an hour or more of nothing, that hour is written down as a gap. */
async function noteUnheard(
  transaction: Transaction,
  source: Source,
  was: StateSpan,
  state: SourceState,
  now: Date,
): Promise<void> {
  const because = reasons[was.state]
  const long = now.getTime() - was.since.getTime() >= hour
  if (!because || !long || hearsNothing(state)) return
  const id = newId()
  const gap = { id, from: was.since, to: now, because: `${because}.` }
  await addGaps(transaction, source, [gap], now)
  const how = 'It went on where it had stopped, and what came meanwhile is fetched.'
  if (goesOnWhereItStopped(source.kind))
    await fillGapHow(transaction, { id, source: source.id, how, at: now })
}

/** Somebody says how a gap was filled: what was missed was found in another way. */
export function sayGapFilled(
  services: Services,
  actor: Actor,
  gap: { source: string; id: string; how: string },
): Promise<{ type: 'filled' } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'filled' } | Refusal | NotFound> => {
      if (!may(actor, 'manage-sources'))
        return refuse('The administrator and the trust’s communications look after sources.')
      if (!(await findSource(transaction, gap.source))) return notFound
      const how = gap.how.trim()
      if (how === '') return refuse('Say in a few words how it was filled.')
      const at = services.now()
      if (!(await fillGapHow(transaction, { ...gap, how, at }))) return notFound
      await announce(transaction, actor.trust, 'source', gap.source)
      const event = {
        at,
        person: actor.person,
        type: 'gap-filled',
        subject: 'source',
        subjectId: gap.source,
      } as const
      await appendEvents(transaction, actor.trust, [{ ...event, data: { gap: gap.id, how } }])
      return { type: 'filled' }
    },
  )
}

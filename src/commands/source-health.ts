import { type Actor, system } from '../domain/actor.ts'
import type { SchoolCalendar } from '../domain/calendar.ts'
import { addDays, dayOf } from '../domain/day.ts'
import { may } from '../domain/may.ts'
import type { DeliveryDay } from '../domain/rhythm.ts'
import { type HealthNow, healthAt, type SourceFacts } from '../domain/source-health.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { listDeliveryDays } from '../store/delivery-days.ts'
import { unreadSince } from '../store/reading-places.ts'
import { countSchools, listClosedDays } from '../store/schools.ts'
import { listSources, type Source } from '../store/sources.ts'
import type { Services } from './services.ts'

/** Of so many days the rhythm is learnt: a term and its holidays. */
const learntFrom = 120

/** A source, how it is doing, and what it brought by the day. */
export type SourceRead = {
  source: Source
  facts: SourceFacts
  health: HealthNow
  days: readonly DeliveryDay[]
}

/** How the trust's sources are doing, for those who keep them; nothing for others. */
export function readHealth({ database, now }: Services, actor: Actor): Promise<SourceRead[]> {
  if (!may(actor, 'manage-sources')) return Promise.resolve([])
  return asActor(database, system(actor.trust), (transaction) => healthOfAll(transaction, now()))
}

/** How the trust's sources are doing. As the program itself: what is not read yet is nobody's to see. */
export async function healthOfAll(transaction: Transaction, now: Date): Promise<SourceRead[]> {
  const sources = await listSources(transaction)
  const ids = sources.map(({ id }) => id)
  const days = await listDeliveryDays(transaction, ids, addDays(dayOf(now), -learntFrom))
  const unread = await unreadSince(transaction, ids)
  const calendars = await calendarsOf(transaction)
  return sources.map((source) => {
    const brought = days.get(source.id) ?? []
    const facts = { ...source, unreadSince: unread.get(source.id) ?? null, days: brought }
    const calendar = calendars.get(source.school) ?? { closed: [] }
    return { source, facts, health: healthAt(facts, now, calendar), days: brought }
  })
}

/** When each school is closed, where it is at all; under null the days on which every school is. */
async function calendarsOf(transaction: Transaction): Promise<Map<string | null, SchoolCalendar>> {
  const spans = Map.groupBy(await listClosedDays(transaction), ({ school }) => school)
  const closedOn = [...spans.values()].map(
    (own) => new Set(own.flatMap(({ from, to }) => daysFrom(from, to))),
  )
  const [first, ...others] = closedOn
  // Where one school is never closed, no day is that of all. A trust may have thousands: they are counted, not read.
  const closesAll = spans.size > 0 && spans.size === (await countSchools(transaction))
  const all = closesAll ? [...(first ?? [])].filter((day) => others.every((closed) => closed.has(day))) : []
  return new Map<string | null, SchoolCalendar>([
    [null, { closed: all.map((day) => ({ from: day, to: day })) }],
    ...[...spans].map(([school, closed]): [string, SchoolCalendar] => [school, { closed }]),
  ])
}

/** At most a year of them: a span that is longer is a mistake. */
function daysFrom(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to && days.length < 366; day = addDays(day, 1)) days.push(day)
  return days
}

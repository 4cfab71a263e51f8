import type { Actor, Role } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import { actingFor, standInsFor } from '../domain/stand-in.ts'
import type { Transaction } from '../store/as-actor.ts'
import { settingsNow } from './pack-of.ts'

/** The actor with those in whose place they act today. It lets them settle steps, and read nothing more. */
export async function withStandIns(transaction: Transaction, actor: Actor, now: Date): Promise<Actor> {
  const { standIns } = await settingsNow(transaction)
  return { ...actor, actingFor: actingFor(standIns, actor.person, dayOf(now)) }
}

/** Who acts at a school today in the place of those who hold one of these roles: they are told as well. */
export async function whoStandsIn(
  transaction: Transaction,
  roles: readonly Role[],
  school: string,
  now: Date,
): Promise<string[]> {
  const { standIns } = await settingsNow(transaction)
  return standInsFor(standIns.get(school), roles, dayOf(now))
}

import { rolesBehind } from '../../domain/may.ts'
import { decide } from '../../policy/decide.ts'
import type { Transaction } from '../../store/as-actor.ts'
import type { StoredMention } from '../../store/mentions.ts'
import type { NewMention } from '../../store/mentions-taken-in.ts'
import { hasUnread } from '../../store/notices.ts'
import { holdersOf } from '../../store/people.ts'
import { leaveNotices } from '../leave-notices.ts'
import type { Services } from '../services.ts'
import { suggestedFacts } from './suggested-facts.ts'

/** So many of a school at once are told one by one; of a flood more than that the inbox's order says enough. */
const mostAtOnce = 5

/** What the notice says. */
export const pressingSentence =
  'Something that was said seems to need somebody now. Please look whether it does.'

/** Whoever has not looked yet gets no second e-mail within this time: nobody can make us write without end by posting. */
const quiet = 3_600_000

type Pressing = Pick<NewMention, 'id' | 'school' | 'level' | 'judgement'> &
  Partial<Pick<StoredMention, 'keptFrom' | 'sharedWith'>>

/**
 * Tells those whom the policy would name, if the suggestion were right, of what seems not to be able to wait; by e-mail as
 * well, without a word of what it is. Nothing else follows: only a person opens an incident.
 */
export async function tellOfPressing(
  services: Services,
  transaction: Transaction,
  trust: string,
  mentions: readonly Pressing[],
): Promise<void> {
  const pressing = mentions.filter(({ judgement }) => judgement?.severity === 3)
  const bySchool = Map.groupBy(pressing, ({ school }) => school)
  const first = [...bySchool.values()].flatMap((of) => of.slice(0, mostAtOnce))
  for (const { id, school, level = 1, judgement, keptFrom = [], sharedWith = [] } of first) {
    if (!judgement) continue
    const decision = decide({ kind: 'post', ...suggestedFacts(judgement), danger: 'possible' })
    const roles = [decision.first, ...decision.also].flatMap((one) =>
      one === 'emergency-services' || one === 'none' ? [] : rolesBehind(one, { level }),
    )
    const readers = await holdersOf(
      transaction,
      [...new Set([...roles, ...rolesBehind('dsl', { level })])],
      school,
    )
    const mention = { id, trust, school, level, keptFrom, sharedWith }
    const since = new Date(services.now().getTime() - quiet)
    const told = new Set<string>()
    for (const { id: person } of readers)
      if (await hasUnread(transaction, { person, sentence: pressingSentence, since })) told.add(person)
    const notices = await leaveNotices(
      services,
      transaction,
      mention,
      readers.map(({ id: person }) => person),
      pressingSentence,
    )
    for (const { id: notice, person } of notices)
      if (!told.has(person)) await services.jobs.send(transaction, 'send-notice', { trust, notice })
  }
}

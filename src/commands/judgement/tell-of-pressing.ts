import type { KeptJudgement } from '../../domain/judgement.ts'
import { rolesBehind } from '../../domain/may.ts'
import { decide } from '../../policy/decide.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { hasUnread } from '../../store/notices.ts'
import { holdersOf } from '../../store/people.ts'
import { leaveNotices, type Noticed } from '../leave-notices.ts'
import type { Services } from '../services.ts'
import { suggestedFacts } from './suggested-facts.ts'

/** So many at once are told one by one; of a flood more than that the inbox's order says enough. */
const mostAtOnce = 5

const sentence = 'Something that was said seems to need somebody now. Please look whether it does.'

/** Whoever has not looked yet gets no second e-mail within this time: nobody can make us write without end by posting. */
const quiet = 3_600_000

/**
 * Tells those whom the policy would name, if the suggestion were right, of what seems not to be able to wait; by e-mail as
 * well, without a word of what it is. Nothing else follows: only a person opens an incident.
 */
export async function tellOfPressing(
  services: Services,
  transaction: Transaction,
  trust: string,
  mentions: readonly (Omit<Noticed, 'trust'> & { judgement?: KeptJudgement | null | undefined })[],
): Promise<void> {
  const pressing = mentions.filter(({ judgement }) => judgement?.severity === 3).slice(0, mostAtOnce)
  for (const { judgement, ...about } of pressing) {
    if (!judgement) continue
    const { school, level } = about
    const decision = decide({ kind: 'post', ...suggestedFacts(judgement), danger: 'possible' })
    const roles = [decision.first, ...decision.also].flatMap((one) =>
      one === 'emergency-services' || one === 'none' ? [] : rolesBehind(one, { level }),
    )
    const readers = await holdersOf(
      transaction,
      [...new Set([...roles, ...rolesBehind('dsl', { level })])],
      school,
    )
    const mention = { ...about, trust }
    const since = new Date(services.now().getTime() - quiet)
    const told = new Set<string>()
    for (const { id: person } of readers)
      if (await hasUnread(transaction, { person, sentence, since })) told.add(person)
    const notices = await leaveNotices(
      services,
      transaction,
      mention,
      readers.map(({ id: person }) => person),
      sentence,
    )
    for (const { id: notice, person } of notices)
      if (!told.has(person)) await services.jobs.send(transaction, 'send-notice', { trust, notice })
  }
}

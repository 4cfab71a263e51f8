import { mayRead, type Role } from '../domain/actor.ts'
import { rungOf, stormAt } from '../domain/storm.ts'
import type { Transaction } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { findMentionById, type StoredMention, saveMention } from '../store/mentions.ts'
import { addNotices } from '../store/notices.ts'
import { findPerson, holdersOf } from '../store/people.ts'
import { findSchool } from '../store/schools.ts'
import { noteSisters } from '../store/storm-sisters.ts'
import { climbTo, countsOf } from '../store/storms.ts'
import { newId, type Services } from './services.ts'

/** Who answers for a school in public, and who does for the trust. */
const told: readonly Role[] = ['communications', 'office', 'headteacher', 'trust-communications']

/**
 * Makes a rising storm more urgent, and tells those who answer for the school: once for each rung that it climbs. Where
 * its posts name other schools of the trust too, the trust is told, whose it is to tell them.
 */
export async function raiseStorms(
  services: Services,
  transaction: Transaction,
  trust: string,
  heads: readonly string[],
  at: Date,
): Promise<void> {
  const counts = await countsOf(transaction, heads)
  for (const [head, of] of counts) {
    const storm = stormAt(of, at)
    const rung = rungOf(storm)
    if (rung === 0) continue
    if (!(await climbTo(transaction, head, rung, at))) continue
    const mention = await findMentionById(transaction, head)
    if (!mention) throw new Error('A storm has no first post')
    if (mention.urgency < rung) await saveMention(transaction, head, { urgency: rung }, at)
    const school = (await findSchool(transaction, mention.school))?.name ?? 'a school'
    const many = storm.count.toLocaleString('en-GB')
    await tellReaders(
      services,
      transaction,
      mention,
      told,
      `${many} posts say the same about ${school}, and there are more by the hour.`,
    )
    await announce(transaction, trust, 'mention', head)
    const sisters = await noteSisters(transaction, head, at)
    if (sisters.length > 0)
      await tellReaders(
        services,
        transaction,
        mention,
        ['trust-communications'],
        'Posts that many pass on name another of your schools as well. You can tell it.',
      )
  }
}

/** Leaves a notice about a mention for those who hold one of the roles at its school and may read it. */
export async function tellReaders(
  services: Services,
  transaction: Transaction,
  mention: Pick<StoredMention, 'id' | 'trust' | 'school' | 'level' | 'keptFrom' | 'sharedWith'>,
  roles: readonly Role[],
  sentence: string,
): Promise<void> {
  const notices = []
  for (const { id } of await holdersOf(transaction, roles, mention.school)) {
    const found = await findPerson(transaction, id)
    const reader = found && {
      person: id,
      trust: mention.trust,
      appointments: found.appointments,
      confirmed: true,
    }
    if (!reader || !mayRead(reader, mention)) continue
    const about = { incident: null, mention: mention.id, sentence, at: services.now(), readAt: null }
    notices.push({ id: newId(), person: id, ...about })
  }
  await addNotices(transaction, mention.trust, notices)
  await announce(transaction, mention.trust, 'notice', ...notices.map(({ id }) => id))
}

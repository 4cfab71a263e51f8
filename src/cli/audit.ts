import { system } from '../domain/actor.ts'
import { asActor, asHousekeeping, type Database } from '../store/as-actor.ts'
import { verifyEvents } from '../store/events.ts'
import { listTrusts } from '../store/trusts.ts'

/**
 * Checks every trust's log of events and says so in a line each; exit code 1 where one is broken.
 *
 * `head` is a hash that an earlier run printed: then the log has to hold it still.
 */
export async function verifyLogs(
  database: Database,
  head?: string,
): Promise<{ lines: string[]; exitCode: 0 | 1 }> {
  const lines: string[] = []
  let whole = true
  let headSeen = false
  for (const trust of await asHousekeeping(database, listTrusts)) {
    const verdict = await asActor(database, system(trust.id), (transaction) =>
      verifyEvents(transaction, trust.id, head),
    )
    if (verdict.type === 'whole') {
      headSeen ||= head !== undefined
      lines.push(
        `${trust.name}: ${verdict.events} events, none altered, removed or inserted. Head: ${verdict.head || 'none yet'}`,
      )
    } else if (head !== undefined && verdict.because.startsWith('the log was rewritten')) {
      lines.push(`${trust.name}: the head that was given is not in this log.`)
    } else {
      whole = false
      lines.push(`${trust.name}: BROKEN at event ${verdict.number}: ${verdict.because}.`)
    }
  }
  if (lines.length === 0) lines.push('There is no trust yet, and so no log.')
  return { lines, exitCode: whole && (head === undefined || headSeen) ? 0 : 1 }
}

import { system } from '../domain/actor.ts'
import type { MailEvent } from '../domain/mail.ts'
import type { Cursor, Finding } from '../domain/source.ts'
import { withoutDoubtfulFiles } from '../intake/email.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { asActor } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { moveCursor } from '../store/leases.ts'
import { addMailFiles } from '../store/mail-files.ts'
import type { Source } from '../store/sources.ts'
import type { Services } from './services.ts'
import { keep, lastAsked, recordGaps } from './take-in.ts'

/**
 * Commits e-mails together with the place in the mailbox to go on from. False where the lease was lost: then nothing was
 * written. Files that nobody may perhaps have are left out before anything is kept; `findings` replace those of before.
 */
export function takeInMail(
  { database, jobs, now }: Services,
  source: Source,
  holder: string,
  delivered: { events: readonly MailEvent[]; cursor: Cursor; findings?: readonly Finding[] },
  leaseSeconds: number,
): Promise<boolean> {
  const at = now()
  const events = delivered.events.map(withoutDoubt)
  const { cursor, findings } = delivered
  return asActor(database, system(source.trust), async (transaction) => {
    const lastHeard = await lastAsked(transaction, source, findings ?? [])
    const moved = await moveCursor(transaction, source.id, holder, {
      cursor,
      at,
      leaseUntil: new Date(at.getTime() + leaseSeconds * 1000),
      health: 'healthy',
      ...(findings && { findings }),
    })
    if (!moved) return false
    const raws = events.map(({ files: _, ...raw }) => raw)
    await keep(jobs, transaction, source, raws, at)
    for (const event of events) await addMailFiles(transaction, source, event, event.files)
    await recordGaps(transaction, { ...source, askedAt: lastHeard }, findings ?? [], at)
    if (events.length > 0 || findings) await announce(transaction, source.trust, 'source', source.id)
    return true
  })
}

function withoutDoubt(event: MailEvent): MailEvent {
  if (event.files.length === 0) return event
  try {
    const body = withoutDoubtfulFiles(event.body)
    return body === event.body ? event : { ...event, body, files: [] }
  } catch (error) {
    // What cannot be read is kept for later, without what hung on it.
    if (error instanceof IntakeError) return { ...event, files: [] }
    throw error
  }
}

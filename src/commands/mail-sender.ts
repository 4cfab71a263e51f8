import type { Level } from '../domain/actor.ts'
import type { EmailRead } from '../intake/email.ts'
import type { Transaction } from '../store/as-actor.ts'
import { listPeople, type Person } from '../store/people.ts'

type Report = Extract<EmailRead, { type: 'report' }>

/** Who an e-mail is from, as it is shown, and how private it is for that reason. */
export type MailSender = { author: string; level: Level; staff: Person | undefined }

/**
 * Says of a sender what is known: a member of staff only where the address is theirs and a server that we trust found that
 * it really sent the mail. Whatever anybody else writes may be a child's or a parent's report, and is for safeguarding.
 */
export async function senderOf(transaction: Transaction, report: Report): Promise<MailSender> {
  const address = report.sender.address.toLowerCase()
  const person = (await listPeople(transaction)).find(({ email, left }) => !left && email === address)
  const staff = person && report.authenticated ? person : undefined
  if (staff) return { author: `${staff.name} <${staff.email}>, of your staff`, level: 1, staff }
  const called = report.said.author.name ?? 'somebody'
  const standing = person ? 'an address of your staff, not verified' : 'not verified'
  return { author: `${called} (${standing})`, level: 2, staff: undefined }
}

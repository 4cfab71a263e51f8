import { readReceipt } from '../domain/receipt.ts'
import type { ReportView, Waited } from '../domain/report.ts'
import { asSchoolVisitor, asVisitor } from '../store/as-actor.ts'
import { findIdsBehind } from '../store/public-schools.ts'
import { findReportByReceipt, listReportMessages, type Report, type StoredMessage } from '../store/reports.ts'
import { LineTooLong, receiptHash } from './front-door/receipt-hash.ts'
import { viewOf } from './front-door/report-view.ts'
import { giveBack, slowDown, type Wait } from './front-door/slow-down.ts'
import { type NotFound, notFound, type Services } from './services.ts'

/** A try to open a report: the school's slug, what was typed as the receipt, and the network (`networkHash`). */
export type Opening = { school: string; receipt: string; from: string; waited?: Waited | undefined }

/** What has happened with a report so far, for whoever holds its receipt. Guesses are slowed down. */
export async function openReport(
  services: Services,
  opening: Opening,
): Promise<{ type: 'report'; view: ReportView } | NotFound | Wait> {
  const opened = await unlock(services, opening)
  if (opened.type !== 'unlocked') return opened
  return { type: 'report', view: await viewOf(services, opening.school, opened.report, opened.messages) }
}

/** `byTicket`: it has been waited for. */
export type Unlocked = { type: 'unlocked'; report: Report; messages: StoredMessage[]; byTicket: boolean }

/**
 * The report that a receipt opens at this school, read as somebody who may see nothing but that. What cannot be a receipt
 * costs nothing, and the slow hash is worked out only for whoever has not guessed too often.
 */
export async function unlock(services: Services, opening: Opening): Promise<Unlocked | NotFound | Wait> {
  const { school: slug, from: network, waited } = opening
  const place = await asSchoolVisitor(services.database, slug, (transaction) =>
    findIdsBehind(transaction, slug),
  )
  const words = readReceipt(opening.receipt)
  if (!place || !words) return notFound
  const key = { ...place, what: 'open', network } as const
  const go = await slowDown(services, key, waited)
  if (go.type === 'wait') return go
  let token: string
  try {
    token = await receiptHash(services, words)
  } catch (error) {
    if (error instanceof LineTooLong) return { type: 'wait', seconds: 5, ticket: '', bits: 18 }
    throw error
  }
  const found = await asVisitor(services.database, { token }, async (transaction) => {
    const report = await findReportByReceipt(transaction, token)
    return report && { report, messages: await listReportMessages(transaction, report.id) }
  })
  if (!found || found.report.school !== place.school) return notFound
  if (!go.inRush) await giveBack(services, key)
  return { type: 'unlocked', ...found, byTicket: go.inRush }
}

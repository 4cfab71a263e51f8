import type { Transaction } from '../../../store/as-actor.ts'
import { findReportOf, listReportMessages, type Report, type StoredMessage } from '../../../store/reports.ts'

/** What was told at the front door, with the conversation about it. */
export type TellingRead = { report: Report; messages: readonly StoredMessage[] }

/** What became this mention was told at the front door: reads it, for whoever reads the mention; undefined otherwise. */
export async function readTold(
  transaction: Transaction,
  mention: string | undefined,
): Promise<TellingRead | undefined> {
  const report = mention === undefined ? undefined : await findReportOf(transaction, mention)
  return report && { report, messages: await listReportMessages(transaction, report.id) }
}

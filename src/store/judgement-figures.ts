import { sql } from 'kysely'
import type { Category } from '../domain/judgement.ts'
import type { Transaction } from './as-actor.ts'

/** How the suggestions did, for one month and category as it was suggested. */
export type JudgementFigure = {
  month: string
  category: Category
  judged: number
  /** Somebody said that it was right. */
  agreed: number
  /** Somebody said what it should have been. */
  corrected: number
  /** It was taken for something that can wait, and was a matter for today or an incident. */
  missed: number
  abstained: number
}

/** The figures of the mentions that the actor may see, by month (in London) and suggested category. */
export async function judgementFigures(
  transaction: Transaction,
  asked: { from: Date; school?: string },
): Promise<JudgementFigure[]> {
  const { rows } = await sql<Record<keyof JudgementFigure, string>>`
    select to_char(m.noticed_at at time zone 'Europe/London', 'YYYY-MM') as month, m.judged_as as category,
      count(*) as judged,
      count(a.id) filter (where a.right_category = a.suggested and coalesce(a.right_severity, a.suggested_severity) = a.suggested_severity) as agreed,
      count(a.id) filter (where a.right_category <> a.suggested or coalesce(a.right_severity, a.suggested_severity) <> a.suggested_severity) as corrected,
      count(*) filter (where m.judged_severity < 2 and (a.right_severity >= 2 or (m.state = 'incident' and m.urgency >= 2))) as missed,
      count(*) filter (where (m.judgement ->> 'abstained')::boolean) as abstained
    from mentions m left join judgement_answers a on a.mention_id = m.id
    where m.trust_id = (select app_trust()) and m.judged_as is not null and m.noticed_at >= ${asked.from}
      ${asked.school === undefined ? sql`` : sql`and m.school_id = ${asked.school}`}
    group by 1, 2 order by 1, 2`.execute(transaction)
  return rows.map((row) => ({
    month: row.month,
    category: row.category as Category,
    judged: Number(row.judged),
    agreed: Number(row.agreed),
    corrected: Number(row.corrected),
    missed: Number(row.missed),
    abstained: Number(row.abstained),
  }))
}

import { sql } from 'kysely'
import type { Category } from '../domain/judgement.ts'
import type { Transaction } from './as-actor.ts'

/** What became of the suggestions of one month and category. Each mention counts once, under the first that fits. */
export type JudgementFigure = {
  month: string
  category: Category
  /** It was taken for something that can wait, and was a matter for today or an incident. */
  missed: number
  /** Somebody said what it should have been. */
  corrected: number
  /** Somebody said that it was right. */
  agreed: number
  /** The doubt was too great to say. */
  abstained: number
  /** Nobody has said. */
  unanswered: number
}

/** The figures of the mentions that the actor may see, by month (in London) and suggested category. */
export async function judgementFigures(
  transaction: Transaction,
  asked: { from: Date; school?: string },
): Promise<JudgementFigure[]> {
  const { rows } = await sql<Record<keyof JudgementFigure, string>>`
    select month, category, count(*) filter (where outcome = 'missed') as missed,
      count(*) filter (where outcome = 'corrected') as corrected, count(*) filter (where outcome = 'agreed') as agreed,
      count(*) filter (where outcome = 'abstained') as abstained, count(*) filter (where outcome = 'unanswered') as unanswered
    from (
      select to_char(m.noticed_at at time zone 'Europe/London', 'YYYY-MM') as month, m.judged_as as category,
        case
          when m.judged_severity < 2 and (a.right_severity >= 2 or (m.state = 'incident' and m.urgency >= 2)) then 'missed'
          when a.right_category <> a.suggested or a.right_severity <> a.suggested_severity then 'corrected'
          when a.id is not null then 'agreed'
          when (m.judgement ->> 'abstained')::boolean then 'abstained'
          else 'unanswered'
        end as outcome
      from mentions m left join judgement_answers a on a.mention_id = m.id
      where m.trust_id = (select app_trust()) and m.judged_as is not null and m.noticed_at >= ${asked.from}
        ${asked.school === undefined ? sql`` : sql`and m.school_id = ${asked.school}`}
    ) judged
    group by 1, 2 order by 1, 2`.execute(transaction)
  return rows.map((row) => ({
    month: row.month,
    category: row.category as Category,
    missed: Number(row.missed),
    corrected: Number(row.corrected),
    agreed: Number(row.agreed),
    abstained: Number(row.abstained),
    unanswered: Number(row.unanswered),
  }))
}

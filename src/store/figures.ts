import { sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/** How a mention speaks of the school, as the people who triaged it found. `unsorted`: nobody has looked yet. */
export type Tone = 'praise' | 'neutral' | 'criticism' | 'harmful' | 'unsorted'

export type Count = { week: string; school: string; source: string; tone: Tone; mentions: number }

/**
 * What was said in a period, as counts by week (its Monday, in London), school, source and tone, of the mentions
 * that the actor may see.
 */
export async function footprint(
  transaction: Transaction,
  period: { from: Date; to: Date; school?: string },
): Promise<Count[]> {
  const { rows } = await sql<{
    week: string
    school_id: string
    source_id: string
    tone: Tone
    mentions: string
  }>`
    select to_char(date_trunc('week', noticed_at at time zone 'Europe/London'), 'YYYY-MM-DD') as week, school_id, source_id,
      case
        when jsonb_typeof(facts -> 'nature') is distinct from 'array' then case when state = 'incident' then 'harmful' else 'unsorted' end
        when facts -> 'nature' <@ '["praise", "criticism", "complaint", "enquiry", "humour"]'::jsonb then
          case
            when facts -> 'nature' ?| array['criticism', 'complaint'] then 'criticism'
            when facts -> 'nature' ? 'praise' then 'praise'
            else 'neutral'
          end
        else 'harmful'
      end as tone,
      count(*) as mentions
    from mentions
    where trust_id = (select app_trust()) and noticed_at >= ${period.from} and noticed_at < ${period.to}
      ${period.school === undefined ? sql`` : sql`and school_id = ${period.school}`}
      -- What is told at the front door is no talk about the school.
      and source_id not in (select id from sources where kind = 'report')
    group by 1, 2, 3, 4
    order by 1, 2, 3, 4`.execute(transaction)
  return rows.map((row) => ({
    week: row.week,
    school: row.school_id,
    source: row.source_id,
    tone: row.tone,
    mentions: Number(row.mentions),
  }))
}

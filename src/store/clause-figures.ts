import { sql } from 'kysely'
import type { Day } from '../domain/day.ts'
import type { Kind } from '../domain/facts.ts'
import type { Transaction } from './as-actor.ts'

/** Incidents of one kind that were opened in one week (its Monday, in London). */
export type Applied = { week: Day; kind: Kind; incidents: number }

/**
 * How often a clause (`INC-2`), a default (`default:G4`) or guidance (`guidance:…`) was relied on in a period: the
 * incidents that the actor may see and whose decision names it, as counts by week and kind.
 */
export async function timesApplied(
  transaction: Transaction,
  basis: string,
  period: { from: Date; to: Date },
): Promise<Applied[]> {
  const names = JSON.stringify({ basis })
  const { rows } = await sql<{ week: Day; kind: Kind; incidents: string }>`
    select to_char(date_trunc('week', opened_at at time zone 'Europe/London'), 'YYYY-MM-DD') as week,
      facts ->> 'kind' as kind,
      count(*) as incidents
    from incidents
    where trust_id = (select app_trust()) and opened_at >= ${period.from} and opened_at < ${period.to}
      and (
        decision -> 'clauses' ? ${basis}
        or jsonb_path_exists(decision, '$.steps[*].basis[*] ? (@ == $basis)', ${names}::jsonb)
        or jsonb_path_exists(decision, '$.never[*].basis[*] ? (@ == $basis)', ${names}::jsonb)
      )
    group by 1, 2
    order by 1, 2`.execute(transaction)
  return rows.map((row) => ({ ...row, incidents: Number(row.incidents) }))
}

import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from './as-actor.ts'

/**
 * When this host may be asked next, and books that moment: whoever asks, in whatever process, keeps the distance.
 */
export async function bookHost(
  transaction: Transaction,
  host: string,
  now: Date,
  spacingSeconds: number,
): Promise<Date> {
  const spacing: RawBuilder<unknown> = sql`make_interval(secs => ${spacingSeconds})`
  const { rows } = await sql<{ from: Date }>`
    insert into hosts (host, free_at) values (${host}, ${now}::timestamptz + ${spacing})
    on conflict (host) do update set free_at = ${spacing} + case
      -- Nobody books a day ahead: whoever did had a wrong clock.
      when hosts.free_at > ${now}::timestamptz + interval '1 day' then ${now}::timestamptz
      else greatest(hosts.free_at, ${now}::timestamptz) end
    returning free_at - ${spacing} as from`.execute(transaction)
  const row = rows[0]
  if (!row) throw new Error(`No time was booked for ${host}`)
  return row.from
}

import { sql } from 'kysely'
import pg from 'pg'
import type { Transaction } from './as-actor.ts'
import type { Connection } from './connect.ts'

/**
 * Something in a trust has changed: ids only. Whoever hears it asks the database whether they may see it before
 * they say a word to a browser.
 */
export type Change = {
  trust: string
  subject: 'mention' | 'incident' | 'source' | 'terms' | 'notice'
  ids: string[]
}

const channel = 'birdsong'

/** A notification holds 8,000 bytes; this many ids stay well below it. */
const idsAtOnce = 100

/** Tells every process, once the transaction is committed. */
export async function announce(
  transaction: Transaction,
  trust: string,
  subject: Change['subject'],
  ...ids: string[]
): Promise<void> {
  const changes: string[] = []
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const change: Change = { trust, subject, ids: ids.slice(start, start + idsAtOnce) }
    changes.push(JSON.stringify(change))
  }
  if (changes.length > 0)
    await sql`select pg_notify(${channel}, change) from unnest(${changes}::text[]) change`.execute(
      transaction,
    )
}

/**
 * Hears of changes in all processes' transactions until it is stopped, over a connection of its own.
 *
 * After a lost connection it connects again and calls `onGap`, because what was said meanwhile was missed.
 */
export function hearChanges(
  connection: Connection,
  { onChange, onGap }: { onChange(change: Change): void; onGap(): void },
): { stop(): Promise<void> } {
  let client: pg.Client | undefined
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  async function connect(first: boolean): Promise<void> {
    const attempt = new pg.Client({ ...connection, keepAlive: true })
    client = attempt
    attempt.on('notification', ({ payload }) => payload && onChange(JSON.parse(payload) as Change))
    attempt.on('error', (error) => console.error(`The line for live updates was lost: ${error.message}`))
    attempt.on('end', () => {
      if (!stopped) retry = setTimeout(() => void connect(false), 1000)
    })
    try {
      await attempt.connect()
      await attempt.query(`listen ${channel}`)
      if (!first) onGap()
    } catch (error) {
      console.error(
        `The line for live updates could not be opened; trying again: ${(error as Error).message}`,
      )
      await attempt.end()
    }
  }
  void connect(true)

  return {
    async stop() {
      stopped = true
      clearTimeout(retry)
      await client?.end()
    },
  }
}

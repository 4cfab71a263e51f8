import { Kysely, type KyselyPlugin, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from '../../../src/store/as-actor.ts'
import type { Connection } from '../../../src/store/connect.ts'
import type { Schema } from '../../../src/store/schema.ts'

export type Dying = { database: Database; died(): boolean; bury(): Promise<void> }

/**
 * The database as a process sees it that is killed just before its nth statement: from then on nothing gets through, and
 * its connections break, so that the server rolls back what stood open.
 */
export function dyingBefore(connection: Connection, owner: pg.Client, nth: number): Dying {
  const name = `dying-${crypto.randomUUID()}`
  const pool = new pg.Pool({ ...connection, max: 5, application_name: name })
  // They break on purpose, those that are lent out as well as those that wait.
  pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}))
  const breakConnections = () =>
    owner.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [name])
  let count = 0
  let died = false
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      count++
      if (count >= nth && !died) {
        died = true
        void breakConnections()
      }
      if (died) throw new Error('The process was killed here')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const database = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [plugin] })
  return {
    database,
    died: () => died,
    async bury() {
      await breakConnections()
      await pool.end()
    },
  }
}

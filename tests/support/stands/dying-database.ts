import type { KyselyPlugin } from 'kysely'
import type { Database } from '../../../src/store/as-actor.ts'

/** A database as a process sees it that is killed just before its nth statement: from then on nothing gets through. */
export function dyingBefore(database: Database, nth: number): { database: Database; died(): boolean } {
  let count = 0
  let died = false
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      count++
      if (count >= nth) died = true
      if (died) throw new Error('The process was killed here')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { database: database.withPlugin(plugin), died: () => died }
}

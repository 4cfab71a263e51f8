import { readEvents } from '../../src/commands/read-events.ts'
import { keep } from '../../src/commands/take-in.ts'
import { system } from '../../src/domain/actor.ts'
import type { RawEvent } from '../../src/domain/source.ts'
import { asActor } from '../../src/store/as-actor.ts'
import { addSource } from '../../src/store/sources.ts'
import type { World } from './world.ts'

/** A post as a file of rows brings it. */
export type Post = { id: string; text: string; version?: string; author?: string }

/** A source of rows, for posts to be brought by. */
export async function aSource(w: World, name = 'Rows'): Promise<string> {
  const id = crypto.randomUUID()
  const common = {
    id,
    trust: w.id,
    school: null,
    kind: 'csv' as const,
    name,
    address: null,
    everySeconds: 900,
  }
  await asActor(w.database, system(w.id), (transaction) =>
    addSource(transaction, { ...common, at: w.services.now() }),
  )
  return id
}

/** Posts as a file of rows delivers them. */
export function rowsOf(posts: readonly Post[]): RawEvent[] {
  return posts.map(({ id, text, version = '1', author = null }) => ({
    kind: 'item',
    externalId: id,
    externalVersion: version,
    body: JSON.stringify({ text, title: null, link: null, author, date: null }),
  }))
}

/** Posts as a source delivers them, kept and read: what is in the inbox afterwards came the way that everything comes. */
export async function bring(w: World, source: string, posts: readonly Post[]): Promise<void> {
  const events = rowsOf(posts)
  await asActor(w.database, system(w.id), (transaction) =>
    keep(w.services.jobs, transaction, { id: source, trust: w.id }, events, w.services.now()),
  )
  await readEvents(w.services, { trust: w.id, source })
}

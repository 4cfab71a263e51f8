import type { Actor } from '../domain/actor.ts'
import { asActor, type Database } from '../store/as-actor.ts'
import type { Change } from '../store/changes.ts'
import { anyVisible } from '../store/visible.ts'

type Listener = { actor: Actor; tell(): void; about: ReadonlySet<Change['subject']> }

/** Passes changes on to the browsers of those who may see what has changed, and to nobody else. */
export type LiveUpdates = {
  hear(change: Change): void
  /** After a lost line to the database: every page looks again. */
  hearGap(): void
  listen(listener: Listener): () => void
}

/**
 * Before a browser is told anything, the database is asked as that person whether one of the things that changed
 * exists for them: a hidden item makes no sound.
 */
export function liveUpdates(database: Database): LiveUpdates {
  const listeners = new Set<Listener>()

  async function pass(change: Change, listener: Listener): Promise<void> {
    const visible = await asActor(database, listener.actor, (transaction) => anyVisible(transaction, change))
    if (visible && listeners.has(listener)) listener.tell()
  }

  return {
    hear(change) {
      for (const listener of listeners) {
        if (listener.actor.trust !== change.trust || !listener.about.has(change.subject)) continue
        pass(change, listener).catch((error) => console.error('A live update was not passed on:', error))
      }
    },
    hearGap() {
      for (const listener of listeners) listener.tell()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

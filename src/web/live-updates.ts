import type { Actor } from '../domain/actor.ts'
import { asActor, type Database } from '../store/as-actor.ts'
import type { Change } from '../store/changes.ts'
import { anyVisible } from '../store/visible.ts'

type Listener = {
  actor: Actor
  tell(): void
  about: ReadonlySet<Change['subject']>
  /** How long ago (milliseconds) the page was asked for that listens: what has changed since then is told at once. */
  age?: number
}

/** So long (milliseconds) and so many changes are kept for pages that were on their way when they happened. */
const keptFor = 30_000
const mostKept = 1000

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
  const recent: { change: Change; at: number }[] = []

  function keep(change: Change): void {
    const at = performance.now()
    recent.push({ change, at })
    const old = recent.findIndex((kept) => kept.at > at - keptFor)
    recent.splice(0, Math.max(old, recent.length - mostKept))
  }

  function consider(change: Change, listener: Listener): void {
    if (listener.actor.trust !== change.trust || !listener.about.has(change.subject)) return
    pass(change, listener).catch((error) => console.error('A live update was not passed on:', error))
  }

  async function pass(change: Change, listener: Listener): Promise<void> {
    const visible = await asActor(database, listener.actor, (transaction) => anyVisible(transaction, change))
    if (visible && listeners.has(listener)) listener.tell()
  }

  return {
    hear(change) {
      keep(change)
      for (const listener of listeners) consider(change, listener)
    },
    hearGap() {
      for (const listener of listeners) listener.tell()
    },
    listen(listener) {
      listeners.add(listener)
      const since = performance.now() - (listener.age ?? 0)
      for (const { change, at } of recent) if (at >= since) consider(change, listener)
      return () => listeners.delete(listener)
    },
  }
}

import { system } from '../domain/actor.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { forgetDeleted } from '../store/mentions-gone.ts'
import { removeEnded } from '../store/sessions.ts'
import { listTrusts } from '../store/trusts.ts'
import type { Services } from './services.ts'

const hour = 3_600_000
/** This runs each hour, so what was deleted is forgotten within a day of when we knew. */
const keptFor = 23 * hour

/** Removes the sessions and sign-in links that have ended. */
export function forgetEndedSessions({ database, now }: Services): Promise<void> {
  return asHousekeeping(database, (transaction) => removeEnded(transaction, now()))
}

/** In every trust, removes the words of posts that their authors took down: within a day of when that was known. */
export async function forgetWhatWasDeleted({ database, now }: Services): Promise<void> {
  const at = now()
  for (const { id } of await asHousekeeping(database, listTrusts)) {
    await asActor(database, system(id), async (transaction) => {
      const forgotten = await forgetDeleted(transaction, new Date(at.getTime() - keptFor))
      await announce(transaction, id, 'mention', ...forgotten)
      await appendEvents(
        transaction,
        id,
        forgotten.map((mention) => ({
          at,
          person: null,
          type: 'forgotten',
          subject: 'mention',
          subjectId: mention,
          data: {},
        })),
      )
    })
  }
}

import type { Actor } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import { listNotices, markNoticesRead, type ShownNotice } from '../store/notices.ts'
import type { Services } from './services.ts'

const most = 100

/** The newest notices of the actor as they were until now; from here on they count as read. */
export function readNotices(services: Services, actor: Actor & { person: string }): Promise<ShownNotice[]> {
  return asActor(services.database, actor, async (transaction) => {
    const notices = await listNotices(transaction, actor.person, most)
    if (notices.some(({ readAt }) => readAt === null))
      await markNoticesRead(transaction, actor.person, services.now())
    return notices
  })
}

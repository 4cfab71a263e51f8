import { system } from '../domain/actor.ts'
import type { ReadBack } from '../domain/connector.ts'
import { isTrouble, type Trouble } from '../domain/outcome.ts'
import { asActor, asHousekeeping } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { changeSource, findSource, listSources, type Source } from '../store/sources.ts'
import { listTrusts } from '../store/trusts.ts'
import type { Services } from './services.ts'

/** A platform is asked about our connection so often (milliseconds). */
const every = 24 * 3_600_000

/** The sources of every real trust whose platforms were not asked about our connection for a day. */
export async function dueToReadBack({ database, now }: Services): Promise<Source[]> {
  const before = now().getTime() - every
  const due: Source[] = []
  for (const { id, demonstration, drillOf } of await asHousekeeping(database, listTrusts)) {
    if (demonstration || drillOf) continue
    const sources = await asActor(database, system(id), listSources)
    due.push(
      ...sources.filter(({ paused, readBack }) => !paused && !(readBack && readBack.at.getTime() > before)),
    )
  }
  return due
}

/** Records what a platform says of our connection. What was known of its end stays, where nothing newer is. */
export function recordReadBack(
  services: Services,
  source: Source,
  answer: ReadBack | Trouble,
): Promise<void> {
  const at = services.now()
  return asActor(services.database, system(source.trust), async (transaction) => {
    const now = await findSource(transaction, source.id)
    if (!now) return
    const before = now.readBack
    if (isTrouble(answer)) {
      // That it cannot be asked, or the sign-in does not hold, is found by listening as well, and said there.
      const readBack = { at, findings: before?.findings ?? [], endsAt: before?.endsAt ?? null }
      return changeSource(transaction, source.id, { readBack })
    }
    const { findings, account } = answer
    const endsAt = answer.endsAt ?? before?.endsAt ?? null
    await changeSource(transaction, source.id, {
      readBack: { at, findings, endsAt },
      ...(account && { account }),
    })
    await announce(transaction, source.trust, 'source', source.id)
  })
}

/** Forgets what was said of a sign-in that another has taken the place of. */
export const nothingReadBack = (at: Date) => ({
  at: new Date(at.getTime() - every),
  findings: [],
  endsAt: null,
})

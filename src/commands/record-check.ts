import { system } from '../domain/actor.ts'
import type { Check } from '../domain/incident.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { findIncidentById, lockIncident } from '../store/incidents.ts'
import { findMentionById } from '../store/mentions.ts'
import { markMentionGone } from '../store/mentions-gone.ts'
import { findSource } from '../store/sources.ts'
import { isMadeUp } from '../store/trusts.ts'
import { recordEvents } from './change-incident.ts'
import { tellOwner } from './notify.ts'
import type { Services } from './services.ts'

const hour = 3_600_000

/** How long after a deletion was asked for the post is looked for again: at growing distances, then no more. */
const checkAfterHours = [1, 6, 24, 72, 168, 720] as const

/** Where to look for an incident's post, or nothing where there is nothing more to look for. */
export function whatToCheck(
  { database }: Services,
  work: { trust: string; incident: string },
): Promise<{ reference: string; url: string | null; address: string | null } | undefined> {
  return asActor(database, system(work.trust), async (transaction) => {
    const incident = await findIncidentById(transaction, work.incident)
    if (!incident || incident.closedAt || incident.goneAt || !incident.mention) return undefined
    // Whatever link somebody typed in a made-up trust, nobody outside is asked.
    if (await isMadeUp(transaction, work.trust)) return undefined
    const mention = await findMentionById(transaction, incident.mention)
    if (!mention) return undefined
    // A source that was removed since no longer says where it listened; the post is looked for all the same.
    const source = await findSource(transaction, mention.source)
    return { reference: incident.reference, url: mention.url, address: source?.address ?? null }
  })
}

/** Has the post looked for again, later; the first time when its deletion is asked for. */
export async function checkLater(
  { jobs, now }: Services,
  transaction: Transaction,
  work: { trust: string; incident: string; round: number },
): Promise<void> {
  const hours = checkAfterHours[work.round]
  if (hours === undefined) return
  await jobs.send(transaction, 'look-again', work, { after: new Date(now().getTime() + hours * hour) })
}

/**
 * Records what was found by looking again, plans the next look, and tells the owner.
 *
 * A link that leads nowhere counts as gone when it did so twice, an hour or more apart: pages fail for a moment.
 */
export function recordLook(
  services: Services,
  work: { trust: string; incident: string; round: number },
  reference: string,
  look: Pick<Check, 'found' | 'sentence'>,
): Promise<void> {
  return asActor(services.database, system(work.trust), async (transaction) => {
    const incident = await findIncidentById(transaction, work.incident)
    const before = incident?.checks.at(-1)
    const sure = before?.found === 'seems-gone' && services.now().getTime() - Date.parse(before.at) >= hour
    const found =
      look.found === 'seems-gone' && sure
        ? { found: 'gone' as const, sentence: 'It is gone: its link leads nowhere any more.' }
        : look
    await recordCheck(services, transaction, work.trust, reference, found)
    if (found.found === 'seems-gone') await checkLater(services, transaction, { ...work, round: 0 })
    else if (found.found !== 'gone')
      await checkLater(services, transaction, { ...work, round: work.round + 1 })
  })
}

/** Records a check on a locked incident, settles the step that asked for it where the post is gone, and tells the owner. */
export async function recordCheck(
  services: Services,
  transaction: Transaction,
  trust: string,
  reference: string,
  look: Pick<Check, 'found' | 'sentence'>,
): Promise<void> {
  const incident = await lockIncident(transaction, reference)
  if (!incident || incident.closedAt) return
  const at = services.now()
  const verify = incident.steps.find((step) => step.do === 'verify-removed')
  const settles = look.found === 'gone' && verify?.state === 'to-do'
  const reopens = look.found === 'there' && verify?.state === 'done'
  await tellOwner(services, transaction, trust, incident, look.sentence)
  if (look.found === 'gone' && incident.mention) await markMentionGone(transaction, incident.mention, at)
  await recordEvents(
    transaction,
    system(trust),
    incident,
    [
      { type: 'looked-again', data: look },
      ...(settles
        ? [
            {
              type: 'step-settled',
              data: { do: 'verify-removed', state: 'done', reason: look.sentence },
            } as const,
          ]
        : []),
      ...(reopens ? [{ type: 'step-reopened', data: { do: 'verify-removed' } } as const] : []),
    ],
    at,
  )
}

import type { Do } from '../../domain/decision.ts'
import { readFacts } from '../../policy/read-facts.ts'
import type { Transaction } from '../../store/as-actor.ts'
import { findMention } from '../../store/mentions.ts'
import { recordEvents } from '../change-incident.ts'
import { openIncidentFor } from '../open-incident.ts'
import type { Services } from '../services.ts'
import { answersFor, type Made, ownerOf } from './made.ts'
import type { DemonstrationPost } from './posts.ts'

const day = 24 * 3_600_000

/** Opens an incident on the day of its post, and carries out as many of its steps as so many days allow. */
export async function makeIncident(
  services: Services,
  transaction: Transaction,
  made: Made,
  post: DemonstrationPost,
  reference: string,
): Promise<void> {
  const mention = await findMention(transaction, reference)
  const read = readFacts({ kind: 'post', ...post.facts })
  if (!mention || read.type === 'bad-facts')
    throw new Error('A post of the demonstration cannot be an incident')
  const opened = new Date(mention.noticedAt.getTime() + 3_600_000)
  const then = { ...services, now: () => opened, jobs: { send: async () => {} } }
  const who = answersFor(made, post)
  const incident = await openIncidentFor(then, transaction, who, mention, read.facts)
  const musts = incident.steps.filter(({ force }) => force === 'must')
  const closes = post.daysAgo > 8
  const count = closes ? musts.length : Math.min(musts.length - 1, 1 + Math.floor(post.daysAgo))
  let current = incident
  for (const [place, step] of musts.slice(0, count).entries()) {
    const at = new Date(opened.getTime() + (place + 1) * 5_400_000)
    const settled = { do: step.do, state: 'done', reason: reasonFor(step.do) } as const
    current = await recordEvents(
      transaction,
      ownerOf(made, post, step.by),
      current,
      [{ type: 'step-settled', data: settled }],
      at,
    )
  }
  if (!closes) return
  const end = new Date(opened.getTime() + 3 * day)
  const closing = {
    outcome: 'settled-by-talking',
    lessons: 'A calm talk on the first day settled more than the letters did.',
  } as const
  await recordEvents(
    transaction,
    ownerOf(made, post, 'headteacher'),
    current,
    [{ type: 'closed', data: closing }],
    end,
  )
}

function reasonFor(what: Do): string | null {
  if (what.startsWith('police')) return 'Reported by telephone, reference noted on paper.'
  return what === 'request-deletion' ? 'Asked for by telephone, and confirmed in a letter.' : null
}

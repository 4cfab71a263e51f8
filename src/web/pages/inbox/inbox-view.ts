import { z } from 'zod'
import { categories } from '../../../domain/judgement.ts'
import type { MentionState } from '../../../domain/mention.ts'
import type { InboxMention, InboxQuery } from '../../../store/inbox.ts'

/** The inbox's tabs, and what stands under each. */
export const tabs = [
  { tab: 'to-do', text: 'To do', states: ['new', 'in-hand'] },
  { tab: 'answered', text: 'Answered', states: ['answered'] },
  { tab: 'incidents', text: 'Incidents', states: ['incident'] },
  { tab: 'set-aside', text: 'Set aside', states: ['set-aside'] },
] as const satisfies readonly { tab: string; text: string; states: readonly MentionState[] }[]

export type TabName = (typeof tabs)[number]['tab']

const schema = z.object({
  tab: z.enum(['to-do', 'answered', 'incidents', 'set-aside']).catch('to-do'),
  school: z.uuid().optional().catch(undefined),
  order: z.enum(['newest', 'urgent']).catch('newest'),
  show: z.enum(['50', '100']).catch('50'),
  after: z.uuid().optional().catch(undefined),
  judged: z.enum(categories).optional().catch(undefined),
  rush: z.literal('only').optional().catch(undefined),
  at: z.iso.datetime().optional().catch(undefined),
  urgency: z.coerce.number().int().min(0).max(4).optional().catch(undefined),
})

/** What an address asks the inbox to show. */
export type InboxView = z.output<typeof schema>

/** Reads the query of an address. What makes no sense is left out, so that an old link still leads somewhere. */
export function readView(query: Record<string, string>): InboxView {
  return schema.parse(query)
}

/** The view as the store is asked for it: one more than is shown, to know whether there is anything older. */
export function queryFor(view: InboxView): InboxQuery {
  const { after, at, urgency = 0 } = view
  return {
    states: tabs.find(({ tab }) => tab === view.tab)?.states ?? [],
    order: view.order,
    limit: Number(view.show) + 1,
    ...(view.school && { school: view.school }),
    ...(view.judged && { judgedAs: view.judged }),
    ...(view.tab === 'to-do' && { rush: view.rush ?? 'apart' }),
    ...(after && at && { after: { id: after, noticedAt: new Date(at), urgency } }),
  }
}

/** The address of a view; what is as usual is left out of it. Another tab or order begins at its top. */
export function addressOf(
  view: InboxView,
  changes: { tab?: TabName; olderThan?: InboxMention } = {},
): string {
  const { tab = view.tab, olderThan } = changes
  const query = new URLSearchParams()
  if (tab !== 'to-do') query.set('tab', tab)
  if (view.school) query.set('school', view.school)
  if (view.judged) query.set('judged', view.judged)
  if (view.rush && tab === 'to-do') query.set('rush', 'only')
  if (view.order !== 'newest') query.set('order', view.order)
  if (view.show !== '50') query.set('show', view.show)
  if (olderThan) {
    query.set('after', olderThan.id)
    query.set('at', olderThan.noticedAt.toISOString())
    if (view.order === 'urgent') query.set('urgency', String(olderThan.urgency))
  }
  return query.size > 0 ? `/inbox?${query}` : '/inbox'
}

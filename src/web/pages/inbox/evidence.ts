import { z } from 'zod'
import { decide } from '../../../policy/decide.ts'
import { asActor, type Transaction } from '../../../store/as-actor.ts'
import { type Evidence, findEvidence } from '../../../store/evidence.ts'
import { findIncidentById } from '../../../store/incidents.ts'
import { findMentionById } from '../../../store/mentions.ts'
import { notFoundPage } from '../../errors.tsx'
import { forMembers } from '../../route.ts'
import { factsOf } from './facts-of.ts'

/** A picture that was kept as evidence, for those who may see what it belongs to, unless nobody may look at it. */
export const evidence = forMembers('get', '/evidence/:id', 'signed-in', async (asking) => {
  const { c, services, actor } = asking
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) return notFoundPage(asking)
  const found = await asActor(services.database, actor, async (transaction) => {
    const one = await findEvidence(transaction, id.data)
    return one && (await mayBeLookedAt(transaction, one)) ? one : undefined
  })
  if (!found?.bytes || !found.mediaType) return notFoundPage(asking)
  return c.body(new Uint8Array(found.bytes), 200, {
    'content-type': found.mediaType,
    'content-disposition': 'inline',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})

async function mayBeLookedAt(transaction: Transaction, { mention, incident }: Evidence): Promise<boolean> {
  const ofIncident = incident ? await findIncidentById(transaction, incident) : undefined
  if (ofIncident) return ofIncident.decision.evidence !== 'words-only'
  const ofMention = mention ? await findMentionById(transaction, mention) : undefined
  return ofMention !== undefined && decide(factsOf(ofMention)).evidence !== 'words-only'
}

import { z } from 'zod'
import { factsOf } from '../../../commands/facts-known.ts'
import { isSealed } from '../../../domain/sealed.ts'
import { decide } from '../../../policy/decide.ts'
import { asActor, type Transaction } from '../../../store/as-actor.ts'
import { type Evidence, findEvidence } from '../../../store/evidence.ts'
import { findIncidentById } from '../../../store/incidents.ts'
import { findMentionById } from '../../../store/mentions.ts'
import { notFoundPage } from '../../errors.tsx'
import { forMembers } from '../../route.ts'

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
    // A PDF can do more than be looked at, so it is saved, and opened by what whoever saves it trusts.
    'content-disposition': found.mediaType.startsWith('image/') ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
})

async function mayBeLookedAt(transaction: Transaction, evidence: Evidence): Promise<boolean> {
  const { mention, incident } = evidence
  const ofIncident = incident ? await findIncidentById(transaction, incident) : undefined
  if (ofIncident)
    return ofIncident.decision.evidence !== 'words-only' && !isSealed(evidence, ofIncident.facts)
  const ofMention = mention ? await findMentionById(transaction, mention) : undefined
  if (!ofMention) return false
  const facts = factsOf(ofMention)
  return decide(facts).evidence !== 'words-only' && !isSealed(evidence, facts)
}

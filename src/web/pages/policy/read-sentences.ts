import { asActor } from '../../../store/as-actor.ts'
import type { Asking } from '../../route.ts'
import { asMember } from '../explorer/visitor.ts'
import { modelSentences, type Sentences, sentencesInForce } from './sentences.tsx'

/** The policy's sentences for whoever asks: a member's trust may have words of its own. */
export async function readSentences(asking: Asking): Promise<Sentences> {
  const member = asMember(asking)
  if (!member) return modelSentences
  const { services, actor, now } = member
  return asActor(services.database, actor, (transaction) => sentencesInForce(transaction, now))
}

import { suggestedFacts } from '../../../commands/judgement/suggested-facts.ts'
import type { Sent } from '../../../policy/questions/answers.ts'
import type { StoredMention } from '../../../store/mentions.ts'
import { Callout } from '../../parts/callout.tsx'

/**
 * A question half answered: where nothing was chosen yet, what the words suggest is ticked. It is an answer only once
 * somebody has looked at it and sent it.
 */
export function halfAnswered(
  { judgement }: Pick<StoredMention, 'judgement'>,
  field: string,
  sent: Sent,
): Sent {
  if (sent.chosen.length > 0 || !judgement || judgement.abstained) return sent
  const suggested = (suggestedFacts(judgement) as Record<string, unknown>)[field]
  return Array.isArray(suggested) ? { ...sent, chosen: suggested } : sent
}

/** Says that something is ticked that nobody has ticked. */
export function TickedAlready() {
  return (
    <Callout kind="info" title="Something is ticked already">
      <p>The words of the post suggest it. It can be wrong: look at each, and change what is not so.</p>
    </Callout>
  )
}

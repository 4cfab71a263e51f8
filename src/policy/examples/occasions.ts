import type { Decision } from '../../domain/decision.ts'
import type { Facts, FactsOf, Kind } from '../../domain/facts.ts'
import { judgeChannel, readChannel } from '../occasions/channel.ts'
import { judgeConcern, readConcern } from '../occasions/concern.ts'
import { judgeContact, readContact } from '../occasions/contact.ts'
import { judgeEnquiry, readEnquiry } from '../occasions/enquiry.ts'
import { judgeException, readException } from '../occasions/exception.ts'
import { judgeJoining, readJoining } from '../occasions/joining.ts'
import { judgeListening, readListening } from '../occasions/listening.ts'
import { judgePublication, readPublication } from '../occasions/publication.ts'
import { judgeQuestion, readQuestion } from '../occasions/question.ts'
import { judgeUnderageUse, readUnderageUse } from '../occasions/underage-use.ts'
import type { Pack } from '../pack.ts'
import { judgePost } from '../post/judge.ts'
import { readPost } from '../post/post.ts'
import type { Case, Finding } from '../rule.ts'
import type { Occurrences } from '../rules.ts'

type Occasion<K extends Kind> = {
  read: (facts: FactsOf[K]) => Occurrences[K]['read']
  judge: (read: Occurrences[K]['read'], found: Finding, pack: Pack) => Occurrences[K]['situation']
}

const occasions: { readonly [K in Kind]: Occasion<K> } = {
  post: { read: readPost, judge: judgePost },
  contact: { read: readContact, judge: judgeContact },
  enquiry: { read: readEnquiry, judge: judgeEnquiry },
  concern: { read: readConcern, judge: judgeConcern },
  question: { read: readQuestion, judge: judgeQuestion },
  publication: { read: readPublication, judge: judgePublication },
  'underage-use': { read: readUnderageUse, judge: judgeUnderageUse },
  exception: { read: readException, judge: judgeException },
  channel: { read: readChannel, judge: judgeChannel },
  listening: { read: readListening, judge: judgeListening },
  joining: { read: readJoining, judge: judgeJoining },
}

/**
 * What the rules of a decision went by: the facts as they are read, and the case as it was judged. For looking at one
 * rule by itself; `decide` is what puts them all together.
 */
export function whatRulesGoBy(
  facts: Facts,
  { breach }: Pick<Decision, 'breach'>,
  pack: Pack,
): { read: unknown; situation: Case } {
  // The table gives each kind the functions for its own facts, which the compiler cannot follow through a union.
  const { read, judge } = occasions[facts.kind] as Occasion<Kind>
  const known = read(facts as never)
  return { read: known, situation: judge(known as never, { breach, basis: [] }, pack) }
}

import type { Decision } from '../domain/decision.ts'
import type { Facts, FactsOf, Kind } from '../domain/facts.ts'
import { carryOut } from './carry-out.ts'
import { missingFrom } from './missing.ts'
import { judgeChannel, readChannel } from './occasions/channel.ts'
import { judgeConcern, readConcern } from './occasions/concern.ts'
import { judgeContact, readContact } from './occasions/contact.ts'
import { judgeEnquiry, readEnquiry } from './occasions/enquiry.ts'
import { judgeException, readException } from './occasions/exception.ts'
import { judgeJoining, readJoining } from './occasions/joining.ts'
import { judgeListening, readListening } from './occasions/listening.ts'
import { judgePublication, readPublication } from './occasions/publication.ts'
import { judgeQuestion, readQuestion } from './occasions/question.ts'
import { judgeUnderageUse, readUnderageUse } from './occasions/underage-use.ts'
import { defaultPack, type Pack } from './pack.ts'
import { judgePost } from './post/judge.ts'
import { readPost } from './post/post.ts'

const deciders: { [K in Kind]: (facts: FactsOf[K], pack: Pack) => Decision } = {
  post: carryOut('post', readPost, judgePost),
  contact: carryOut('contact', readContact, judgeContact),
  enquiry: carryOut('enquiry', readEnquiry, judgeEnquiry),
  concern: carryOut('concern', readConcern, judgeConcern),
  question: carryOut('question', readQuestion, judgeQuestion),
  publication: carryOut('publication', readPublication, judgePublication),
  'underage-use': carryOut('underage-use', readUnderageUse, judgeUnderageUse),
  exception: carryOut('exception', readException, judgeException),
  channel: carryOut('channel', readChannel, judgeChannel),
  listening: carryOut('listening', readListening, judgeListening),
  joining: carryOut('joining', readJoining, judgeJoining),
}

/**
 * What the policy makes of one occurrence. Pure and total: the same facts and pack give the same decision, and facts
 * of a kind that it knows always give one.
 *
 * Steps stand in the order in which they are done; `within` counts from when the occurrence is opened.
 */
export function decide(facts: Facts, pack: Pack = defaultPack): Decision {
  const decision = decideWithoutMissing(facts, pack)
  return {
    ...decision,
    missing: missingFrom(facts, decision, (changed) => decideWithoutMissing(changed, pack)),
  }
}

/** The same with `missing` left empty: for whoever decides very many and asks nobody. */
export function decideWithoutMissing(facts: Facts, pack: Pack = defaultPack): Decision {
  // The table gives each kind the function for its own facts, which the compiler cannot follow through a union.
  return (deciders[facts.kind] as (facts: Facts, pack: Pack) => Decision)(facts, pack)
}

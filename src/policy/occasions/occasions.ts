import type { FactsOf, Kind } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import { judgePost } from '../post/judge.ts'
import { readPost } from '../post/post.ts'
import type { Finding } from '../rule.ts'
import type { Occurrences } from '../rules.ts'
import { judgeChannel, readChannel } from './channel.ts'
import { judgeConcern, readConcern } from './concern.ts'
import { judgeContact, readContact } from './contact.ts'
import { judgeEnquiry, readEnquiry } from './enquiry.ts'
import { judgeException, readException } from './exception.ts'
import { judgeJoining, readJoining } from './joining.ts'
import { judgeListening, readListening } from './listening.ts'
import { judgePublication, readPublication } from './publication.ts'
import { judgeQuestion, readQuestion } from './question.ts'
import { judgeUnderageUse, readUnderageUse } from './underage-use.ts'

/** How one kind of occurrence is read from its facts, and judged once it is known what it breaks. */
export type Occasion<K extends Kind> = {
  read: (facts: FactsOf[K]) => Occurrences[K]['read']
  judge: (read: Occurrences[K]['read'], found: Finding, pack: Pack) => Occurrences[K]['situation']
}

/** Every kind of occurrence. */
export const occasions: { readonly [K in Kind]: Occasion<K> } = {
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

import type { Kind } from '../domain/facts.ts'
import type { Channel, ChannelCase } from './occasions/channel.ts'
import type { Concern, ConcernCase } from './occasions/concern.ts'
import type { Contact, ContactCase } from './occasions/contact.ts'
import type { Enquiry, EnquiryCase } from './occasions/enquiry.ts'
import type { Exception, ExceptionCase } from './occasions/exception.ts'
import type { Joining, JoiningCase } from './occasions/joining.ts'
import type { Listening, ListeningCase } from './occasions/listening.ts'
import type { Publication, PublicationCase } from './occasions/publication.ts'
import type { Question, QuestionCase } from './occasions/question.ts'
import type { UnderageUse, UnderageUseCase } from './occasions/underage-use.ts'
import type { PostCase } from './post/case.ts'
import type { Post } from './post/post.ts'
import type { Case, RulesFor } from './rule.ts'

/** What is read of each kind of facts, and the case that is made of it. */
export type Occurrences = {
  post: { read: Post; situation: PostCase }
  contact: { read: Contact; situation: ContactCase }
  enquiry: { read: Enquiry; situation: EnquiryCase }
  concern: { read: Concern; situation: ConcernCase }
  question: { read: Question; situation: QuestionCase }
  publication: { read: Publication; situation: PublicationCase }
  'underage-use': { read: UnderageUse; situation: UnderageUseCase }
  exception: { read: Exception; situation: ExceptionCase }
  channel: { read: Channel; situation: ChannelCase }
  listening: { read: Listening; situation: ListeningCase }
  joining: { read: Joining; situation: JoiningCase }
}

/** The rules for one kind of occurrence. */
export type RulesOf<K extends Kind> = RulesFor<Occurrences[K]['read'], Occurrences[K]['situation']>

/** The rules of one clause, default or piece of guidance, by the kind that they are about; `every` is about all. */
export type Rules = { readonly [K in Kind]?: RulesOf<K> } & {
  readonly every?: Pick<RulesFor<never, Case>, 'asks' | 'forbids'>
}

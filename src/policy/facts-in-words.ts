import type { Facts, FactsOf, Kind } from '../domain/facts.ts'
import { contactInWords, exceptionInWords } from './facts-in-words/contacts.ts'
import { concernInWords, enquiryInWords, questionInWords } from './facts-in-words/messages.ts'
import {
  channelInWords,
  joiningInWords,
  listeningInWords,
  publicationInWords,
  underageUseInWords,
} from './facts-in-words/others.ts'
import { postInWords } from './facts-in-words/post.ts'

const inWords: { readonly [K in Kind]: (facts: FactsOf[K]) => string } = {
  post: postInWords,
  contact: contactInWords,
  enquiry: enquiryInWords,
  concern: concernInWords,
  question: questionInWords,
  publication: publicationInWords,
  'underage-use': underageUseInWords,
  exception: exceptionInWords,
  channel: channelInWords,
  listening: listeningInWords,
  joining: joiningInWords,
}

/**
 * Facts as a sentence that anybody understands: ‘A pupil posts something bullying; a child can be recognised.’ It says
 * what is known, and leaves out what is not.
 */
export function sentenceOfFacts(facts: Facts): string {
  // The table gives each kind the words for its own facts, which the compiler cannot follow through a union.
  const words = (inWords[facts.kind] as (facts: Facts) => string)(facts)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

import type { Kind } from '../../domain/facts.ts'

/** What kind of thing it is, as somebody in a school office would say it, and what belongs there. */
export type KindWords = { title: string; about: string }

/** The kinds of occurrence in plain words, the ones that come up most first. */
const kindsInWords: Record<Kind, KindWords> = {
  post: {
    title: 'Something that was posted or shared',
    about: 'In public or in a chat, by anybody, about anything: from praise to a threat.',
  },
  enquiry: {
    title: 'A message to the school',
    about: 'A comment, a chat message, an e-mail or a form on the website that wants an answer.',
  },
  concern: {
    title: 'A parent is worried and tells us',
    about: 'They come to us in private, in person or in writing.',
  },
  question: {
    title: 'Somebody has a question',
    about: 'A parent, a member of staff, a pupil or a newspaper wants to know something.',
  },
  contact: {
    title: 'A pupil and an adult of the school are in touch online',
    about: 'A friend request, a message, following one another; or somebody has tried.',
  },
  exception: {
    title: 'Somebody asks to be allowed to stay in touch online',
    about: 'A pupil and an adult of the school who are family, for example.',
  },
  publication: {
    title: 'The school wants to publish something, or has',
    about: 'A photograph, a video or news with people in it.',
  },
  'underage-use': {
    title: 'A child uses a platform too early',
    about: 'They are younger than the platform or the policy asks for.',
  },
  channel: {
    title: 'A chat app is used for school business',
    about: 'Or social media: a parents’ group to which a teacher writes, for example.',
  },
  joining: {
    title: 'Somebody joins the school',
    about: 'A pupil, a parent, or somebody who works or helps here: what they are asked to sign.',
  },
  listening: {
    title: 'Somebody wants us to monitor something',
    about: 'What is said about a school, or what a person does.',
  },
}

/** A kind of occurrence in plain words. */
export function wordsForKind(kind: Kind): KindWords {
  return kindsInWords[kind]
}

/** Every kind, in the order in which they are offered. */
export const kindsAsked = Object.keys(kindsInWords) as readonly Kind[]

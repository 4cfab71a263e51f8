import type { StepWords } from './step-words.ts'

/** Steps that keep people safe and the record straight, before anything else is done. */
export const atOnce = {
  'do-not-view-or-copy': {
    title: 'Do not look at it, copy it or send it on',
    help: 'Do not open, photograph, save, print or forward it, and do not ask anybody to show it to you: even a copy made to help can be against the law. It is done when everybody who knows of it has been told the same.',
  },
  'police-999': {
    title: 'Ring 999 now',
    help: 'Somebody may be in danger, so ring first and do the rest afterwards. Say where, who and what you know, and write down the reference they give you and the reason why you rang.',
  },
  unpublish: {
    title: 'Take it off our own pages',
    help: 'Take it down from every page, account and newsletter where the school put it. It is done when you have looked again without being signed in and it is no longer there.',
  },
  record: {
    title: 'Write down what happened',
    help: 'Note who told you, when, how they came to see it and who else knows. Keep to what was seen and said; what it means can wait.',
  },
  'capture-evidence': {
    title: 'Keep the evidence',
    help: 'Do this before anybody asks for anything to be taken down: a picture of the whole screen, the exact link, the name and handle, the platform or group, the words as text, and the times when it was written and seen. Look no further than what was shown to you. It is done when somebody who never saw it could follow what it said.',
  },
  'words-only-record': {
    title: 'Describe it in words only',
    help: 'Write down what you were told it shows, where it is, who has seen it and when. Keep no picture, file or copy of any kind.',
  },
  'hide-on-own-page': {
    title: 'Hide it on our own page',
    help: 'Hide the comment on the school’s account, and do not delete it: evidence comes first, and hiding can be undone. It is done when it cannot be seen without signing in.',
  },
  'support-affected': {
    title: 'Look after whoever it has hurt',
    help: 'Tell them yourself, face to face or by telephone, before they hear it from somebody else, and ask what would help. A child is seen by an adult whom they trust; a member of staff may like to be told about Education Support.',
  },
  'notify-trust': {
    title: 'Tell the trust',
    help: 'Ring the trust’s safeguarding lead, and send no picture and no names by e-mail. It is done when a person at the trust has said that they know.',
  },
} satisfies Record<string, StepWords>

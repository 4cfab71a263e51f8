import type { StepWords } from './step-words.ts'

/** Steps by which we answer, and by which people learn from what happened. */
export const replies = {
  'reply-publicly': {
    title: 'Answer in public',
    help: 'One answer, short and friendly, in the school’s name, and then by e-mail or telephone. Do not argue, do not name anybody, and neither confirm nor deny that a child goes to the school. Have a colleague read it first.',
  },
  'redirect-to-email': {
    title: 'Ask them to write to us by e-mail',
    help: 'Give the school’s e-mail address and telephone number, and say nothing about the child: not even that you know them. It is done when the answer is there.',
  },
  'move-to-email': {
    title: 'Move the conversation to e-mail',
    help: 'Write to the other person from the school’s e-mail address, and say that you will go on there. It is done when nobody uses the chat for it any more.',
  },
  answer: {
    title: 'Answer the question',
    help: 'Answer with facts that anybody may know, and say who can tell them more. It is done when the person could act on what you wrote.',
  },
  thank: {
    title: 'Say thank you',
    help: 'A line is enough, and a personal one is best. Name no pupil and no member of staff who has not said yes to that.',
  },
  'pass-on-praise': {
    title: 'Pass the praise on',
    help: 'Tell the people who earned it, in the words in which it was said. It is done when they have read it.',
  },
  'remind-of-aup': {
    title: 'Remind them of the acceptable use policy',
    help: 'Do it in the talk or by e-mail, kindly and in private, and send the policy along. Never as a general telling-off in public.',
  },
  'ask-to-sign-aup': {
    title: 'Ask them to sign the acceptable use policy',
    help: 'Send it with a word on why it matters. A parent may say no, and loses nothing by it: the expectations hold all the same.',
  },
  'age-advice': {
    title: 'Talk about the age limit',
    help: 'Explain to the child and the parents what the limit is and why it is there, and what could be done instead. This is advice and not a punishment.',
  },
  'report-underage-account': {
    title: 'Report the account of a child who is too young',
    help: 'Talk with the parents first: the account is best closed by the family. If you report it, use the platform’s own form and keep the reference.',
  },
  'online-safety-lesson': {
    title: 'Teach a lesson about it',
    help: 'Choose a lesson that meets what happened, and leave the case itself out of it: nobody in the room should be able to guess. It is done when the lesson has been given.',
  },
  'share-family-material': {
    title: 'Give the family something to read together',
    help: 'The Digital Family Agreement, the top tips and parentsafe.lgfl.net are made for this. It is done when the family has them.',
  },
} satisfies Record<string, StepWords>

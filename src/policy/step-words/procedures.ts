import type { StepWords } from './step-words.ts'

/** Steps that hand something over to another of the school's procedures. */
export const procedures = {
  'tell-parents': {
    title: 'Tell the parents',
    help: 'Ring them before they hear it from others, and say what happened and what you are doing. Wait, and ask the DSL, where telling them could put the child at risk. Name no other child.',
  },
  'contact-employer': {
    title: 'Tell the contractor’s employer',
    help: 'Tell their manager what happened, in facts, and ask what they will do. It is done when they have answered in writing.',
  },
  'behaviour-policy': {
    title: 'Use the behaviour policy',
    help: 'Safety first, then behaviour: hear the pupil, find out what lies behind it, and follow the behaviour policy. It is done when what was agreed is in the pupil’s record.',
  },
  'code-of-conduct': {
    title: 'Use the staff code of conduct',
    help: 'The headteacher deals with it under the code of conduct or the staff handbook, and asks for personnel advice before the first talk. It is done when the outcome is in the personnel file; keep details out of here.',
  },
  'governance-code': {
    title: 'Use the governance code',
    help: 'Bring it to the chair, or to the trust where it is about the chair. It is done when they have taken it over.',
  },
  'complaints-procedure': {
    title: 'Offer the complaints procedure',
    help: 'Send the link, say who can help with the form, and say that a complaint will be heard whatever was posted. It is done when the person has it in writing.',
  },
  'check-permissions': {
    title: 'Check the permissions',
    help: 'Look up everybody who can be recognised, one by one. No answer means no. It is done when each of them has a yes, a no, or a question on its way.',
  },
  'block-publication': {
    title: 'Hold it back',
    help: 'Do not publish it while a permission is missing or a child could be put at risk. It is done when whoever meant to publish it knows why.',
  },
  'seek-permission': {
    title: 'Ask for permission',
    help: 'Say what will be shown, where, for how long and how to change one’s mind. It is done when an answer has come; until then the answer is no.',
  },
  'decide-exception': {
    title: 'Decide about the exception',
    help: 'Weigh up the family tie and the child’s safety, and write down the reason. Nobody decides about their own.',
  },
  'record-exception': {
    title: 'Record the exception',
    help: 'Write down the two people, the reason, who decided and when it will be looked at again. It is done when both know what was decided.',
  },
  refuse: {
    title: 'Say no, and why',
    help: 'Say kindly what cannot be done, which rule it rests on and what can be done in its place. It is done when the person has had the answer.',
  },
} satisfies Record<string, StepWords>

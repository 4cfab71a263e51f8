import type { StepWords } from './step-words.ts'

/** Steps that bring in somebody from outside the school. */
export const authorities = {
  'police-101': {
    title: 'Ask the police for advice (101)',
    help: 'Only where a crime is possible, and nobody is in danger at this moment. Fair criticism is never a matter for the police. Write down your reason before you ring, and afterwards what they said and the reference.',
  },
  lado: {
    title: 'Ask the local authority’s designated officer (LADO)',
    help: 'Ring within one working day where an adult may have harmed a child, or may be a risk to one, and before you put it to that adult. It is done when the advice and the name of whoever gave it are written down.',
  },
  'childrens-social-care': {
    title: 'Speak to children’s social care',
    help: 'The DSL rings the local authority’s front door with what is known and what is feared, and confirms it in writing. Tell the parents first, unless that could put a child at risk.',
  },
  'prevent-advice': {
    title: 'Ask for Prevent advice',
    help: 'The DSL talks it through with the local authority’s Prevent officer or the police Prevent team. A strong opinion is not extremism by itself: say what was seen, how it was found and what you know of the person. It is done when the advice is written down.',
  },
  'prevent-referral': {
    title: 'Decide about a Prevent referral',
    help: 'The DSL decides, after taking advice. Tell the young person and the parents first, unless that would not be safe. It is done when the referral has been sent, or when the reason against it is written down.',
  },
  'data-protection-officer': {
    title: 'Tell the data protection officer',
    help: 'Say what was shown, about whom, where and for how long. If people may be at risk, the Information Commissioner has to hear within 72 hours, so tell them on the same day.',
  },
  'consult-adviser': {
    title: 'Ask an adviser',
    help: 'The trust, POSH, LGfL SafeguardED or the local authority’s advisers have often seen the same thing before. It is done when their advice is written down.',
  },
  'legal-advice': {
    title: 'Take legal advice',
    help: 'Ask through the trust, and late rather than early. A claim for an untrue statement usually belongs to the person it was made about and not to the school. Do not threaten anybody with the law meanwhile.',
  },
  'refer-to-nspcc': {
    title: 'Point them to the NSPCC',
    help: 'Any adult who is worried about a child can ring 0808 800 5000 or write to help@nspcc.org.uk. It is done when they have the number from you.',
  },
} satisfies Record<string, StepWords>

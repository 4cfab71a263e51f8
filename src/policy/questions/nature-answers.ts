import type { Nature } from '../../domain/facts.ts'
import type { Answers } from './question.ts'

const groups = {
  fair: 'Good or fair',
  unkind: 'Unkind or harmful',
  dangerous: 'Dangerous, or perhaps a crime',
  privacy: 'About privacy',
} as const

type Words = { label: string; hint: string; group: keyof typeof groups }

const inWords: Record<Nature, Words> = {
  praise: { label: 'Praise', hint: 'It says something good about us.', group: 'fair' },
  criticism: {
    label: 'Criticism',
    hint: 'It finds fault with something. That is allowed, even when it hurts.',
    group: 'fair',
  },
  complaint: {
    label: 'A complaint',
    hint: 'Something went wrong for somebody, and they want it put right.',
    group: 'fair',
  },
  enquiry: { label: 'A question', hint: 'Somebody wants to know something.', group: 'fair' },
  humour: { label: 'A joke', hint: 'It means to be funny, and makes nobody small.', group: 'fair' },
  bullying: {
    label: 'Bullying',
    hint: 'It hurts or leaves out one person on purpose, often again and again.',
    group: 'unkind',
  },
  rude: { label: 'Rude', hint: 'Bad manners or bad language.', group: 'unkind' },
  insulting: { label: 'Insulting', hint: 'It calls somebody names or runs them down.', group: 'unkind' },
  aggressive: { label: 'Aggressive', hint: 'It picks a fight, or eggs others on.', group: 'unkind' },
  abusive: { label: 'Abusive', hint: 'It goes for a person, hard or again and again.', group: 'unkind' },
  upsetting: {
    label: 'Upsetting',
    hint: 'It would distress the people it is about, or a child who came across it.',
    group: 'unkind',
  },
  inappropriate: {
    label: 'Not suitable',
    hint: 'It does not belong where pupils, parents or staff can see it.',
    group: 'unkind',
  },
  disrepute: {
    label: 'Harms the good name of the school or the profession',
    hint: 'Tick more boxes if it is more than that: this by itself is no reason to have a post deleted.',
    group: 'unkind',
  },
  allegation: {
    label: 'Says that an adult of the school did something seriously wrong',
    hint: 'They harmed a child, broke the law or broke the code of conduct. True or not, the right person must hear it.',
    group: 'unkind',
  },
  threat: {
    label: 'A threat',
    hint: 'It says, or lets one fear, that somebody will be harmed.',
    group: 'dangerous',
  },
  violent: { label: 'Violence', hint: 'It shows violence, or calls for it.', group: 'dangerous' },
  hate: {
    label: 'Hatred',
    hint: 'It goes for people because of race, religion, disability, sex, sexuality or being transgender.',
    group: 'dangerous',
  },
  extremist: {
    label: 'Extremist',
    hint: 'It supports a movement built on violence, hatred or intolerance. A strong opinion alone is not that.',
    group: 'dangerous',
  },
  'terrorist-content': {
    label: 'Terrorist material',
    hint: 'It promotes terrorism or shows how it is done. Do not download it or copy it.',
    group: 'dangerous',
  },
  'intimate-image-of-child': {
    label: 'A nude or sexual picture of somebody under 18',
    hint: 'Made-up pictures count as well. Do not look, copy or send it on; what you were told is enough.',
    group: 'dangerous',
  },
  blackmail: {
    label: 'Blackmail',
    hint: 'Somebody demands money, pictures or silence, and threatens what will happen otherwise.',
    group: 'dangerous',
  },
  impersonation: {
    label: 'Pretends to be us',
    hint: 'An account or a page that poses as the school, or as a person.',
    group: 'dangerous',
  },
  'false-media': {
    label: 'A faked picture, video or recording',
    hint: 'Somebody is shown doing or saying what they never did.',
    group: 'dangerous',
  },
  illegal: {
    label: 'Against the law in some other way',
    hint: 'You think so; nobody expects you to be sure.',
    group: 'dangerous',
  },
  privacy: {
    label: 'Somebody’s picture or details without their permission',
    hint: 'Their name, photograph, address, health or anything else of theirs.',
    group: 'privacy',
  },
  confidential: {
    label: 'Gives away what should stay within the school',
    hint: 'Records, messages or matters that were told in confidence.',
    group: 'privacy',
  },
  'discusses-school': {
    label: 'Somebody who works here talks about the school',
    hint: 'Or about its pupils, parents or colleagues, kindly or not.',
    group: 'privacy',
  },
}

/** What a post can be, in everyday words and in groups, in the order in which it is asked. */
export const natures = Object.fromEntries(
  Object.entries(inWords).map(([nature, { group, ...words }]) => [
    nature,
    { ...words, group: groups[group] },
  ]),
) as Answers<Nature>

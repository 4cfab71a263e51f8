import type { Nature } from './facts.ts'

/** What a post can be, for the order of the inbox. Where several fit, the first in `byHarm` is meant. */
export const categories = [
  'praise',
  'criticism',
  'complaint',
  'enquiry',
  'enquiry_child',
  'conduct',
  'safeguarding',
  'extremism',
  'privacy',
  'impersonation',
  'irrelevant',
] as const
export type Category = (typeof categories)[number]

/** Those that may do somebody harm, the gravest first. A person's correction never makes the machine find fewer of them. */
export const harmful = [
  'safeguarding',
  'extremism',
  'conduct',
  'privacy',
  'impersonation',
] as const satisfies Category[]

export function isHarmful(category: Category): boolean {
  return (harmful as readonly Category[]).includes(category)
}

export const sentiments = ['negative', 'neutral', 'positive'] as const
export type Sentiment = (typeof sentiments)[number]

/** 0 nothing to do, 1 answer in time, 2 today, 3 now. */
export type Pressing = 0 | 1 | 2 | 3

/** Words that moved a judgement, as a place in the text as it was given (UTF-16). */
export type Reason = {
  from: number
  to: number
  words: string
  /** Above 0 where the words speak for the category or the severity that was found, below where against it. */
  weight: number
  /** The rule that spoke, by its id; otherwise it was the model. */
  rule?: string
}

/** What the machine suggests about a text. Never a finding: people decide. */
export type Judgement = {
  category: Category
  /** How probable each category is, 0 to 1, in sum 1. */
  probabilities: Record<Category, number>
  sentiment: Sentiment
  severity: Pressing
  aboutChild: boolean
  namesPerson: boolean
  /** How probable the four are that stand beside the category, 0 to 1. */
  certainty: { sentiment: number; severity: number; aboutChild: number; namesPerson: number }
  /** Facts as the policy calls them, and how probable each is; `hate` is always among them. */
  natures: Partial<Record<Nature, number>> & { hate: number }
  /** The doubt is too great: a person is asked. The severity stays what it is. */
  abstained: boolean
  /** At most five words or phrases of the model, and every rule that spoke. */
  reasons: Reason[]
}

/** What is known about a text beside its words. */
export type JudgementContext = { title?: string | null }

export type Judge = (text: string, context?: JudgementContext) => Judgement

/** Why a judgement is not the model's own: a person judged a post like it, or a school's answers as a whole moved it. */
export type Because = { type: 'like-before'; at: string } | { type: 'school' }

/** A judgement as it is kept beside a mention: reasons as places in its words, so that it ends when they do. */
export type KeptJudgement = Omit<Judgement, 'reasons' | 'probabilities' | 'certainty'> & {
  /** The most probable categories, that which was found first, and how probable each is. */
  likely: readonly { category: Category; probability: number }[]
  reasons: readonly Omit<Reason, 'words'>[]
  /** The logarithm of what the model itself gives each category, in the order of `categories`. */
  scores: readonly number[]
  because: Because | null
}

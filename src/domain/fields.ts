import {
  abouts,
  audiences,
  aups,
  concernMatters,
  concernStages,
  contactExceptions,
  contactForms,
  dangers,
  deciders,
  deletions,
  enquiryAbouts,
  enquiryChannels,
  exceptionTimes,
  type FactsOf,
  factRoles,
  harms,
  type Kind,
  listeningTargets,
  natures,
  offices,
  permissions,
  platformReports,
  publicationStates,
  questionTopics,
} from './facts.ts'

/**
 * What a field of some facts may hold, 'unknown' aside: one of some words, several of them (`repeats` where each
 * stands for a person or a thing of its own; `alone` where one word stands for a list of one), yes or no, an age in
 * years, or a name.
 */
export type Field =
  | { type: 'one'; of: readonly string[] }
  | { type: 'many'; of: readonly string[]; repeats?: true; alone?: true }
  | { type: 'claim' }
  | { type: 'age' }
  | { type: 'name' }

const one = (of: readonly string[]): Field => ({ type: 'one', of: of.filter((word) => word !== 'unknown') })
const many = (of: readonly string[]): Field => ({ type: 'many', of })
const claim: Field = { type: 'claim' }
const age: Field = { type: 'age' }
const name: Field = { type: 'name' }

/** The fields of one kind of facts. */
export type FieldsOf<K extends Kind> = Readonly<Record<Exclude<keyof FactsOf[K], 'kind'>, Field>>

/** The fields of every kind, in the contract's order: what is read, asked and enumerated goes by this list. */
export const fieldsOf: { readonly [K in Kind]: FieldsOf<K> } = {
  post: {
    author: one(factRoles),
    office: one(offices),
    about: many(abouts),
    nature: many(natures),
    audience: one(audiences),
    danger: one(dangers),
    namesChild: claim,
    protectedChild: claim,
    ownPage: claim,
    platform: name,
    authorAge: age,
    deletion: one(deletions),
    platformReport: one(platformReports),
  },
  contact: {
    from: one(factRoles),
    to: one(factRoles),
    form: one(contactForms),
    account: one(audiences),
    exception: one(contactExceptions),
    familyLink: claim,
  },
  enquiry: {
    channel: one(enquiryChannels),
    from: one(factRoles),
    about: one(enquiryAbouts),
    audience: one(audiences),
  },
  concern: {
    stage: one(concernStages),
    office: one(offices),
    about: { type: 'many', of: abouts, alone: true },
    matter: one(concernMatters),
  },
  question: { from: one(factRoles), topic: one(questionTopics) },
  publication: {
    state: one(publicationStates),
    permissions: { type: 'many', of: permissions, repeats: true },
    protectedChild: claim,
  },
  'underage-use': { platform: name, age, harm: one(harms) },
  exception: {
    requester: one(factRoles),
    office: one(offices),
    familyLink: claim,
    when: one(exceptionTimes),
    decider: one(deciders),
  },
  channel: { by: one(factRoles), tool: name },
  listening: { target: one(listeningTargets) },
  joining: { role: one(factRoles), aup: one(aups) },
}

import type { ContactFacts, Kind } from '../../../domain/facts.ts'
import type { Check, MustHold } from '../must-hold.ts'
import { doesNotTell, tellsFirst } from '../phrases.ts'
import { isAbout, isAdult } from '../terms.ts'
import type { Row } from './row.ts'

const isUnknown = (value: string | undefined) => value === undefined || value === 'unknown'
const isOpenFollow = ({ form, account }: ContactFacts) => form === 'follow' && account === 'public'

const ofContacts: readonly Row<'contact'>[] = [
  {
    facts: 'a pupil follows an adult’s public account',
    fits: ({ facts }) =>
      facts.from === 'pupil' && (isAdult(facts.to) || isUnknown(facts.to)) && isOpenFollow(facts),
    first: 'none',
  },
  {
    facts: 'a pupil’s attempt at contact',
    fits: ({ facts }) => facts.from === 'pupil' && (isAdult(facts.to) || isUnknown(facts.to)),
    first: 'dsl',
  },
  {
    facts: 'any adult’s attempt at contact',
    fits: ({ facts }) => isAdult(facts.from) && (facts.to === 'pupil' || isUnknown(facts.to)),
    first: 'headteacher',
    also: ({ facts, pack }) =>
      facts.from !== 'staff' && pack.choices.G1 === 'trust-as-well' ? ['dsl', 'trust'] : ['dsl'],
  },
]

const ofEnquiries: readonly Row<'enquiry'>[] = [
  { facts: 'about safeguarding', fits: ({ facts }) => facts.about === 'safeguarding', first: 'dsl' },
  { facts: 'a concern in private', fits: ({ facts }) => facts.about === 'concern', first: 'headteacher' },
  {
    facts: 'a general enquiry on an official account',
    fits: ({ facts }) => facts.about === 'general' && facts.channel === 'official-account',
    first: 'communications',
  },
  {
    facts: 'any other enquiry',
    fits: () => true,
    first: 'office',
    also: ({ facts }) => (facts.about === 'general' ? [] : ['dsl']),
  },
]

const ofConcerns: readonly Row<'concern'>[] = [
  {
    facts: 'about the headteacher, or nobody knows about whom',
    fits: ({ facts }) =>
      facts.office === 'headteacher' ||
      isAbout(facts, 'headteacher') ||
      (isUnknown(facts.office) && (facts.about ?? []).length === 0),
    first: 'trust',
  },
  {
    facts: 'a concern in private',
    fits: () => true,
    first: 'headteacher',
    also: ({ facts }) =>
      isAbout(facts, 'pupil') && !isAbout(facts, 'dsl', 'staff') && facts.office !== 'dsl' ? ['dsl'] : [],
  },
]

const ofQuestions: readonly Row<'question'>[] = [
  { facts: 'a parent’s question', fits: ({ facts }) => facts.from === 'parent', first: 'office' },
  {
    facts: 'a staff member’s question',
    fits: ({ facts }) => isAdult(facts.from) || facts.from === 'school',
    first: 'headteacher-or-dsl',
  },
  { facts: 'a pupil’s question', fits: ({ facts }) => facts.from === 'pupil', first: 'dsl' },
  {
    facts: 'a question from the press',
    fits: ({ facts }) => facts.topic === 'press',
    first: 'communications',
  },
  { facts: 'any other question', fits: () => true, first: 'office' },
]

const ofExceptions: readonly Row<'exception'>[] = [
  {
    facts: 'the headteacher’s own exception, or one that may be',
    fits: ({ facts: { office, requester } }) =>
      office === 'headteacher' || (isUnknown(office) && (isUnknown(requester) || requester === 'staff')),
    first: 'trust',
  },
  {
    facts: 'an exception',
    fits: () => true,
    first: 'headteacher',
    also: ({ facts }) => (facts.office === 'dsl' ? [] : ['dsl']),
  },
]

const ofChannels: readonly Row<'channel'>[] = [
  {
    facts: 'a chat app used for school business',
    fits: () => true,
    first: 'headteacher',
    also: ({ facts }) => (facts.by === 'pupil' || isUnknown(facts.by) ? ['dsl'] : []),
  },
]

function byTable<K extends Kind>(rows: readonly Row<K>[]): Check<K> {
  return {
    when: (it) => rows.some(({ fits }) => fits(it)),
    wrong(it) {
      const row = rows.find(({ fits }) => fits(it))
      if (!row) return undefined
      for (const one of row.also?.(it) ?? []) {
        const silent = doesNotTell(it, one)
        if (silent) return silent
      }
      return tellsFirst(it, row.first)
    },
  }
}

/** Who is told first of anything but a post: the first row that fits. */
export const whoIsToldOfOthers: readonly MustHold[] = [
  {
    id: 'first-b',
    says: 'Whom anything else concerns is told first: the DSL, the headteacher, the trust, the office or communications, by the first row of the table that fits.',
    checks: {
      contact: byTable(ofContacts),
      enquiry: byTable(ofEnquiries),
      concern: byTable(ofConcerns),
      question: byTable(ofQuestions),
      exception: byTable(ofExceptions),
      channel: byTable(ofChannels),
    },
  },
]

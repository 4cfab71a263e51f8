import type { Facts, Kind } from '../../../domain/facts.ts'
import { type Door, type ReadingAge, troubles } from '../../../domain/report.ts'
import { type Answers, answer } from './answers.ts'
import { happeningsFor, isHappening, occasionsOf } from './happenings.ts'
import { tellers } from './reader.ts'

/** What is asked on one page. `fields` are all that it sends, its own name first. */
export type Ask = {
  name: string
  fields: readonly string[]
  type: 'one' | 'many' | 'text' | 'you' | 'safe' | 'reads' | 'found'
  /** What can be answered; 'platforms' stands for those that the trust knows. */
  of: (reader: ReadingAge) => readonly string[]
  /** Is it asked of whoever has answered this so far? */
  when: (so: SoFar) => boolean
  /** The facts that it settles: asked as soon as one of them is what is missing most. */
  settles?: { readonly [K in Kind]?: string }
}

/** How far somebody is: their answers, what these are as facts, and whether only the trust will read it. */
export type SoFar = { answers: Answers; facts: Facts; reader: ReadingAge; outside: boolean }

const always = () => true
const nothing = () => []

function choice(name: string, of: Ask['of'] | readonly string[], more: Partial<Ask> = {}): Ask {
  const offered = typeof of === 'function' ? of : () => of
  return { name, fields: [name], type: 'one', of: offered, when: always, ...more }
}

const who = choice('who', tellers)
const danger = choice('danger', ['yes', 'no', 'unknown'])
const safe: Ask = {
  name: 'safe',
  fields: ['safe'],
  type: 'safe',
  of: nothing,
  when: ({ answers }) => ['yes', 'unknown'].includes(answer(answers, 'danger') ?? ''),
}
const trouble = choice('trouble', troubles, { when: ({ outside }) => !outside })
const reads: Ask = {
  name: 'reads',
  fields: ['reads'],
  type: 'reads',
  of: nothing,
  when: ({ outside }) => outside,
}
const text = (name: string, when: Ask['when'] = always): Ask => ({
  name,
  fields: [name],
  type: 'text',
  of: nothing,
  when,
})
const you: Ask = {
  name: 'you',
  fields: ['you', 'name', 'contact'],
  type: 'you',
  of: () => ['anonymous', 'pseudonym', 'named'],
  when: always,
}

const isKind =
  (...kinds: Kind[]): Ask['when'] =>
  ({ facts }) =>
    kinds.includes(facts.kind)
const yesOrNo = ['yes', 'no', 'unknown']

const author = choice('author', (reader) => authorsFor(reader), {
  when: ({ answers }) => !(answers.get('what') ?? []).includes('stranger'),
  settles: { post: 'author', contact: 'from', channel: 'by' },
})

function authorsFor(reader: ReadingAge): string[] {
  const all = ['pupil', 'staff', 'headteacher', 'volunteer', 'parent', 'other', 'unknown']
  return reader === 'seven' ? all.filter((one) => one !== 'volunteer') : all
}

const abouts = ['me', 'pupil', 'staff', 'headteacher', 'dsl', 'parent', 'school', 'trust', 'other', 'unknown']
const about = choice('about', (reader) => aboutsFor(reader), { type: 'many', settles: { post: 'about' } })

function aboutsFor(reader: ReadingAge): string[] {
  if (reader === 'adult') return abouts
  const left = reader === 'seven' ? ['dsl', 'parent', 'school', 'trust'] : ['dsl', 'trust']
  return abouts.filter((one) => !left.includes(one))
}

/** A grown-up’s worry is about somebody else, as a rule a child of theirs. */
function worriesFor(reader: ReadingAge): string[] {
  return aboutsFor(reader).filter((one) => one !== 'me' || reader !== 'adult')
}

/** Asked in the order in which the policy misses them. */
const ofFacts: readonly Ask[] = [
  author,
  about,
  choice('form', ['message', 'friend-request', 'friendship', 'follow', 'unknown'], {
    settles: { contact: 'form' },
  }),
  choice('harm', ['some', 'none', 'unknown'], { settles: { 'underage-use': 'harm' } }),
  choice('age', ['8', '9', '10', '11', '12', '13', '14', '15', '16', 'unknown'], {
    settles: { 'underage-use': 'age' },
  }),
  choice('recognised', yesOrNo, {
    when: ({ reader }) => reader !== 'seven',
    settles: { post: 'namesChild' },
  }),
  choice('hidden', yesOrNo, {
    when: ({ answers }) => ['parent', 'staff'].includes(answer(answers, 'who') ?? ''),
    settles: { post: 'protectedChild', publication: 'protectedChild' },
  }),
  choice('audience', ['private', 'public', 'unknown'], { settles: { post: 'audience' } }),
  choice('family', yesOrNo, { when: ({ reader }) => reader !== 'seven', settles: { contact: 'familyLink' } }),
]

/** What every door asks, in its order. Where `ofFacts` stands, the policy says what comes next. */
export const asksOf: {
  readonly [D in Door]: { before: readonly Ask[]; ofFacts: readonly Ask[]; after: readonly Ask[] }
} = {
  happened: {
    before: [who, danger, safe, choice('what', happeningsFor, { type: 'many' })],
    ofFacts,
    after: [
      choice('platform', () => ['platforms', 'game', 'other', 'unknown'], {
        when: isKind('post', 'contact', 'underage-use', 'channel'),
      }),
      trouble,
      reads,
      text('words'),
      you,
    ],
  },
  worried: {
    before: [
      who,
      danger,
      safe,
      choice('topic', ['wellbeing', 'treated', 'school', 'data', 'unknown']),
      choice('about', worriesFor, { type: 'many' }),
      choice('stage', ['new', 'unresolved', 'formal', 'unknown']),
    ],
    ofFacts: [],
    after: [trouble, reads, text('words'), text('help'), you],
  },
  question: {
    before: [
      text('words'),
      { name: 'found', fields: ['found'], type: 'found', of: nothing, when: always },
      who,
      choice('topic', (reader) =>
        ['school', 'online-safety', 'incident', 'press', 'unknown'].filter(
          (one) => one !== 'press' || reader === 'adult',
        ),
      ),
    ],
    ofFacts: [],
    after: [you],
  },
}

/** Every ask of a door. */
export function allAsksOf(door: Door): readonly Ask[] {
  const { before, ofFacts: between, after } = asksOf[door]
  return [...before, ...between, ...after]
}

/** Has what happened more sides than the facts can say? Then all that was chosen is written out beside them. */
export function isMoreThanFacts(answers: Answers): boolean {
  const chosen = (answers.get('what') ?? []).filter(isHappening)
  return chosen.length > 1 && occasionsOf(chosen).length > 1
}

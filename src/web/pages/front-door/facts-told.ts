import { severities } from '../../../domain/decision.ts'
import type { About, FactRole, Facts } from '../../../domain/facts.ts'
import { decideWithoutMissing } from '../../../policy/decide.ts'
import type { Pack } from '../../../policy/pack.ts'
import { readFacts } from '../../../policy/read-facts.ts'
import { type Answers, answer } from './answers.ts'
import { type HappeningName, isHappening, naturesOf, occasionsOf } from './happenings.ts'

/** What happened online, as facts: of what it can be, the gravest. */
export function factsHappened(answers: Answers, pack: Pack): Facts {
  const chosen = (answers.get('what') ?? []).filter(isHappening)
  const kinds = needsPost(answers) ? (['post'] as const) : occasionsOf(chosen)
  const [gravest] = kinds
    .map((kind) => checked(given[kind]?.(answers, chosen) ?? { kind }))
    .map((facts) => ({ facts, decision: decideWithoutMissing(facts, pack) }))
    .sort(
      (one, other) =>
        severities.indexOf(other.decision.severity) - severities.indexOf(one.decision.severity) ||
        other.decision.confidentiality - one.decision.confidentiality,
    )
  return gravest?.facts ?? { kind: 'post' }
}

/**
 * Only a post can say that somebody is in danger, and that the headteacher did it: so that nothing of that is lost,
 * what else it is stands in its nature.
 */
function needsPost(answers: Answers): boolean {
  return answer(answers, 'danger') === 'yes' || answer(answers, 'author') === 'headteacher'
}

/** Where somebody is in danger, a worry at school is brought before the policy as what can say so. */
export function factsWorried(answers: Answers): Facts {
  const about = aboutsIn(answers)
  if (answer(answers, 'danger') === 'yes') {
    const adult = about?.some((one) => one === 'staff' || one === 'headteacher' || one === 'dsl')
    return checked({ kind: 'post', danger: 'immediate', about, nature: adult ? ['allegation'] : undefined })
  }
  const office = about?.find((one) => one === 'headteacher' || one === 'dsl')
  return checked({
    kind: 'concern',
    stage: known(answer(answers, 'stage')),
    about,
    matter: answer(answers, 'topic') === 'data' ? 'data-protection' : undefined,
    office: office ?? (about ? 'none' : undefined),
  })
}

/** A question to the school. */
export function factsAsked(answers: Answers): Facts {
  return checked({ kind: 'question', from: roleOf(answers), topic: known(answer(answers, 'topic')) })
}

type Given = Readonly<Record<string, unknown>>

const given: {
  readonly [Kind in Facts['kind']]?: (answers: Answers, chosen: readonly HappeningName[]) => Given
} = {
  post(answers, chosen) {
    const author = answer(answers, 'author')
    const dangers: Readonly<Record<string, string>> = { yes: 'immediate', no: 'none' }
    return {
      kind: 'post',
      danger: dangers[answer(answers, 'danger') ?? ''],
      nature: naturesOf(chosen),
      author: authorOf(author) ?? (chosen.includes('stranger') ? 'third-party' : undefined),
      office: officeOf(author),
      about: aboutsIn(answers) ?? (chosen.includes('stranger') ? ['pupil'] : undefined),
      namesChild: claim(answer(answers, 'recognised')),
      protectedChild: claim(answer(answers, 'hidden')),
      audience: known(answer(answers, 'audience')),
      platform: known(answer(answers, 'platform')),
    }
  },
  contact: (answers) => ({
    kind: 'contact',
    to: 'pupil',
    from: authorOf(answer(answers, 'author')),
    form: known(answer(answers, 'form')),
    familyLink: claim(answer(answers, 'family')),
  }),
  'underage-use': (answers) => ({
    kind: 'underage-use',
    platform: known(answer(answers, 'platform')),
    age: ageOf(answer(answers, 'age')),
    harm: known(answer(answers, 'harm')),
  }),
  publication: (answers) => ({
    kind: 'publication',
    state: 'published',
    permissions: ['unanswered'],
    protectedChild: claim(answer(answers, 'hidden')),
  }),
  channel: (answers) => ({
    kind: 'channel',
    by: authorOf(answer(answers, 'author')),
    tool: known(answer(answers, 'platform')),
  }),
}

/** The forms offer only what the facts allow; what somebody else has sent is not known. */
function checked(facts: Given): Facts {
  let tried = facts
  for (;;) {
    const read = readFacts(tried)
    if (read.type === 'facts') return read.facts
    tried = Object.fromEntries(Object.entries(tried).filter(([field]) => field !== read.field))
  }
}

const known = (value: string | undefined) => (value === 'unknown' ? undefined : value)
const claim = (value: string | undefined) => (value === 'yes' ? true : value === 'no' ? false : undefined)
const ageOf = (value: string | undefined) => (value && value !== 'unknown' ? Number(value) : undefined)

function authorOf(author: string | undefined): string | undefined {
  if (author === 'headteacher') return 'staff'
  return author === 'other' ? 'third-party' : known(author)
}

/** Somebody who works at the school may be the DSL, or, to a child, the head: then the office stays unknown. */
function officeOf(author: string | undefined): string | undefined {
  if (author === 'headteacher') return 'headteacher'
  return author === 'staff' || known(author) === undefined ? undefined : 'none'
}

/** The role of whoever tells. */
export function roleOf(answers: Answers): FactRole | undefined {
  const who = answer(answers, 'who')
  if (who === 'pupil-7' || who === 'pupil-11') return 'pupil'
  if (who === 'parent' || who === 'staff') return who
  return who === 'other' ? 'third-party' : undefined
}

function aboutsIn(answers: Answers): About[] | undefined {
  const chosen = (answers.get('about') ?? []).filter((one) => one !== 'unknown')
  if (chosen.length === 0) return undefined
  const role = roleOf(answers)
  const me: About = role === 'pupil' || role === 'parent' || role === 'staff' ? role : 'other'
  return [...new Set(chosen.map((one) => (one === 'me' ? me : (one as About))))]
}

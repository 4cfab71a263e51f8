import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Decision, type Do, doings, holders, severities } from '../domain/decision.ts'
import type { Facts, Nature, PostFacts } from '../domain/facts.ts'
import * as vocabulary from '../domain/facts.ts'
import { clauses } from './clauses.ts'
import { decideWithoutMissing } from './decide.ts'
import { gaps } from './gaps.ts'
import { guidance } from './guidance.ts'

const deleted: Nature[] = [
  'bullying',
  'aggressive',
  'rude',
  'insulting',
  'abusive',
  'violent',
  'upsetting',
  'inappropriate',
  'hate',
  'privacy',
]
const crimes: Nature[] = [
  'illegal',
  'threat',
  'hate',
  'blackmail',
  'impersonation',
  'false-media',
  'terrorist-content',
  'intimate-image-of-child',
]
const members = ['pupil', 'parent', 'staff', 'lcm', 'volunteer', 'contractor']
const schoolAccounts = ['dsl', 'headteacher', 'headteacher-or-dsl', 'office', 'communications']
const bases = new Set([
  ...clauses.map(({ id }) => id),
  ...gaps.map(({ id }) => `default:${id}`),
  ...guidance.map(({ name }) => `guidance:${name}`),
])

type Case = {
  post: PostFacts
  decision: Decision
  has: (...natures: Nature[]) => boolean
  step: (what: Do) => Decision['steps'][number] | undefined
  place: (what: Do) => number
}
/** True where the rule holds. The numbers are those of "What must hold" in the contract. */
type Rule = (it: Case) => boolean

const fair: Nature[] = ['praise', 'criticism', 'complaint']
const nothingWorse = ({ post }: Case) =>
  Array.isArray(post.nature) &&
  post.nature.length > 0 &&
  post.nature.every((one: Nature) => fair.includes(one))

const rules: Record<string, Rule> = {
  '1 every step has an owner and a basis that exists, and what must be done has a time': ({ decision }) =>
    decision.steps.every(
      ({ by, basis, force, within }) =>
        holders.includes(by) &&
        basis.length > 0 &&
        basis.every((one) => bases.has(one)) &&
        (force === 'may' || within),
    ) &&
    [...decision.never.flatMap(({ basis }) => basis), ...decision.clauses].every((one) => bases.has(one)),
  '1 steps stand in the one order, each once, and wait only for earlier ones': ({
    decision: { steps },
    place,
  }) =>
    steps.every(({ do: what, after = [] }, index) => {
      const next = steps[index + 1]
      const ordered = !next || doings.indexOf(what) < doings.indexOf(next.do)
      return ordered && after.every((earlier) => place(earlier) >= 0 && place(earlier) < index)
    }),
  '1 who is told first is not told again': ({ decision: { first, also } }) =>
    !also.includes(first) && new Set(also).size === also.length,
  '2 what the headteacher did, or is said to have done, is the trust’s alone': ({ post, decision, has }) => {
    const own = post.office === 'headteacher' && decision.breach !== 'none'
    if (!own && !(has('allegation') && post.about?.includes('headteacher'))) return true
    return decision.confidentiality >= 4 && isTrustsAlone(decision)
  },
  '2 what is said of the trust’s leaders is more private still': ({ post, decision, has }) =>
    !(has('allegation') && post.about?.includes('trust')) ||
    (decision.confidentiality === 5 && isTrustsAlone(decision)),
  '2 nobody owns a step about what is said of them': ({ post, decision, has }) => {
    const judged = (office: 'headteacher' | 'dsl') =>
      has('allegation', 'criticism', 'complaint') && post.about?.includes(office)
    const owners = decision.steps.map(({ by }) => by)
    const headteacher =
      judged('headteacher') && owners.some((by) => by === 'headteacher' || by === 'headteacher-or-dsl')
    const dsl = judged('dsl') && owners.some((by) => by === 'dsl' || by === 'headteacher-or-dsl')
    return !headteacher && !dsl
  },
  '2 nobody owns a step about their own breach': ({ post, decision }) => {
    if (decision.breach === 'none') return true
    const owners = decision.steps.map(({ by }) => by)
    if (post.office === 'dsl') return !owners.includes('dsl') && !owners.includes('headteacher-or-dsl')
    return post.office !== 'headteacher' || owners.every((by) => by === 'trust')
  },
  '2 the headteacher hears of a threat or abuse aimed at them': ({ post, decision, has }) => {
    if (!post.about?.includes('headteacher') || !has('threat', 'abusive') || decision.confidentiality >= 4)
      return true
    if (post.office === 'headteacher') return true
    const told = [decision.first, ...decision.also]
    return told.includes('headteacher') || told.includes('headteacher-or-dsl')
  },
  '3 fair opinion is answered, and neither taken down nor policed': (it) => {
    if (!nothingWorse(it)) return true
    if (it.step('request-deletion') || it.step('report-to-platform') || it.step('police-101')) return false
    if (it.step('police-999') && it.post.danger !== 'immediate') return false
    return (['reply-publicly', 'redirect-to-email', 'talk-privately', 'thank'] as const).some(
      (what) => it.step(what)?.force === 'must',
    )
  },
  '4 in immediate danger 999 comes first, evidence next, a deletion request after both': ({
    post,
    decision,
    place,
  }) => {
    if (post.danger !== 'immediate') return place('police-999') === -1
    const before = decision.steps.slice(0, place('police-999'))
    const evidence = Math.max(place('capture-evidence'), place('words-only-record'))
    const request = place('request-deletion')
    if (decision.first !== 'emergency-services' || before.some((step) => step.do !== 'do-not-view-or-copy'))
      return false
    return evidence > place('police-999') && (request === -1 || request > evidence)
  },
  '5 nobody looks at or copies an intimate picture of a child': ({ decision, has }) =>
    !has('intimate-image-of-child') ||
    (decision.steps[0]?.do === 'do-not-view-or-copy' &&
      decision.evidence === 'words-only' &&
      decision.never.some((ban) => ban.do === 'capture-evidence') &&
      decision.confidentiality >= 2),
  '5 words-only means that no picture is kept': ({ decision, has, step }) =>
    has('intimate-image-of-child', 'terrorist-content')
      ? decision.evidence === 'words-only' &&
        !step('capture-evidence') &&
        step('words-only-record') !== undefined
      : decision.evidence === 'full' && !step('words-only-record'),
  '6 a member is asked to delete, after the evidence, and it is looked for': ({
    post,
    has,
    step,
    place,
    decision,
  }) => {
    if (!members.includes(post.author ?? '') || !has(...deleted)) return true
    const evidence = decision.evidence === 'full' ? 'capture-evidence' : 'words-only-record'
    return (
      step('request-deletion')?.force === 'must' &&
      step('request-deletion')?.after?.includes(evidence) === true &&
      step('verify-removed')?.force === 'must' &&
      place('verify-removed') === place('request-deletion') + 1
    )
  },
  '6 disrepute alone is never a reason to ask': ({ post, step }) =>
    post.nature?.toString() !== 'disrepute' || !step('request-deletion'),
  '7 a stranger’s post: the platform and the helpline are offered, and so is leaving it': (it) => {
    const { post, step } = it
    if (
      post.author &&
      post.author !== 'unknown' &&
      post.author !== 'third-party' &&
      post.author !== 'former-member'
    )
      return true
    if (step('request-deletion') || step('close-without-action')?.force !== 'may') return false
    if (
      nothingWorse(it) ||
      post.nature
        ?.toString()
        .split(',')
        .every((one) => [...fair, 'enquiry'].includes(one))
    )
      return true
    return step('report-to-platform')?.force === 'may' && step('contact-posh')?.force === 'may'
  },
  '13 pupils’ and staff’s procedures are never exchanged': ({ post, decision, step }) => {
    if (step('behaviour-policy') && post.author !== 'pupil') return false
    if (step('code-of-conduct') && post.author !== 'staff') return false
    if (decision.breach !== 'breach') return true
    if (post.author === 'pupil') return step('behaviour-policy')?.force === 'must'
    return post.author !== 'staff' || step('code-of-conduct')?.force === 'must'
  },
  'a crime is possible for the natures that may be one; 101 is then left to judgement': ({
    post,
    decision,
    has,
    step,
  }) => {
    if ((decision.crime === 'possible') !== has(...crimes)) return false
    if (post.danger === 'immediate') return !step('police-101')
    return decision.crime === 'none' || step('police-101')?.force === 'may'
  },
  'a protected child is never a small matter, and nobody outside learns which': ({ post, decision }) =>
    post.protectedChild !== true ||
    (severities.indexOf(decision.severity) >= 3 &&
      decision.confidentiality >= 2 &&
      decision.publicReply === 'forbidden'),
  'what names a child on the school’s own page is hidden, once it is kept': ({ post, step }) =>
    post.ownPage !== true || post.namesChild !== true || (step('hide-on-own-page')?.after?.length ?? 0) > 0,
  'nothing of level 2 or above is answered in public': ({ decision }) =>
    decision.confidentiality < 2 || decision.publicReply !== 'allowed',
  'only a reply that is allowed is a step': ({ decision, step }) =>
    decision.publicReply === 'allowed' || !step('reply-publicly'),
  'the trust always hears of what is critical': ({ decision, step }) =>
    decision.severity !== 'critical' || decision.first === 'trust' || step('notify-trust')?.force === 'must',
  'what must never be done is never asked for': ({ decision, step }) =>
    decision.never.every((ban) => !step(ban.do)),
  '16 learning more never makes it less serious or less private': ({ post, decision }) => {
    const worse: PostFacts[] = []
    if (Array.isArray(post.nature)) {
      for (const nature of vocabulary.natures) worse.push({ ...post, nature: [...post.nature, nature] })
    }
    if (post.danger !== 'immediate') worse.push({ ...post, danger: 'immediate' })
    if (post.danger === 'none') worse.push({ ...post, danger: 'possible' })
    return worse.every((more) => {
      const later = decideWithoutMissing(more)
      const less = severities.indexOf(later.severity) < severities.indexOf(decision.severity)
      return !less && later.confidentiality >= decision.confidentiality
    })
  },
}

function isTrustsAlone({ first, also, steps }: Decision): boolean {
  const told = [first, ...also]
  return (
    !told.some((one) => schoolAccounts.includes(one)) &&
    told.includes('trust') &&
    steps.every(({ by }) => by === 'trust')
  )
}

function caseOf(post: PostFacts): Case {
  const decision = decideWithoutMissing(post)
  return {
    post,
    decision,
    has: (...natures) => natures.some((nature) => Array.isArray(post.nature) && post.nature.includes(nature)),
    step: (what) => decision.steps.find((step) => step.do === what),
    place: (what) => decision.steps.findIndex((step) => step.do === what),
  }
}

const claims = [true, false, 'unknown'] as const
const some = {
  author: fc.constantFrom(...vocabulary.factRoles),
  office: fc.constantFrom(...vocabulary.offices),
  about: fc.oneof(fc.constant('unknown' as const), fc.subarray([...vocabulary.abouts], { maxLength: 3 })),
  nature: fc.oneof(
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
    { weight: 3, arbitrary: fc.subarray([...fair], { minLength: 1 }) },
    { weight: 12, arbitrary: fc.subarray([...vocabulary.natures], { maxLength: 4 }) },
  ),
  audience: fc.constantFrom(...vocabulary.audiences),
  danger: fc.constantFrom(...vocabulary.dangers),
  namesChild: fc.constantFrom(...claims),
  protectedChild: fc.constantFrom(...claims),
  ownPage: fc.constantFrom(...claims),
  authorAge: fc.oneof(fc.constant('unknown' as const), fc.integer({ min: 0, max: 120 })),
  deletion: fc.constantFrom(...vocabulary.deletions),
  platformReport: fc.constantFrom(...vocabulary.platformReports),
}
const posts: fc.Arbitrary<PostFacts> = fc.record(
  { kind: fc.constant('post' as const), ...some },
  { requiredKeys: ['kind'] },
)

/**
 * A covering design: every author with every pair of natures and everything that it can be about, while the other
 * fields go round at lengths without a common factor, so that each meets the others in turn.
 */
function* design(): Generator<PostFacts> {
  const { factRoles, natures, abouts, offices, audiences, dangers, deletions, platformReports } = vocabulary
  let turn = 0
  for (const author of factRoles) {
    for (const [index, one] of natures.entries()) {
      for (const other of natures.slice(index)) {
        const about = abouts[turn % abouts.length]!
        turn += 1
        yield {
          kind: 'post',
          author,
          nature: one === other ? [one] : [one, other],
          about: turn % 3 === 0 ? [about, abouts[turn % 7]!] : [about],
          office: offices[turn % offices.length]!,
          danger: dangers[Math.floor(turn / 3) % dangers.length]!,
          audience: audiences[Math.floor(turn / 2) % audiences.length]!,
          namesChild: claims[turn % 3]!,
          protectedChild: claims[Math.floor(turn / 5) % 3]!,
          ownPage: claims[Math.floor(turn / 7) % 3]!,
          deletion: deletions[turn % deletions.length]!,
          platformReport: platformReports[Math.floor(turn / 11) % platformReports.length]!,
        }
      }
    }
  }
}

const designed = [...design()].map(caseOf)

test.for(Object.keys(rules))('in every designed case: %s', (name) => {
  expect(designed.find((one) => !rules[name]!(one))?.post).toBeUndefined()
})

test('in random cases each of these rules holds too', () => {
  fc.assert(
    fc.property(posts, (post) => {
      const one = caseOf(post)
      expect(Object.keys(rules).filter((name) => !rules[name]!(one))).toEqual([])
    }),
    { numRuns: 4000 },
  )
})

test('14 watching a person is refused, and listening to what is said of the school is not', () => {
  const asked = (target?: 'school' | 'person'): Do[] => {
    const facts: Facts = target ? { kind: 'listening', target } : { kind: 'listening' }
    return decideWithoutMissing(facts).steps.map((step) => step.do)
  }
  expect(asked('person')).toContain('refuse')
  expect(asked('school')).not.toContain('refuse')
  expect(asked()).toContain('refuse')
})

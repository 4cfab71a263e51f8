import type { Nature } from '../../../domain/facts.ts'
import type { MustHold } from '../must-hold.ts'
import { asksFor, lacks } from '../phrases.ts'
import { has } from '../terms.ts'

const maybeCrimes: readonly Nature[] = [
  'illegal',
  'threat',
  'hate',
  'blackmail',
  'impersonation',
  'false-media',
  'terrorist-content',
  'intimate-image-of-child',
]

/** The police, and what is done about extremism. */
export const authorities: readonly MustHold[] = [
  {
    id: 'crime',
    says: 'A crime is possible for what the law may forbid, and for nothing else; unless somebody is in danger now, 101 is then left to judgement.',
    checks: {
      post: {
        wrong(it) {
          const maybe = has(it, ...maybeCrimes)
          if ((it.decision.crime === 'possible') !== maybe)
            return maybe ? 'No crime would be thought possible.' : 'A crime would be thought possible.'
          if (it.facts.danger === 'immediate') return asksFor(it, 'police-101')
          if (maybe) return lacks(it, 'police-101', 'may')
          return it.step('police-101')?.force === 'must' ? 'The police would have to be asked.' : undefined
        },
      },
    },
  },
  {
    id: 'prevent',
    says: 'Extremism: Prevent advice is taken; a referral is the DSL’s decision, and has to be considered where a pupil shares terrorist material.',
    checks: {
      post: {
        when: (it) => has(it, 'extremist', 'terrorist-content'),
        wrong(it) {
          const forced = it.facts.author === 'pupil' && has(it, 'terrorist-content')
          return (
            lacks(it, 'prevent-advice', 'must') ??
            lacks(it, 'prevent-referral', forced ? 'must' : 'may') ??
            (has(it, 'terrorist-content') ? lacks(it, 'report-terrorist-content', 'must') : undefined)
          )
        },
      },
    },
  },
]

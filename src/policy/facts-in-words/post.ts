import type { PostFacts } from '../../domain/facts.ts'
import { abouts, named, natures, type Parts, people, platform, put, someone } from './words.ts'

/** A post in words, for the middle of a sentence. */
export function postInWords(facts: PostFacts): string {
  const { author, authorAge, office } = facts
  const holder = office === 'headteacher' || office === 'dsl' ? people[office] : someone(author)
  const who = put([holder, typeof authorAge === 'number' && `of ${authorAge}`], ' ')
  const where = facts.ownPage === true ? 'on a page of the school’s own' : null
  const what = named(natures, facts.nature) ?? 'something'
  const whom = named(abouts, facts.about)
  const posts = put(
    [
      `${who} posts ${what}`,
      whom && `about ${whom}`,
      where,
      typeof facts.platform === 'string' && facts.platform !== 'unknown' && `on ${platform(facts.platform)}`,
      facts.audience === 'private' && 'in a private group',
      facts.audience === 'public' && 'where everybody can read it',
    ],
    ' ',
  )
  return put([posts, ...circumstances(facts)], '; ')
}

function circumstances(facts: PostFacts): Parts {
  return [
    facts.danger === 'immediate' && 'somebody is in danger now',
    facts.danger === 'possible' && 'somebody may be in danger',
    facts.danger === 'none' && 'nobody is in danger',
    facts.namesChild === true && 'a child can be recognised',
    facts.namesChild === false && 'no child can be recognised',
    facts.protectedChild === true && 'it is about a child whose whereabouts must not be known',
    facts.protectedChild === false && 'no child is in it whose whereabouts must not be known',
    facts.ownPage === false && 'it is on no page of the school’s own',
    facts.deletion === 'requested' && 'they have been asked to delete it',
    facts.deletion === 'refused' && 'they will not delete it',
    facts.deletion === 'done' && 'they have deleted it',
    facts.deletion === 'none' && 'nobody has asked them to delete it',
    facts.platformReport === 'made' && 'the platform has been told',
    facts.platformReport === 'refused' && 'the platform will not take it down',
    facts.platformReport === 'removed' && 'the platform has taken it down',
    facts.platformReport === 'none' && 'the platform has not been told',
  ]
}

import type { ContactFacts, ExceptionFacts } from '../../domain/facts.ts'
import { people, put, someone } from './words.ts'

/** For the middle of a sentence. */
export function contactInWords(facts: ContactFacts): string {
  const { from, to, form, account } = facts
  const whose = account === 'public' || account === 'private' ? `${account} ` : ''
  const other = someone(to, 'somebody else')
  const ways: Record<NonNullable<ContactFacts['form']>, string> = {
    'friend-request': `asks ${other} to be friends online`,
    friendship: `is friends online with ${other}`,
    message: `sends ${other} a message online`,
    follow: `follows the ${whose}account of ${other}`,
    unknown: `is in touch online with ${other}`,
  }
  return put(
    [
      `${someone(from)} ${ways[form ?? 'unknown']}`,
      facts.exception === 'none' && 'nobody has asked to allow it',
      facts.exception === 'declared' && 'the two have declared it',
      facts.exception === 'approved' && 'it has been approved for the two of them',
      facts.familyLink === true && 'they are family',
      facts.familyLink === false && 'they are not family',
    ],
    '; ',
  )
}

/** For the middle of a sentence. */
export function exceptionInWords(facts: ExceptionFacts): string {
  const { requester, office, decider } = facts
  const holder = office === 'headteacher' || office === 'dsl' ? people[office] : null
  const who = holder ?? someone(requester)
  const times = { 'on-entry': 'on joining the school', late: 'later than on joining', unknown: null }
  return put(
    [
      put([`${who} asks for an exception for a contact`, times[facts.when ?? 'unknown']], ' '),
      facts.familyLink === true && 'the two are family',
      facts.familyLink === false && 'the two are not family',
      decider && decider !== 'unknown' && `${people[decider]} is about to decide`,
    ],
    '; ',
  )
}

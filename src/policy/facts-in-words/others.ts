import type {
  ChannelFacts,
  JoiningFacts,
  ListeningFacts,
  Permission,
  PublicationFacts,
  UnderageUseFacts,
} from '../../domain/facts.ts'
import { list, platform, put, someone } from './words.ts'

/** For the middle of a sentence. */
export function publicationInWords(facts: PublicationFacts): string {
  const states = {
    draft: 'the school wants to publish a picture of people',
    published: 'the school has published a picture of people',
    unknown: 'the school has, or wants to publish, a picture of people',
  }
  const answers: Record<Permission, string> = {
    given: 'has said yes',
    refused: 'has said no',
    unanswered: 'has not answered yet',
    withdrawn: 'has taken their yes back',
  }
  const { permissions } = facts
  const said = permissions === undefined || permissions === 'unknown' ? [] : [...new Set(permissions)]
  return put(
    [
      states[facts.state ?? 'unknown'],
      said.length > 0 && list.format(said.map((one) => `somebody in it ${answers[one]}`)),
      facts.protectedChild === true && 'it shows a child whose whereabouts must not be known',
      facts.protectedChild === false && 'it shows no child whose whereabouts must not be known',
    ],
    '; ',
  )
}

/** For the middle of a sentence. */
export function underageUseInWords(facts: UnderageUseFacts): string {
  const child = typeof facts.age === 'number' ? `a child of ${facts.age}` : 'a child'
  const where = facts.platform ? platform(facts.platform) : 'a platform for older people'
  return put(
    [
      `${child} uses ${where}`,
      facts.harm === 'some' && 'something bad has come of it',
      facts.harm === 'none' && 'nothing bad has come of it',
    ],
    '; ',
  )
}

/** For the middle of a sentence. */
export function channelInWords({ by, tool }: ChannelFacts): string {
  const what = tool ? (tool === 'email' ? 'e-mail' : platform(tool)) : 'social media or a chat app'
  return `${someone(by)} uses ${what} for school business`
}

/** For the middle of a sentence. */
export function listeningInWords({ target }: ListeningFacts): string {
  const targets = {
    school: 'what is said about a school',
    person: 'what one person says',
    unknown: 'something',
  }
  return `somebody asks to monitor ${targets[target ?? 'unknown']}`
}

/** For the middle of a sentence. */
export function joiningInWords({ role, aup }: JoiningFacts): string {
  const states = {
    signed: 'and has signed the acceptable use policy',
    declined: 'and does not want to sign the acceptable use policy',
    'not-asked': 'and has not been asked to sign the acceptable use policy',
    expired: 'and what they signed of its acceptable use policy has run out',
    unknown: null,
  }
  return put([`${someone(role)} joins the school`, states[aup ?? 'unknown']], ' ')
}

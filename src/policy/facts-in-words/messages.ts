import type { ConcernFacts, EnquiryAbout, EnquiryFacts, QuestionFacts } from '../../domain/facts.ts'
import { abouts, named, people, put, someone } from './words.ts'

/** For the middle of a sentence. */
export function enquiryInWords(facts: EnquiryFacts): string {
  const channels = {
    'official-account': 'on an official account of the school',
    'chat-app': 'in a chat app',
    email: 'by e-mail',
    web: 'through the website',
    unknown: null,
  }
  const about: Record<EnquiryAbout, string | null> = {
    general: 'with a general question',
    'named-child': 'about a child whom they name',
    concern: 'with a concern',
    safeguarding: 'because they fear for a child',
    unknown: null,
  }
  const { channel = 'unknown', audience } = facts
  return put(
    [
      `${someone(facts.from)} writes to the school`,
      about[facts.about ?? 'unknown'],
      channels[channel],
      audience === 'public' && 'where everybody can read it',
      audience === 'private' && 'in private',
    ],
    ' ',
  )
}

/** For the middle of a sentence. */
export function concernInWords(facts: ConcernFacts): string {
  const stages = {
    new: 'tells the school in private about a concern',
    unresolved: 'has told the school about a concern, and a talk did not settle it',
    formal: 'makes a formal complaint',
    unknown: 'has told the school about a concern',
  }
  const office = facts.office === 'headteacher' || facts.office === 'dsl' ? people[facts.office] : null
  const whom = named(abouts, facts.about) ?? office
  const matters = {
    'data-protection': 'it is a complaint about personal information',
    other: 'it is not about personal information',
    unknown: null,
  }
  return put(
    [
      `a parent ${stages[facts.stage ?? 'unknown']}`,
      whom && `it is about ${whom}`,
      matters[facts.matter ?? 'unknown'],
    ],
    '; ',
  )
}

/** For the middle of a sentence. */
export function questionInWords(facts: QuestionFacts): string {
  const topics = {
    school: 'about the school',
    'online-safety': 'about being safe online',
    incident: 'about an incident',
    press: 'for a newspaper or a broadcaster',
    unknown: null,
  }
  return put([`${someone(facts.from)} asks a question`, topics[facts.topic ?? 'unknown']], ' ')
}

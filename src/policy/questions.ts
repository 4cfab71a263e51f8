import { postQuestions } from './post-questions.ts'
import { type FactField, notKnown, type Question } from './question.ts'

/** The question about each fact of a post and of a request to monitor. */
export const questions: Record<FactField, Question> = {
  ...postQuestions,
  target: {
    field: 'target',
    question: 'What should we listen out for?',
    why: 'We listen for what is said about our schools, and we do not watch people.',
    clauses: ['ORM-4'],
    kind: 'one',
    options: [
      { value: 'school', label: 'A school', hint: 'Its name, address, handle or hashtag.' },
      { value: 'person', label: 'A person', hint: 'This is refused, whoever it is.' },
      notKnown,
    ],
  },
}

/** What a fact is called in a summary, before its value. */
const names: Record<FactField, string> = {
  danger: 'Danger',
  nature: 'What it is',
  author: 'Who posted it',
  office: 'The headteacher or the DSL',
  about: 'What it is about',
  namesChild: 'A child can be recognised',
  protectedChild: 'A child whose whereabouts must not be known',
  audience: 'Who can see it',
  ownPage: 'On our own page',
  platform: 'Where it stands',
  authorAge: 'Age',
  deletion: 'Asked to delete it',
  platformReport: 'Reported to the platform',
  target: 'What we listen out for',
}

/** What a fact is called in a summary: 'Who posted it'. */
export function nameOfFact(field: FactField): string {
  return names[field]
}

/**
 * A fact's value in plain words: 'A parent or carer', 'Rude, Insulting', 'Yes'. What is missing or unknown is
 * 'Not known yet'. A platform that no question offers stands as it was given.
 */
export function wordsForFact(field: FactField, value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'Not known yet' : value.map((one) => wordsForFact(field, one)).join(', ')
  if (value === undefined || value === null || value === 'unknown') return 'Not known yet'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return `${value}`
  return questions[field].options.find((option) => option.value === value)?.label ?? String(value)
}

/**
 * What a form sent, as the fact that it stands for: 'true' is true, '12' is a number, a choice of many is a list, and
 * 'unknown' beside other choices falls away. Whether the values are allowed is for `readFacts` to say.
 */
export function factFromForm(field: FactField, chosen: readonly string[]): unknown {
  const known = chosen.filter((value) => value !== 'unknown' && value !== '')
  if (known.length === 0) return 'unknown'
  if (questions[field].kind === 'many') return known
  const [value] = known
  if (field === 'namesChild' || field === 'protectedChild' || field === 'ownPage') return readClaim(value)
  return field === 'authorAge' ? Number(value) : value
}

function readClaim(value: string | undefined): unknown {
  return value === 'true' ? true : value === 'false' ? false : value
}

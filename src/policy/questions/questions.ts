import { type Facts, type Kind, kinds } from '../../domain/facts.ts'
import { type Field, fieldsOf } from '../../domain/fields.ts'
import { channelQuestions } from './channel.ts'
import { concernQuestions } from './concern.ts'
import { contactQuestions } from './contact.ts'
import { enquiryQuestions } from './enquiry.ts'
import { exceptionQuestions } from './exception.ts'
import { joiningQuestions } from './joining.ts'
import { listeningQuestions } from './listening.ts'
import { postQuestions } from './post.ts'
import { publicationQuestions } from './publication.ts'
import type { Answer, Question, QuestionsOf } from './question.ts'
import { questionQuestions } from './question-put.ts'
import { underageUseQuestions } from './underage-use.ts'

/** One answer. `value` is what a form sends; `group` is the heading under which it stands, where there are many. */
export type Option = { value: string; label: string; hint?: string; group?: string }

/** A question as it is put: `answers` says whether one of the options holds or several may. */
export type Asked = Pick<Question, 'name' | 'question' | 'why' | 'clauses'> & {
  field: string
  type: Field['type']
  answers: 'one' | 'many'
  options: readonly Option[]
}

/** The answer that every question takes, and that never counts as 'no'. */
export const notKnown: Option = { value: 'unknown', label: 'I do not know' }
/** What a form sends for a list that is known to be empty. */
export const nobody = 'nobody'
/** The answer behind which a name of one's own can be given. */
export const elsewhere = 'other'

/** The question about every field of every kind. */
const questions: { readonly [K in Kind]: QuestionsOf<K> } = {
  post: postQuestions,
  contact: contactQuestions,
  enquiry: enquiryQuestions,
  concern: concernQuestions,
  question: questionQuestions,
  publication: publicationQuestions,
  'underage-use': underageUseQuestions,
  exception: exceptionQuestions,
  channel: channelQuestions,
  listening: listeningQuestions,
  joining: joiningQuestions,
}

const asked: ReadonlyMap<Kind, ReadonlyMap<string, Asked>> = new Map(
  kinds.map((kind) => [
    kind,
    new Map(
      Object.entries<Question>(questions[kind]).map(([field, question]) => [
        field,
        put(field, question, fieldsOf[kind] as Readonly<Record<string, Field>>),
      ]),
    ),
  ]),
)

function put(
  field: string,
  { name, question, why, clauses, answers, nobody: none }: Question,
  fields: Readonly<Record<string, Field>>,
): Asked {
  const type = fields[field]?.type ?? 'one'
  return {
    field,
    type,
    name,
    question,
    why,
    clauses,
    answers: type === 'many' ? 'many' : 'one',
    options: [
      ...Object.entries<Answer>(answers).map(([value, answer]) => optionOf(value, answer)),
      ...(none ? [optionOf(nobody, none)] : []),
      notKnown,
    ],
  }
}

function optionOf(value: string, answer: Answer): Option {
  return typeof answer === 'string' ? { value, label: answer } : { value, ...answer }
}

/** What can be asked about a kind of occurrence, in the order in which a person would ask it. */
export function fieldsAsked(kind: Kind): string[] {
  return [...(asked.get(kind)?.keys() ?? [])]
}

/** Is there a question about this kind of occurrence under this name? */
export function isAsked(kind: Kind, field: string | undefined): field is string {
  return field !== undefined && (asked.get(kind)?.has(field) ?? false)
}

/**
 * The question about one field of one kind of occurrence.
 *
 * @throws where the kind has no such field
 */
export function questionAbout(kind: Kind, field: string): Asked {
  const found = asked.get(kind)?.get(field)
  if (!found) throw new Error(`Nothing is asked about ${field} of a ${kind}`)
  return found
}

/** What is known about a field; undefined for what is not. */
export function factIn(facts: Facts, field: string): unknown {
  return new Map<string, unknown>(Object.entries(facts)).get(field)
}

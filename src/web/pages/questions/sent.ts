import type { Kind } from '../../../domain/facts.ts'
import { factFromForm, formFromFact, type Sent } from '../../../policy/questions/answers.ts'
import { factIn, fieldsAsked, questionAbout } from '../../../policy/questions/questions.ts'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import type { Round } from './round.ts'

/** The name of the field in which a name of one's own is given: 'platform-name'. */
export function nameFieldOf(field: string): string {
  return `${field}-name`
}

/** What a form sent about one question. */
export function sentIn(typed: Typed, field: string): Sent {
  return { chosen: ticked(typed, field), named: wordsOf(typed, nameFieldOf(field)) }
}

/**
 * What a form with every question sent, as facts by their field. A question of which one answer was asked for and none
 * was chosen is left out: its fact stays as it is. Where nothing is chosen of several answers it is not known any more.
 */
export function answersIn(kind: Kind, typed: Typed): Record<string, unknown> {
  return Object.fromEntries(
    fieldsAsked(kind)
      .map((field) => [field, sentIn(typed, field)] as const)
      .filter(([field, { chosen }]) => chosen.length > 0 || questionAbout(kind, field).answers === 'many')
      .map(([field, sent]) => [field, factFromForm(kind, field, sent)]),
  )
}

/** What was chosen for a field so far: 'I do not know' where it was asked and nobody knew. */
export function chosenIn(
  { facts, skipped }: Pick<Round, 'facts' | 'skipped'>,
  field: string,
): Required<Sent> {
  const fact = factIn(facts, field)
  if (fact === undefined && skipped.includes(field)) return { chosen: ['unknown'], named: '' }
  return formFromFact(facts.kind, field, fact)
}

/** What is wrong where nothing was chosen at all. */
export function nothingChosen(kind: Kind, field: string): string {
  return questionAbout(kind, field).answers === 'one'
    ? 'Choose an answer, or say that you do not know'
    : 'Choose what holds, or say that you do not know'
}

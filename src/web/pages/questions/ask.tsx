import type { Kind } from '../../../domain/facts.ts'
import type { Sent } from '../../../policy/questions/answers.ts'
import { elsewhere, type Option, questionAbout } from '../../../policy/questions/questions.ts'
import type { Choice } from '../../parts/choices.tsx'
import { Question } from '../../parts/question.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { citesOf } from '../incidents/cites.ts'
import { nameFieldOf } from './sent.ts'

/** One question about an occurrence, with what was chosen before. Alone on its page it is the page's heading. */
export function Ask(props: {
  kind: Kind
  field: string
  sent: Sent
  error?: string | undefined
  alone?: boolean
}) {
  const { kind, field, sent, error, alone = true } = props
  const { question, why, clauses, type, answers, options } = questionAbout(kind, field)
  const ownName = type === 'name' && (
    <TextField
      name={nameFieldOf(field)}
      label="What is it called?"
      optional
      width={20}
      value={sent.named ?? ''}
    />
  )
  const asked = {
    name: field,
    question,
    why,
    cites: citesOf(clauses),
    error,
    options: options.map((option) => choiceOf(option, option.value === elsewhere && ownName)),
    small: !alone || options.length > 12,
    legendAs: alone ? 'page' : 'field',
  } as const
  return answers === 'one' ? (
    <Question {...asked} answers="one" value={sent.chosen[0] ?? null} />
  ) : (
    <Question {...asked} answers="many" values={sent.chosen} />
  )
}

function choiceOf({ value, label, hint, group }: Option, reveal: Choice['reveal']): Choice {
  return { value, text: label, ...(hint && { hint }), ...(group && { group }), ...(reveal && { reveal }) }
}

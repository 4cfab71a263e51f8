import { postQuestions } from '../../../policy/post-questions.ts'
import type { Option, PostField } from '../../../policy/question.ts'
import type { Choice } from '../../parts/choices.tsx'
import { Question } from '../../parts/question.tsx'
import { citesOf } from '../incidents/cites.ts'

/** One question of the triage, with what was chosen before. Alone on its page it is the page's heading. */
export function TriageQuestion(props: {
  field: PostField
  chosen: readonly string[]
  error?: string | undefined
  alone?: boolean
}) {
  const { field, chosen, error, alone = true } = props
  const { question, why, clauses, kind, options } = postQuestions[field]
  const asked = {
    name: field,
    question,
    why,
    cites: citesOf(clauses),
    error,
    options: options.map(choiceOf),
    small: !alone || options.length > 12,
    legendAs: alone ? 'page' : 'field',
  } as const
  return kind === 'one' ? (
    <Question {...asked} answers="one" value={chosen[0] ?? null} />
  ) : (
    <Question {...asked} answers="many" values={chosen} />
  )
}

function choiceOf({ value, label, hint, group }: Option): Choice {
  return { value, text: label, ...(hint && { hint }), ...(group && { group }) }
}

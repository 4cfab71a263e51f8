import { answerReporter } from '../../../commands/answer-reporter.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import type { MemberAsking } from '../../route.ts'

/** Takes an answer to whoever told the school; `again` shows the page once more with what was typed and why. */
export async function takeAnswer(
  asking: MemberAsking,
  reference: string,
  ways: { back: string; again(typed: Typed, errors: readonly FieldError[]): Promise<Response> },
): Promise<Response> {
  const typed = await typedIn(asking.c)
  const outcome = wordsOf(typed, 'outcome') === 'yes'
  const result = await answerReporter(asking.services, asking.actor, reference, {
    words: wordsOf(typed, 'answer'),
    outcome,
  })
  switch (result.type) {
    case 'answered':
      return asking.c.redirect(`${ways.back}?done=reporter-answered#told`, 303)
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return ways.again(typed, [{ field: 'answer', message: result.because }])
  }
}

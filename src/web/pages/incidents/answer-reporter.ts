import { forMembers } from '../../route.ts'
import { takeAnswer } from '../told/take-answer.ts'
import { addressOf } from './after-change.ts'
import { incidentPage } from './incident-page.tsx'

/** Answers whoever told the school what became this incident. */
export const answerReporter = forMembers('post', '/incidents/:reference/reporter', 'see-inbox', (asking) => {
  const reference = asking.c.req.param('reference') ?? ''
  return takeAnswer(asking, reference, {
    back: addressOf(reference),
    again: (typed, errors) =>
      incidentPage(asking, {
        errors,
        typed: Object.fromEntries(
          Object.entries(typed).flatMap(([name, value]) =>
            typeof value === 'string' ? [[name, value]] : [],
          ),
        ),
      }),
  })
})

import { forMembers } from '../../route.ts'
import { takeAnswer } from '../told/take-answer.ts'
import { mentionPage } from './mention.tsx'

/** Answers whoever told the school what became this mention. */
export const answerReporter = forMembers('post', '/inbox/:reference/reporter', 'see-inbox', (asking) => {
  const reference = asking.c.req.param('reference') ?? ''
  return takeAnswer(asking, reference, {
    back: `/inbox/${encodeURIComponent(reference)}`,
    again: (typed, errors) => mentionPage(asking, reference, { typed, errors }),
  })
})

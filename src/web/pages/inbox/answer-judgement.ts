import { z } from 'zod'
import { answerJudgement, type Said } from '../../../commands/judgement/answer-judgement.ts'
import { categories, type Pressing } from '../../../domain/judgement.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { mentionPage } from './mention.tsx'

const schema = z.object({
  right: z.enum([...categories, 'taken-back']),
  severity: z.enum(['0', '1', '2', '3']).optional(),
})

/** Takes what somebody says of a suggestion: that it is right, what would have been, or that they take that back. */
export const saidOfJudgement = forMembers(
  'post',
  '/inbox/:reference/judgement',
  'see-inbox',
  async (asking) => {
    const { c, services, actor } = asking
    const reference = c.req.param('reference') ?? ''
    const typed = await typedIn(c)
    const said = saidIn(typed)
    if (!said) return notFoundPage(asking)
    const result = await answerJudgement(services, actor, reference, said, wordsOf(typed, 'edit'))
    switch (result.type) {
      case 'not-found':
        return notFoundPage(asking)
      case 'refused':
        return mentionPage(asking, reference, {
          status: 409,
          notice: { type: 'problem', sentence: result.because },
        })
      case 'answered':
        return c.redirect(
          `/inbox/${reference}?done=${said === 'taken-back' ? 'judgement-taken-back' : 'judgement-answered'}`,
          303,
        )
    }
  },
)

function saidIn(typed: Typed): Said | undefined {
  const read = schema.safeParse({
    right: wordsOf(typed, 'right'),
    severity: wordsOf(typed, 'severity') || undefined,
  })
  if (!read.success) return undefined
  const { right, severity } = read.data
  if (right === 'taken-back') return right
  return { right, severity: severity === undefined ? null : (Number(severity) as Pressing) }
}

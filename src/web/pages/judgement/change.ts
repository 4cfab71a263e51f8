import { z } from 'zod'
import { changeJudging, judgingChanges } from '../../../commands/judgement/manage-judging.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { showJudgement } from './judgement.tsx'

const asked = z.object({ school: z.uuid(), change: z.enum(judgingChanges) })

/** Switches a school's suggestions on or off, takes or leaves what runs beside, or goes back. */
export const changeOfJudging = forMembers('post', '/judgement/:school', 'see-judgement', async (asking) => {
  const { c, services, actor } = asking
  const read = asked.safeParse({
    school: c.req.param('school'),
    change: wordsOf(await typedIn(c), 'change'),
  })
  if (!read.success) return notFoundPage(asking)
  const result = await changeJudging(services, actor, read.data.school, read.data.change)
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return showJudgement(asking, { type: 'problem', sentence: result.because }, 409)
    case 'changed':
      return c.redirect('/judgement?done=changed', 303)
  }
})

import { takeOutOfStorm, tellSister } from '../../../commands/part-storm.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers, type MemberAsking } from '../../route.ts'
import { idIn } from '../trust/id-in.ts'
import { mentionPage } from './mention.tsx'

/** Takes a mention out of the storm that it was gathered into. */
export const takeOut = forMembers('post', '/inbox/:reference/take-out', 'see-inbox', async (asking) => {
  const reference = asking.c.req.param('reference') ?? ''
  return after(asking, reference, await takeOutOfStorm(asking.services, asking.actor, reference))
})

/** Tells another school of the trust that the posts of a storm name it too. */
export const sisters = forMembers(
  'post',
  '/inbox/:reference/sisters',
  'tell-sister-schools',
  async (asking) => {
    const reference = asking.c.req.param('reference') ?? ''
    const school = idIn(wordsOf(await typedIn(asking.c), 'school'))
    if (!school) return notFoundPage(asking)
    return after(asking, reference, await tellSister(asking.services, asking.actor, reference, school))
  },
)

async function after(
  asking: MemberAsking,
  reference: string,
  outcome: Awaited<ReturnType<typeof takeOutOfStorm> | ReturnType<typeof tellSister>>,
): Promise<Response> {
  switch (outcome.type) {
    case 'taken-out':
      return asking.c.redirect(`/inbox/${reference}?done=taken-out`, 303)
    case 'told':
      return asking.c.redirect(`/inbox/${reference}?done=sister-told`, 303)
    case 'refused': {
      const notice = { type: 'problem', sentence: outcome.because } as const
      return mentionPage(asking, reference, { status: 409, notice })
    }
    case 'not-found':
      return notFoundPage(asking)
  }
}

import { endDrill } from '../../../commands/drills/end-drill.ts'
import { joinDrill, leaveDrill, ownActor } from '../../../commands/drills/join-drill.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forMembers } from '../../route.ts'
import { idIn } from '../trust/id-in.ts'

/** Goes on in the drill as somebody else of it. */
export const changePart = forMembers('post', '/drill/part', 'signed-in', async (asking) => {
  const { c, services, visit } = asking
  const part = idIn(wordsOf(await typedIn(c), 'part'))
  if (!visit.drill || !part) return notFoundPage(asking)
  const outcome = await joinDrill(services, visit.session, visit.drill.id, part)
  return outcome.type === 'joined' ? c.redirect('/', 303) : notFoundPage(asking)
})

/** Steps out: one is oneself again, in one’s own trust. */
export const leave = forMembers('post', '/drill/leave', 'signed-in', async (asking) => {
  const { c, services, visit } = asking
  const drill = visit.session.drill
  if (!drill) return notFoundPage(asking)
  await leaveDrill(services, visit.session)
  return c.redirect(`/drills/${drill}`, 303)
})

/** Asks before a drill is ended for everybody in it. */
export const ending = forMembers('get', '/drill/end', 'signed-in', async (asking) => {
  if (!asking.visit.drill) return notFoundPage(asking)
  return memberPage(asking, {
    title: 'End the drill?',
    back: { href: '/', text: 'Go on with it' },
    children: (
      <>
        <Heading level={1}>End the drill?</Heading>
        <p>
          It ends for everybody who takes part. How many minutes everything took and what there is to practise
          is kept for your trust; the made-up trust with all that you did in it is removed.
        </p>
        <ButtonRow>
          <Form action="/drill/end" csrf={asking.csrf} label="End the drill">
            <Button kind="warn">End the drill and see what came of it</Button>
          </Form>
          <LinkButton kind="quiet" href="/">
            Go on with it
          </LinkButton>
        </ButtonRow>
      </>
    ),
  })
})

/** Ends the drill that one is in, as oneself. */
export const endFromInside = forMembers('post', '/drill/end', 'signed-in', async (asking) => {
  const { c, services, visit } = asking
  const actor = visit.drill && (await ownActor(services, visit.session))
  if (!visit.drill || !actor) return notFoundPage(asking)
  const outcome = await endDrill(services, actor, visit.drill.id)
  if (outcome.type !== 'ended') return notFoundPage(asking)
  await leaveDrill(services, visit.session)
  return c.redirect(`/drills/${visit.drill.id}`, 303)
})

/** Says that the drill is over, before anything real is shown again. */
export const over = forMembers('get', '/drill/over', 'signed-in', async (asking) => {
  if (!asking.visit.drillOver) return asking.c.redirect('/', 303)
  return memberPage(asking, {
    title: 'The drill is over',
    children: (
      <>
        <Heading level={1}>The drill is over</Heading>
        <p>
          Somebody has ended it, or its day was up. You are yourself again, in your own trust: what you see
          from here on is real. What you had typed in the drill and not sent was not kept.
        </p>
        <Form action="/drill/leave" csrf={asking.csrf} label="Go on">
          <Button>See what came of the drill</Button>
        </Form>
      </>
    ),
  })
})

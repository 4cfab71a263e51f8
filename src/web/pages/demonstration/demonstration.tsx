import { endDemonstration, lookAs, lookRound, stopLooking } from '../../../commands/demonstration.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forFounder, forMembers } from '../../route.ts'

/** Begins to look round. The made-up trust takes a second or two to make. */
export const begin = forFounder('post', '/demonstration', async (asking) => {
  const outcome = await lookRound(asking.services, asking.visit.session)
  return outcome.type === 'looking' ? asking.c.redirect('/', 303) : notFoundPage(asking)
})

/** Goes on looking round as somebody else of the demonstration. */
export const changePersona = forMembers('post', '/demonstration/look-as', 'signed-in', async (asking) => {
  if (!asking.visit.demonstration) return notFoundPage(asking)
  const persona = wordsOf(await typedIn(asking.c), 'persona')
  const outcome = await lookAs(asking.services, asking.visit.session, asking.trust.id, persona)
  return outcome.type === 'looking' ? asking.c.redirect('/', 303) : notFoundPage(asking)
})

/** Goes back to one’s own trust, or to setting one up. */
export const leave = forMembers('post', '/demonstration/leave', 'signed-in', async (asking) => {
  if (!asking.visit.demonstration) return notFoundPage(asking)
  await stopLooking(asking.services, asking.visit.session)
  return asking.c.redirect('/', 303)
})

/** Asks before the demonstration is removed. */
export const removal = forMembers('get', '/demonstration/remove', 'signed-in', async (asking) => {
  if (!asking.visit.demonstration) return notFoundPage(asking)
  return memberPage(asking, {
    title: 'Remove the demonstration?',
    back: { href: '/', text: 'Keep looking round' },
    children: (
      <>
        <Heading level={1}>Remove the demonstration?</Heading>
        <p>
          The made-up trust goes, with its schools, people, mentions and incidents, and whatever you tried out
          in it. It cannot be taken back, but you can make a new one as long as you have not set up your own
          trust.
        </p>
        <ButtonRow>
          <Form action="/demonstration/remove" csrf={asking.csrf}>
            <Button kind="warn">Remove the demonstration</Button>
          </Form>
          <Form action="/demonstration/leave" csrf={asking.csrf}>
            <Button kind="plain">Leave it for now</Button>
          </Form>
        </ButtonRow>
      </>
    ),
  })
})

/** Removes the demonstration with all that was tried out in it. */
export const remove = forMembers('post', '/demonstration/remove', 'signed-in', async (asking) => {
  if (!asking.visit.demonstration) return notFoundPage(asking)
  await endDemonstration(asking.services, asking.visit.session)
  return asking.c.redirect('/', 303)
})

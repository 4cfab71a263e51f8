import { signInAsFounder } from '../../../commands/founding.ts'
import { doorPage } from '../../chrome.tsx'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { forAnybody } from '../../route.ts'
import { takeOver } from './take-over.ts'

/** The one-time link that `npm start` prints. Looking at it does not use it up: only the button does. */
export const firstLink = forAnybody('get', '/first/:token', async (asking) =>
  doorPage(asking, {
    title: 'Welcome to Birdsong',
    children: (
      <>
        <Heading level={1}>Welcome to Birdsong</Heading>
        <p>
          Birdsong hears what is said online about your schools, helps you to answer fairly, and goes through
          your social media policy with you when something goes wrong.
        </p>
        <p>This link works once, for whoever sets Birdsong up.</p>
        <Form action={`/first/${asking.c.req.param('token')}`} csrf={null}>
          <Button>Begin</Button>
        </Form>
      </>
    ),
  }),
)

/** Signs the founder in and uses the link up; a link that no longer works says so, and what to do. */
export const begin = forAnybody('post', '/first/:token', async (asking) => {
  const { c, services } = asking
  const result = await signInAsFounder(services, c.req.param('token') ?? '')
  if (result.type === 'signed-in') {
    await takeOver(asking, result.token)
    return c.redirect('/welcome', 303)
  }
  return doorPage(asking, {
    title: 'This link no longer works',
    status: 409,
    children: (
      <>
        <Heading level={1}>This link no longer works</Heading>
        <p>{result.because}</p>
        <p>
          Your trust is set up already? Then <a href="/sign-in">sign in</a>.
        </p>
      </>
    ),
  })
})

import { acceptInvitation, readInvitation } from '../../../commands/accept-invitation.ts'
import { checkPassword } from '../../../domain/password.ts'
import { doorPage } from '../../chrome.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PasswordField } from '../../parts/text-field.tsx'
import { type Asking, forAnybody } from '../../route.ts'
import { takeOver } from './take-over.ts'

/** An invitation: looking at it does not use it up. */
export const joinForm = forAnybody('get', '/join/:token', (asking) => page(asking, []))

/** Keeps the password that was chosen, and signs in. */
export const join = forAnybody('post', '/join/:token', async (asking) => {
  const { c, services } = asking
  const token = c.req.param('token') ?? ''
  const password = wordsOf(await typedIn(c), 'password')
  const invited = await readInvitation(services, token)
  if (!invited) return page(asking, [])
  const checked = checkPassword(password, invited)
  if (checked.type === 'refused') return page(asking, [{ field: 'password', message: checked.because }])
  const result = await acceptInvitation(services, token, password)
  if (result.type === 'refused') return page(asking, [])
  await takeOver(asking, result.token)
  return c.redirect('/account?done=joined', 303)
})

async function page(asking: Asking, errors: readonly FieldError[]): Promise<Response> {
  const token = asking.c.req.param('token') ?? ''
  const invited = await readInvitation(asking.services, token)
  if (!invited) return gone(asking)
  return doorPage(asking, {
    title: 'Choose your password',
    errors,
    children: (
      <>
        <Heading level={1}>Choose your password</Heading>
        <p>
          Welcome, {invited.name}. You will sign in as <strong>{invited.email}</strong>.
        </p>
        <Form action={`/join/${token}`} csrf={null}>
          <input
            type="email"
            name="email"
            autoComplete="username"
            defaultValue={invited.email}
            readOnly
            hidden
          />
          <PasswordField
            name="password"
            label="Password"
            hint="At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess."
            autoComplete="new-password"
            error={errorFor(errors, 'password')}
          />
          <Button>Set my password and sign in</Button>
        </Form>
      </>
    ),
  })
}

function gone(asking: Asking): Promise<Response> {
  return doorPage(asking, {
    title: 'This link no longer works',
    status: 404,
    children: (
      <>
        <Heading level={1}>This link no longer works</Heading>
        <p>It was used already, or it is more than a week old. Ask your administrator for a new one.</p>
        <p>
          You have a password already? Then <a href="/sign-in">sign in</a>.
        </p>
      </>
    ),
  })
}

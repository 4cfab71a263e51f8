import { signIn, signOut } from '../../../commands/sign-in.ts'
import { doorPage } from '../../chrome.tsx'
import { takeToken, tokenOf } from '../../cookie.ts'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PasskeyButton } from '../../parts/passkey.tsx'
import { PasswordField, TextField } from '../../parts/text-field.tsx'
import { type Asking, forAnybody, forMembers } from '../../route.ts'
import { noticeFor } from './done.ts'
import { localPath } from './local-path.ts'
import { takeOver } from './take-over.ts'

/** Signing in, by password or by passkey. */
export const signInForm = forAnybody('get', '/sign-in', async (asking) => {
  const { c, visit } = asking
  const then = localPath(c.req.query('then'))
  return visit?.actor ? c.redirect(then, 303) : page(asking, then, {}, [])
})

/** Signs in with a new token, so that nobody can plant one beforehand. */
export const signInByPassword = forAnybody('post', '/sign-in', async (asking) => {
  const { c, services, site } = asking
  const typed = await typedIn(c)
  const then = localPath(wordsOf(typed, 'next'))
  const [email, password] = [wordsOf(typed, 'email').trim(), wordsOf(typed, 'password')]
  const errors = [
    ...(email ? [] : [{ field: 'email', message: 'Give your e-mail address' }]),
    ...(password ? [] : [{ field: 'password', message: 'Give your password' }]),
  ]
  if (errors.length > 0) return page(asking, then, typed, errors)
  const result = await signIn(services, { email, password, address: site.addressOf(c) })
  if (result.type === 'refused')
    return page(asking, then, typed, [{ field: 'email', message: result.because }], 409)
  await takeOver(asking, result.token)
  return c.redirect(then, 303)
})

/** Ends the session, here and in the database. */
export const leave = forMembers('post', '/sign-out', 'signed-in', async ({ c, services }) => {
  const token = tokenOf(c)
  if (token) await signOut(services, token)
  takeToken(c)
  return c.redirect('/sign-in?done=signed-out', 303)
})

function page(
  asking: Asking,
  then: string,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { c, csrf } = asking
  const done = then.startsWith('/share/waiting/') ? 'shared' : c.req.query('done')
  const notice = errors.length > 0 ? null : noticeFor(done)
  return doorPage(asking, {
    title: 'Sign in',
    errors,
    notice,
    ...(status && { status }),
    children: (
      <>
        <Heading level={1}>Sign in</Heading>
        <Form action="/sign-in" csrf={null}>
          <input type="hidden" name="next" value={then} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            spellCheck={false}
            value={wordsOf(typed, 'email')}
            error={errorFor(errors, 'email')}
          />
          <PasswordField
            name="password"
            label="Password"
            autoComplete="current-password"
            error={errorFor(errors, 'password')}
          />
          <Button>Sign in</Button>
        </Form>
        <PasskeyButton
          act="sign-in"
          options="/passkeys/sign-in/options"
          verify={`/passkeys/sign-in/verify?then=${encodeURIComponent(then)}`}
          csrf={csrf}
        >
          Sign in with a passkey
        </PasskeyButton>
        <Details summary="I have no password, or lost it" quiet>
          <p>
            Ask your administrator for a link: it lets you choose a new password. If you set Birdsong up on
            this machine, open the link that it printed when it started.
          </p>
        </Details>
      </>
    ),
  })
}

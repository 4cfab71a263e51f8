import { addAuthenticator, authenticatorUri, newAuthenticator } from '../../../commands/confirm-it-is-you.ts'
import { doorPage } from '../../chrome.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { Copyable } from '../../parts/copyable.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { localPath } from './local-path.ts'
import { QrCode } from './qr-code.tsx'
import { secondStepsOf } from './second-steps.ts'

const path = '/account/authenticator'

/** Setting up an authenticator app. The secret is kept only once a code from it was right. */
export const authenticatorForm = forMembers('get', path, 'signed-in', async (asking) => {
  const elsewhere = await sentElsewhere(asking)
  if (elsewhere) return elsewhere
  const then = localPath(asking.c.req.query('then') ?? '/account')
  return page(asking, newAuthenticator(asking.person.email).secret, then, [])
})

/** Keeps the app once a code from it was right; with a wrong one, the same secret is shown again. */
export const addApp = forMembers('post', path, 'signed-in', async (asking) => {
  const { c, services, actor, person, visit } = asking
  const elsewhere = await sentElsewhere(asking)
  if (elsewhere) return elsewhere
  const typed = await typedIn(c)
  const then = localPath(wordsOf(typed, 'next'))
  const [secret, code] = [wordsOf(typed, 'secret'), wordsOf(typed, 'code')]
  if (!/^[A-Z2-7]{32}$/.test(secret)) return page(asking, newAuthenticator(person.email).secret, then, [])
  if (!code.trim())
    return page(asking, secret, then, [{ field: 'code', message: 'Type the six digits that the app shows' }])
  const result = await addAuthenticator(services, actor, { secret, code, session: visit.session })
  if (result.type === 'refused')
    return page(asking, secret, then, [{ field: 'code', message: result.because }], 409)
  return c.redirect(then === '/account' ? '/account?done=authenticator' : then, 303)
})

/** A second step is never added with a password alone where there is one already. */
async function sentElsewhere(asking: MemberAsking): Promise<Response | undefined> {
  const { c, actor, visit } = asking
  const steps = await secondStepsOf(asking)
  if (visit.madeUp || steps.app) return c.redirect('/account', 303)
  if (steps.any && !actor.confirmed) return c.redirect(`/confirm?then=${encodeURIComponent(path)}`, 303)
  return undefined
}

function page(
  asking: MemberAsking,
  secret: string,
  then: string,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { person, csrf } = asking
  return doorPage(asking, {
    title: 'Set up an authenticator app',
    back: { href: '/account', text: 'Your account' },
    errors,
    ...(status && { status }),
    children: (
      <>
        <Heading level={1}>Set up an authenticator app</Heading>
        <ol className="govuk-list govuk-list--number">
          <li>Install an authenticator app on your phone, if you have none. Any will do.</li>
          <li>In the app, add an account and point the camera at this picture.</li>
          <li>Type the six digits that the app then shows.</li>
        </ol>
        <p>
          <QrCode
            text={authenticatorUri(secret, person.email)}
            label="QR code with the secret for your authenticator app"
          />
        </p>
        <Details summary="I cannot point a camera at it">
          <p>Type this secret into the app instead, and choose codes that go by time:</p>
          <p>
            <Copyable text={secret.match(/.{4}/g)?.join(' ') ?? secret} label="the secret" />
          </p>
        </Details>
        <Form action={path} csrf={csrf}>
          <input type="hidden" name="secret" value={secret} />
          <input type="hidden" name="next" value={then} />
          <TextField
            name="code"
            label="Six digits from the app"
            inputMode="numeric"
            autoComplete="one-time-code"
            width={10}
            error={errorFor(errors, 'code')}
          />
          <Button>Finish</Button>
        </Form>
      </>
    ),
  })
}

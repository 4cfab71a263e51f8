import { confirmByCode } from '../../../commands/confirm-it-is-you.ts'
import { doorPage } from '../../chrome.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PasskeyButton } from '../../parts/passkey.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { localPath } from './local-path.ts'
import { type SecondSteps, secondStepsOf } from './second-steps.ts'

/** The second step, before anything confidential is read. */
export const confirmForm = forMembers('get', '/confirm', 'signed-in', async (asking) => {
  const { c, actor } = asking
  const then = localPath(c.req.query('then'))
  return actor.confirmed ? c.redirect(then, 303) : page(asking, then, [])
})

/** Takes the code, and goes on to where the person was heading. */
export const confirm = forMembers('post', '/confirm', 'signed-in', async (asking) => {
  const { c, services, actor, visit } = asking
  const typed = await typedIn(c)
  const then = localPath(wordsOf(typed, 'next'))
  const code = wordsOf(typed, 'code')
  if (!code.trim())
    return page(asking, then, [{ field: 'code', message: 'Type the six digits that the app shows' }])
  const result = await confirmByCode(services, actor, { code, session: visit.session })
  if (result.type === 'refused') return page(asking, then, [{ field: 'code', message: result.because }], 409)
  return c.redirect(then, 303)
})

async function page(
  asking: MemberAsking,
  then: string,
  errors: readonly FieldError[],
  status?: 409,
): Promise<Response> {
  const { csrf } = asking
  const steps = await secondStepsOf(asking)
  const title = steps.any ? 'Confirm that it is you' : 'Set up a second step'
  return doorPage(asking, {
    title,
    back: { href: then },
    errors,
    ...(status && { status }),
    children: (
      <>
        <Heading level={1}>{title}</Heading>
        {steps.any ? <Confirm {...{ steps, then, errors, csrf }} /> : <SetUp then={then} csrf={csrf} />}
      </>
    ),
  })
}

function Confirm(props: { steps: SecondSteps; then: string; errors: readonly FieldError[]; csrf: string }) {
  const { steps, then, errors, csrf } = props
  return (
    <>
      <p>What is confidential is shown only to somebody who is certainly you.</p>
      {steps.app && (
        <Form action="/confirm" csrf={csrf}>
          <input type="hidden" name="next" value={then} />
          <TextField
            name="code"
            label="Six digits from your authenticator app"
            inputMode="numeric"
            autoComplete="one-time-code"
            width={10}
            error={errorFor(errors, 'code')}
          />
          <Button>Confirm</Button>
        </Form>
      )}
      {steps.passkeys.length > 0 && (
        <PasskeyButton
          act="sign-in"
          options="/passkeys/sign-in/options"
          verify={`/passkeys/confirm?then=${encodeURIComponent(then)}`}
          csrf={csrf}
        >
          Confirm with a passkey
        </PasskeyButton>
      )}
      {!steps.app && (
        <noscript>
          <p>
            Your browser has JavaScript turned off, and passkeys need it. Turn it on for this site, and load
            the page again.
          </p>
        </noscript>
      )}
    </>
  )
}

function SetUp({ then, csrf }: { then: string; csrf: string }) {
  return (
    <>
      <p>
        What is confidential is shown only after a second step, so that a password alone, guessed or seen by
        others, opens none of it. You have not set one up yet. It takes two minutes.
      </p>
      <LinkButton href={`/account/authenticator?then=${encodeURIComponent(then)}`}>
        Use an authenticator app
      </LinkButton>
      <PasskeyButton
        act="register"
        options="/passkeys/options"
        verify={`/passkeys/register?then=${encodeURIComponent(then)}`}
        csrf={csrf}
      >
        Use a passkey on this device
      </PasskeyButton>
    </>
  )
}

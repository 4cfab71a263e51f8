import type { Passkey } from '../../../store/passkeys.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { PasskeyButton } from '../../parts/passkey.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { PasswordField } from '../../parts/text-field.tsx'
import { Time } from '../../parts/time.tsx'
import type { SecondSteps } from './second-steps.ts'

/** The second step by an app's codes. */
export function AuthenticatorPanel({ steps }: { steps: SecondSteps }) {
  return (
    <Panel heading="Authenticator app" id="authenticator">
      {steps.app ? (
        <p>
          It is set up. If you lose your phone, ask your administrator for a new link; you then set it up
          again.
        </p>
      ) : (
        <>
          <p>
            An app on your phone shows six digits that change every half minute. You type them after your
            password.
          </p>
          <LinkButton kind="plain" href="/account/authenticator">
            Set up an authenticator app
          </LinkButton>
        </>
      )}
    </Panel>
  )
}

/** The passkeys that there are, and the way to another one. */
export function PasskeysPanel(props: { steps: SecondSteps; confirmed: boolean; csrf: string; now: Date }) {
  const { steps, confirmed, csrf, now } = props
  return (
    <Panel heading="Passkeys" id="passkeys">
      <p>
        A passkey lets you sign in with your fingerprint, your face or your device’s code, without a password.
        It counts as the second step too.
      </p>
      {steps.passkeys.length > 0 && (
        <Table
          caption="Your passkeys"
          quietCaption
          rows={steps.passkeys}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Passkey',
              cell: ({ name, createdAt, usedAt }) => (
                <>
                  {name}
                  <span className="table__note">
                    Added <Time at={createdAt} now={now} />
                    {usedAt && (
                      <>
                        ; last used <Time at={usedAt} now={now} />
                      </>
                    )}
                  </span>
                </>
              ),
            },
            ...(confirmed ? [removal(csrf)] : []),
          ]}
        />
      )}
      {steps.any && !confirmed ? (
        <p>
          To change your passkeys, first <a href="/confirm?then=%2Faccount">confirm that it is you</a>.
        </p>
      ) : (
        <>
          <PasskeyButton act="register" options="/passkeys/options" verify="/passkeys/register" csrf={csrf}>
            Add a passkey on this device
          </PasskeyButton>
          <noscript>
            <p>
              Your browser has JavaScript turned off, and passkeys need it. An authenticator app does not.
            </p>
          </noscript>
        </>
      )}
    </Panel>
  )
}

const removal = (csrf: string): Column<Passkey> => ({
  header: 'Remove it',
  cell: ({ id, name }) => (
    <Form action="/account/passkeys/remove" csrf={csrf}>
      <input type="hidden" name="id" value={id} />
      <Button kind="quiet" small about={name}>
        Remove
      </Button>
    </Form>
  ),
})

/** The form for a new password, which asks for the old one. */
export function PasswordPanel(props: { csrf: string; email: string; errors: readonly FieldError[] }) {
  const { csrf, email, errors } = props
  return (
    <Panel heading="Password" id="password-panel">
      <Form action="/account/password" csrf={csrf}>
        <input type="email" name="email" autoComplete="username" defaultValue={email} readOnly hidden />
        <PasswordField
          name="current"
          label="Your password now"
          autoComplete="current-password"
          error={errorFor(errors, 'current')}
        />
        <PasswordField
          name="password"
          label="New password"
          hint="At least 12 characters. Your other devices will have to sign in again."
          autoComplete="new-password"
          error={errorFor(errors, 'password')}
        />
        <Button kind="plain">Change my password</Button>
      </Form>
    </Panel>
  )
}

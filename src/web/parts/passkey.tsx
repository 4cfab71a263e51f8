/**
 * The button that makes a passkey, or signs in with one. It is there only where scripts run and the browser can.
 *
 * `options` is asked (POST, JSON) for the options of the ceremony; what the browser answers goes to `verify` (POST,
 * JSON: the credential, with `name` where one was typed). Both get the token in the header x-csrf-token, and answer
 * `{ type: 'done', next }`, or `{ type: 'refused', sentence }`, which is shown.
 */
export function PasskeyButton(props: {
  act: 'register' | 'sign-in'
  options: string
  verify: string
  csrf: string
  children: string
}) {
  const { act, options, verify, csrf, children } = props
  return (
    <div
      className="passkey"
      data-passkey={act}
      data-options={options}
      data-verify={verify}
      data-csrf={csrf}
      hidden
    >
      <button type="button" className="button button--plain">
        <span>{children}</span>
      </button>
      <p className="passkey__says" role="alert" />
    </div>
  )
}

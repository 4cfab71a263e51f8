import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

type Answer = { type: 'done'; next: string } | { type: 'refused'; sentence: string }

/** Makes the passkey buttons work, where the browser can. The addresses and the token are in the page. */
export function startPasskeys(): void {
  if (!browserSupportsWebAuthn()) return
  for (const element of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const button = element.querySelector('button')
    const says = element.querySelector('[role="alert"]')
    if (!button || !says) continue
    element.hidden = false
    button.addEventListener('click', async () => {
      button.disabled = true
      says.textContent = ''
      const answer = await ceremony(element.dataset)
      if (answer.type === 'done') location.assign(answer.next)
      else says.textContent = answer.sentence
      button.disabled = false
    })
  }
}

async function ceremony({ passkey, options = '', verify = '', csrf = '' }: DOMStringMap): Promise<Answer> {
  const ask = async (address: string, body: unknown) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrf },
      body: JSON.stringify(body),
    })
    return response.json()
  }
  try {
    const optionsJSON = await ask(options, {})
    if (optionsJSON.type === 'refused') return optionsJSON
    const credential =
      passkey === 'register'
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON })
    const name = document.querySelector<HTMLInputElement>(
      '[data-passkey-name] input, input[name="passkey-name"]',
    )?.value
    return await ask(verify, name ? { ...credential, name } : credential)
  } catch (error) {
    return { type: 'refused', sentence: why(error) }
  }
}

function why(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') {
    return 'Nothing was changed: the passkey was not confirmed in time, or you cancelled. You can try again.'
  }
  if (name === 'InvalidStateError')
    return 'This device has a passkey for Birdsong already. You can sign in with it.'
  return 'The passkey did not work here. Please try again, or sign in with your password.'
}

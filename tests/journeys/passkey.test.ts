import { beforeAll, expect, onTestFailed, test } from 'vitest'
import type { App } from '../support/app.ts'
import { newVisitor, type Visitor } from '../support/browser.ts'
import { journey } from '../support/journey.ts'
import { setUpOwnTrust } from '../support/own-trust.ts'

journey('a passkey', (begin) => {
  let app: App
  let visitor: Visitor

  beforeAll(async () => {
    const begun = await begin()
    app = begun.app
    visitor = await newVisitor(begun.browser)
  })

  test('is added, signs in without a password, and counts as the second step', async () => {
    onTestFailed(() => visitor.explain())
    await theDeviceKnowsItsOwner()
    await setUpOwnTrust(app, visitor)
    await addsAPasskey()
    await signsInWithIt()
    expect(visitor.faults).toEqual([])
  })

  /** Chromium's own authenticator, in place of a finger on a reader. */
  async function theDeviceKnowsItsOwner() {
    const line = await visitor.page.context().newCDPSession(visitor.page)
    await line.send('WebAuthn.enable')
    await line.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    })
  }

  async function addsAPasskey() {
    const { page, look } = visitor
    await page.getByRole('button', { name: 'Add a passkey on this device' }).click()
    await page.getByText('Your passkey is kept.').waitFor()
    await look('account with a passkey')
  }

  async function signsInWithIt() {
    const { page, look } = visitor
    await page.getByRole('button', { name: 'Sign out' }).click()
    await look('sign in')
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL('**/inbox')
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor()
    expect(await page.getByText('Confidential items are hidden').count()).toBe(0)
  }
})

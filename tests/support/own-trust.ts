import { Secret, TOTP } from 'otpauth'
import type { App } from './app.ts'
import type { Visitor } from './browser.ts'

/** Who sets the trust of the journeys up. */
export const founder = {
  name: 'Ada Marsh',
  email: 'ada.marsh@larch.example',
  password: 'three quiet herons wade',
}

export const schools = ['Oakfield Primary School', 'Riverside Academy'] as const

/** Opens the link that Birdsong printed, and sets up a trust with two schools, whose headteacher the founder is. */
export async function setUpOwnTrust(
  app: App,
  { page, look }: Visitor,
  { roles = ['Headteacher'] }: { roles?: readonly string[] } = {},
): Promise<void> {
  await page.goto(await app.firstLink())
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('link', { name: 'Set up my trust' }).click()
  await page.getByLabel('Name of the trust').fill('Larch Trust')
  await page.getByLabel('Name of the school').fill(schools[0])
  await page.getByRole('button', { name: 'Add another school' }).click()
  await page.getByLabel('Name of the school').nth(1).fill(schools[1])
  await page.getByLabel('Your name').fill(founder.name)
  await page.getByLabel('Your e-mail address').fill(founder.email)
  for (const role of roles) await page.getByRole('checkbox', { name: role, exact: true }).check()
  await page.getByLabel('Choose a password', { exact: true }).fill(founder.password)
  await look('set up a trust')
  await page.getByRole('button', { name: 'Set up the trust' }).click()
  await page.waitForURL('**/account?done=set-up')
  await look('account')
}

/** Opens the link that Birdsong printed, and has a demonstration made; whoever looks around is its headteacher. */
export async function lookAround(app: App, { page }: Visitor): Promise<void> {
  await page.goto(await app.firstLink())
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Look around with a demonstration trust' }).click()
  await page.waitForURL('**/inbox')
}

/** Adds an authenticator app to the account, and returns it: it knows the code of the moment. */
export async function addAuthenticator({ page, look }: Visitor): Promise<TOTP> {
  await page.getByRole('link', { name: 'Set up an authenticator app' }).click()
  const secret = await page.locator('input[name="secret"]').inputValue()
  const authenticator = new TOTP({ secret: Secret.fromBase32(secret) })
  await look('set up an authenticator app')
  await page.getByLabel('Six digits from the app').fill(authenticator.generate())
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.waitForURL('**/account?done=authenticator')
  return authenticator
}

/** Signs in as the founder, by the password alone. */
export async function signIn(app: App, { page }: Visitor): Promise<void> {
  await page.goto(`${app.origin}/sign-in`)
  await page.getByLabel('E-mail address').fill(founder.email)
  await page.getByLabel('Password', { exact: true }).fill(founder.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

/** Connects a feed or a Bluesky server. */
export async function connectSource(
  app: App,
  { page }: Visitor,
  { kind, name, address }: { kind: 'Feed' | 'Bluesky'; name: string; address: string },
): Promise<void> {
  await page.goto(`${app.origin}/sources/new`)
  await page.getByRole('link', { name: kind, exact: true }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel(/^Address of the/).fill(address)
  await page.getByRole('button', { name: 'Try it' }).click()
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await page.waitForURL('**/sources/*?done=connected')
}

/** An RSS feed with these items, the newest first, as a newspaper serves it. */
export function rss(items: readonly { id: string; words: string; at?: Date }[]): string {
  const entries = items.map(
    ({ id, words, at = new Date() }) => `<item>
      <guid isPermaLink="false">${id}</guid>
      <title>${words}</title>
      <link>https://gazette.example/${id}</link>
      <pubDate>${at.toUTCString()}</pubDate>
    </item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>Ashby Gazette</title><link>https://gazette.example/</link>
    <description>News</description>${entries.join('')}</channel></rss>`
}

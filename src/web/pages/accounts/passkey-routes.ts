import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import {
  passkeyOptions,
  registerPasskey,
  signInByPasskey,
  signInOptions,
} from '../../../commands/passkeys.ts'
import type { Refusal } from '../../../commands/services.ts'
import { signOut, visitOf } from '../../../commands/sign-in.ts'
import { type Asking, forAnybody, forMembers, type Site } from '../../route.ts'
import { deviceOf } from './device.ts'
import { localPath } from './local-path.ts'
import { takeOver } from './take-over.ts'

/** Ties a passkey's challenge to the browser that asked for it. */
const cookie = { name: 'birdsong-passkey', path: '/passkeys' }

const answerSchema = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string() }),
})

/** What the browser answered; nothing where it is no passkey's answer. */
async function answerIn(c: Context): Promise<unknown> {
  const text = await c.req.text()
  try {
    return answerSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

const passkeySite = ({ origin }: Site) => ({ origin, host: new URL(origin).hostname })

const notUnderstood = 'The passkey did not work. Load the page again, and try once more.'
const refused = (c: Context, sentence: string, status: 400 | 409 = 409) =>
  c.json({ type: 'refused', sentence }, status)

/** What the browser needs to make a passkey. */
export const registerOptions = forMembers('post', '/passkeys/options', 'signed-in', async (asking) => {
  const { c, services, actor, person, visit, site } = asking
  if (visit.madeUp) return refused(c, 'The people of the demonstration are made up, and need no passkey.')
  return c.json(await passkeyOptions(services, actor, person, visit.session, passkeySite(site)))
})

/** Keeps the passkey that the browser has made, named after the device. */
export const register = forMembers('post', '/passkeys/register', 'signed-in', async (asking) => {
  const { c, services, actor, visit, site } = asking
  const response = await answerIn(c)
  if (!response || visit.madeUp) return refused(c, notUnderstood, 400)
  const answer = {
    response: response as never,
    name: `Passkey on ${deviceOf(c.req.header('user-agent') ?? '')}`,
  }
  const result = await registerPasskey(services, actor, visit.session, passkeySite(site), answer)
  if (result.type === 'refused') return refused(c, result.because)
  const then = c.req.query('then')
  return c.json({ type: 'done', next: then ? localPath(then) : '/account?done=passkey' })
})

/** What the browser needs to sign in by a passkey. */
export const signInWithPasskey = forAnybody(
  'post',
  '/passkeys/sign-in/options',
  async ({ c, services, site }) => {
    const { options, token } = await signInOptions(services, passkeySite(site))
    setCookie(c, cookie.name, token, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: site.origin.startsWith('https:'),
      path: cookie.path,
      maxAge: 300,
    })
    return c.json(options)
  },
)

/** Signs in with the passkey’s answer; the browser is told where to go next. */
export const verifySignIn = forAnybody('post', '/passkeys/sign-in/verify', async (asking) => {
  const { c } = asking
  const result = await signedIn(asking)
  if (result.type === 'refused') return refused(c, result.because)
  await takeOver(asking, result.token)
  return c.json({ type: 'done', next: localPath(c.req.query('then')) })
})

/** Confirms by a passkey: a new session, for the same person only. */
export const confirmWithPasskey = forMembers('post', '/passkeys/confirm', 'signed-in', async (asking) => {
  const { c, services, person } = asking
  const result = await signedIn(asking)
  if (result.type === 'refused') return refused(c, result.because)
  const confirmed = await visitOf(services, result.token)
  if (confirmed?.person?.id !== person.id) {
    await signOut(services, result.token)
    return refused(c, 'This passkey belongs to somebody else. Use your own, or sign out first.')
  }
  await takeOver(asking, result.token)
  return c.json({ type: 'done', next: localPath(c.req.query('then')) })
})

async function signedIn({
  c,
  services,
  site,
}: Asking): Promise<{ type: 'signed-in'; token: string } | Refusal> {
  const token = getCookie(c, cookie.name)
  deleteCookie(c, cookie.name, { path: cookie.path })
  const response = await answerIn(c)
  if (!token || !response) return { type: 'refused', because: notUnderstood }
  return signInByPasskey(services, passkeySite(site), { response: response as never, token })
}

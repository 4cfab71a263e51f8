import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sha256 } from '../commands/services.ts'
import type { Site } from './route.ts'

const name = 'birdsong'

/** The token of the session that the browser carries, if it carries one. */
export function tokenOf(c: Context): string | undefined {
  return getCookie(c, name)
}

/** Gives the browser a session's token. Only this site reads it, no script does, and it ends with the browser. */
export function giveToken(c: Context, site: Site, token: string): void {
  setCookie(c, name, token, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: site.origin.startsWith('https:'),
    path: '/',
  })
}

/** Takes the session’s token from the browser. The session itself is ended by `signOut`. */
export function takeToken(c: Context): void {
  deleteCookie(c, name, { path: '/' })
}

/**
 * The token that a session's forms carry: it follows from the session's own, so nothing has to be kept. A form that was
 * opened in one trust is not taken in another: one from before a drill not in it, and one from a drill not after it.
 */
export function csrfOf(token: string, lookingIn: string | null = null): string {
  return sha256(lookingIn === null ? `form ${token}` : `form ${token} ${lookingIn}`)
}

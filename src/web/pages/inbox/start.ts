import { placesOf } from '../../chrome.tsx'
import { forAnybody } from '../../route.ts'

/** Leads everybody to where they begin. */
export const start = forAnybody('get', '/', async ({ c, visit }) => {
  if (!visit) return c.redirect('/sign-in', 303)
  if (!visit.actor) return c.redirect('/welcome', 303)
  return c.redirect(placesOf(visit.actor)[0]?.href ?? '/account', 303)
})

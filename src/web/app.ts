import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { api } from '../api/api.ts'
import type { Services } from '../commands/services.ts'
import { visitOf } from '../commands/sign-in.ts'
import { may } from '../domain/may.ts'
import { root } from '../root.ts'
import { csrfOf, tokenOf } from './cookie.ts'
import { apology, forbidden, notFoundPage } from './errors.tsx'
import type { LiveUpdates } from './live-updates.ts'
import { type Assets, assetsIn } from './parts/assets.ts'
import type { Asking, Route, Site } from './route.ts'
import { routes } from './routes.ts'

const client = join(root, 'dist/client')

/** Where the browser finds what was built; throws a sentence where nothing was. */
export async function readAssets(): Promise<Assets> {
  return assetsIn(await readFile(join(client, 'manifest.json'), 'utf8'))
}

/** A form with a screenshot or a file: 10 MB, and a little for the words beside it. */
const largestBody = 11 * 1024 * 1024

/** The whole web application: Request in, Response out. */
export function buildApp(services: Services, site: Site, live: LiveUpdates): Hono {
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      // A page may be stricter: evidence is served as if from nowhere.
      overwrite: false,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: site.origin.startsWith('https:') ? 'max-age=31536000' : false,
    }),
  )
  // Pages are compressed where they are made (chrome.tsx).
  app.use('/assets/*', compress())
  app.use('/assets/*', serveStatic({ root: client, onFound: keepForEver }))
  for (const path of ['/favicon.svg', '/manifest.webmanifest', '/icons/*'])
    app.use(path, serveStatic({ root: client }))
  // Before the limits of forms and their guard: it has its own, takes no cookie and changes nothing.
  app.route('/api/v1', api)
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => tooLarge(c, site) }))
  const fromHere = csrf({
    origin: (origin, c) => origin === site.origin || origin === new URL(c.req.url).origin,
  })
  // A school's front door knows no session that another site could ride on; and as it asks browsers to say nowhere
  // where somebody comes from, its forms come without an origin.
  app.use((c, next) => (c.req.path.startsWith('/s/') || isTakenFromElsewhere(c) ? next() : fromHere(c, next)))

  for (const route of routes) app[route.method](route.path, (c) => serve(c, route, services, site, live))
  app.notFound(async (c) => notFoundPage(await askingOf(c, services, site, live)))
  app.onError(async (error, c) => {
    if ('getResponse' in error && error.getResponse instanceof Function) return error.getResponse()
    return apology(c, site, error)
  })
  return app
}

/** What a phone's share sheet sends comes from no page of ours, and with no cookie. */
const takenFromElsewhere = new Set(
  routes.flatMap(({ fromElsewhere, method, path }) => (fromElsewhere ? `${method} ${path}` : [])),
)

function isTakenFromElsewhere({ req }: Context): boolean {
  return takenFromElsewhere.has(`${req.method.toLowerCase()} ${req.path}`)
}

function keepForEver(_path: string, c: Context): void {
  c.header('cache-control', 'public, max-age=31536000, immutable')
}

function tooLarge(c: Context, site: Site): Promise<Response> {
  return apology(c, site, undefined, {
    status: 413,
    sentence:
      'What was sent is too large. A picture or file may have up to 10 MB. Go back and choose a smaller one.',
  })
}

async function askingOf(c: Context, services: Services, site: Site, live: LiveUpdates): Promise<Asking> {
  const token = tokenOf(c)
  const visit = token ? await visitOf(services, token) : undefined
  return {
    c,
    services,
    site,
    live,
    now: services.now(),
    visit,
    csrf: token && visit ? csrfOf(token, visit.session.lookingIn) : '',
  }
}

/** Serves a route to those whom it says it serves, and answers everybody else before the route is reached. */
async function serve(
  c: Context,
  route: Route,
  services: Services,
  site: Site,
  live: LiveUpdates,
): Promise<Response> {
  const asking = await askingOf(c, services, site, live)
  c.header('cache-control', 'no-store')
  const turnedAway = await turnAway(asking, route)
  return turnedAway ?? route.handle(asking)
}

/** What leads out of a drill that is over. */
const drillDoors = ['/drill/over', '/drill/leave', '/sign-out']

async function turnAway(asking: Asking, route: Route): Promise<Response | undefined> {
  const { c, visit } = asking
  if (route.serves === 'anybody') return undefined
  if (!visit) {
    const { pathname, search } = new URL(c.req.url)
    const then =
      route.method === 'get' && pathname !== '/' ? `?then=${encodeURIComponent(pathname + search)}` : ''
    return c.redirect(`/sign-in${then}`, 303)
  }
  // Nobody is back in the real trust unawares: a page from the drill may still be open in front of them.
  if (visit.drillOver && !drillDoors.includes(route.path)) return c.redirect('/drill/over', 303)
  if (route.method === 'post' && !(await carriesToken(asking))) return forbidden(asking, 'form')
  if (route.serves === 'founder') return visit.session.founder ? undefined : notFoundPage(asking)
  if (!visit.actor) return c.redirect('/welcome', 303)
  if (route.serves === 'signed-in' || may(visit.actor, route.serves)) return undefined
  return forbidden(asking, 'role')
}

/** A form carries its session's token, in a field or in a header, so that no other site can send it. */
async function carriesToken({ c, csrf: expected }: Asking): Promise<boolean> {
  if (expected === '') return false
  if (c.req.header('x-csrf-token') === expected) return true
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(c.req.header('content-type') ?? ''))
    return false
  const form = await c.req.formData()
  return form.get('csrf') === expected
}

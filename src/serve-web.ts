import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { founderToken } from './commands/founding.ts'
import type { Services } from './commands/services.ts'
import type { Config } from './config.ts'
import type { Outside } from './jobs/outside.ts'
import type { Pack } from './policy/pack.ts'
import { whyNotListening } from './port.ts'
import { refuse } from './refused.ts'
import type { Start } from './start-under-way.ts'
import { buildApp, readAssets } from './web/app.ts'
import type { LiveUpdates } from './web/live-updates.ts'

/** Serves the pages, and says where. */
export async function serveWeb(
  config: Config,
  services: Services,
  live: LiveUpdates,
  { connector }: Outside,
  { begun, say }: Start,
): Promise<void> {
  const { origin, smtpUrl, feedSeconds, allowedHosts, mailInUrl } = config
  const site = {
    origin,
    assets: await readAssets(),
    sendsMail: smtpUrl !== undefined,
    feedSeconds,
    allowedHosts,
    checkImage: async (bytes: Uint8Array, type: string) =>
      (await import('./adapters/image.ts')).checkImage(bytes, type),
    readCsv: async (bytes: Uint8Array) => (await import('./adapters/csv.ts')).readCsv(bytes),
    connector,
    tryMailbox: async () => (await import('./adapters/imap.ts')).tryMailbox(mailInUrl),
    provePack: async (pack: Pack) => (await import('./commands/proof-thread.ts')).provePack(pack),
    addressOf: (c: Context) => getConnInfo(c).remote.address ?? 'unknown',
  }
  const app = buildApp(services, site, live)
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  }).catch((error) => refuse(whyNotListening(error, config)))
  begun(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  )
  const token = await founderToken(services)
  say('')
  say(`Birdsong is ready: ${origin}`)
  if (token) say(`For the first sign-in, open this link once: ${origin}/first/${token}`)
  say('Press Ctrl-C to stop it.')
}

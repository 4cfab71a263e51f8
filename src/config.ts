import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from './root.ts'

/** What of Birdsong this process runs. All of it, unless the command line names parts. */
export const parts = ['web', 'work', 'listen'] as const
export type Part = (typeof parts)[number]

export type Config = {
  parts: readonly Part[]
  port: number
  /** Only this machine, unless somebody says otherwise: a proxy with a certificate belongs in front. */
  host: string
  /** How people reach Birdsong: passkeys are bound to it, and links in e-mails begin with it. */
  origin: string
  dataFolder: string
  /** An own PostgreSQL in place of the embedded one. */
  databaseUrl: string | undefined
  /** The mail server, like smtp://user:password@host:587. Without it no e-mail is sent, and the pages say so. */
  smtpUrl: string | undefined
  mailFrom: string
  /** The mailbox that reports come to, like imaps://user:password@host/INBOX. Without it none is read. */
  mailInUrl: string | undefined
  /** What the passwords of sources are sealed with (base64 of 32 bytes), where it is not to lie in the data folder. */
  key: string | undefined
  /** Addresses (host:port) on the trust's own network that sources may be on. */
  allowedHosts: readonly string[]
  /** The directory of Bluesky accounts, where it is not the public one. */
  blueskyDirectory: string | undefined
  /** How often a new feed is asked. */
  feedSeconds: number
  /** The least time between two questions to one host. */
  hostSpacingSeconds: number
  /** Names this process in leases, so that no two take the same source. */
  process: string
  version: string
}

export type ReadConfig = { type: 'config'; config: Config } | { type: 'refused'; sentence: string }

/** Reads the environment and the command line, once. Nobody else reads them. */
export function readConfig(environment: NodeJS.ProcessEnv, words: readonly string[]): ReadConfig {
  const port = Number(environment.PORT ?? '4000')
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    return {
      type: 'refused',
      sentence: `PORT is ${environment.PORT}; it has to be a number from 1 to 65535.`,
    }
  }
  const unknown = words.filter((word) => !isPart(word))
  if (unknown.length > 0) {
    return {
      type: 'refused',
      sentence: `There is no part called ${unknown.join(', ')}; the parts are ${parts.join(', ')}.`,
    }
  }
  const chosen = words.filter(isPart)
  const feedSeconds = Number(environment.BIRDSONG_FEED_SECONDS ?? '900')
  const hostSpacingSeconds = Number(environment.BIRDSONG_HOST_SPACING_SECONDS ?? '10')
  if (!(feedSeconds >= 1) || !(hostSpacingSeconds >= 0)) {
    return {
      type: 'refused',
      sentence: 'BIRDSONG_FEED_SECONDS and BIRDSONG_HOST_SPACING_SECONDS have to be numbers of seconds.',
    }
  }
  return {
    type: 'config',
    config: Object.freeze({
      parts: chosen.length > 0 ? chosen : parts,
      port,
      host: environment.BIRDSONG_HOST ?? '127.0.0.1',
      origin: (environment.BIRDSONG_ORIGIN ?? `http://localhost:${port}`).replace(/\/$/, ''),
      dataFolder: environment.BIRDSONG_DATA ? resolve(environment.BIRDSONG_DATA) : join(root, 'data'),
      databaseUrl: environment.DATABASE_URL || undefined,
      smtpUrl: environment.SMTP_URL || undefined,
      mailFrom: environment.BIRDSONG_MAIL_FROM ?? 'Birdsong <birdsong@localhost>',
      mailInUrl: environment.MAIL_IN_URL || undefined,
      key: environment.BIRDSONG_KEY || undefined,
      allowedHosts: (environment.BIRDSONG_ALLOWED_HOSTS ?? '')
        .split(',')
        .flatMap((word) => word.trim() || []),
      blueskyDirectory: environment.BIRDSONG_BLUESKY_DIRECTORY || undefined,
      feedSeconds,
      hostSpacingSeconds,
      process: `${hostname()}-${process.pid}`,
      version: '0.1.0',
    }),
  }
}

function isPart(word: string): word is Part {
  return (parts as readonly string[]).includes(word)
}

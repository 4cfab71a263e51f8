import type { Config } from './config.ts'
import type { Mail, Outside } from './jobs/outside.ts'

/** The address alone of `Name <address>`. */
function bareAddress(words: string): string {
  return (/<([^<>]+)>/.exec(words)?.[1] ?? words).trim().toLowerCase()
}

/** The connectors, loaded when the first of them is needed. */
function connectorsOf(config: Config): Outside['connector'] {
  let made: Promise<Outside['connector']> | undefined
  return async (kind) => {
    made ??= import('./adapters/connectors.ts').then(({ connectors }) =>
      connectors({
        allow: config.allowedHosts,
        userAgent: userAgent(config),
        ...directoryOf(config),
        mailInUrl: config.mailInUrl,
        ours: [bareAddress(config.mailFrom)],
      }),
    )
    return (await made)(kind)
  }
}

/** Each adapter is loaded when it is first needed. */
export function reachOutside(config: Config): Outside {
  const { allowedHosts: allow, smtpUrl, mailFrom } = config
  const common = { allow, userAgent: userAgent(config) }
  return {
    connector: connectorsOf(config),
    async askSecondOpinion(asked) {
      const { askSecondOpinion } = await import('./adapters/second-opinion.ts')
      return askSecondOpinion(asked, common)
    },
    async lookAgain(url, address) {
      const { lookAgain } = await import('./adapters/recheck.ts')
      return lookAgain(url, { ...common, address, ...directoryOf(config) })
    },
    ...(smtpUrl && {
      async sendMail(mail: Mail) {
        const { sendLetter } = await import('./adapters/smtp.ts')
        return sendLetter({ ...mail, from: mailFrom }, smtpUrl)
      },
    }),
  }
}

/** Bluesky's directory of accounts: the public one, unless a network of one's own has another. */
function directoryOf({ blueskyDirectory }: Config): { directory?: string } {
  return blueskyDirectory ? { directory: blueskyDirectory } : {}
}

function userAgent(config: Config): string {
  return `Birdsong/${config.version} (+${config.origin})`
}

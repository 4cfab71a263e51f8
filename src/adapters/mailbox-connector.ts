import type { Connector } from '../domain/connector.ts'
import { trouble } from '../domain/outcome.ts'
import type { Environment } from './environment.ts'
import { readMailbox, tryMailbox } from './imap.ts'

/** The installation's mailbox, by IMAP. */
export function mailboxConnector({ mailInUrl: url, ours }: Environment): Connector {
  return {
    stream: ({ address, cursor, signal, onBatch }) =>
      readMailbox({ address, cursor, signal, onBatch, url, ours }),
    async check() {
      const tried = await tryMailbox(url)
      if (tried.type === 'failed') return trouble('config-wrong', tried.sentence)
      const found = `The mailbox can be read. There are ${tried.messages.toLocaleString('en-GB')} messages in it.`
      return { type: 'works', findings: [], found: [found] }
    },
  }
}

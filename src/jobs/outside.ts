import type { Connector } from '../domain/connector.ts'
import type { OpinionAnswer, OpinionAsked } from '../domain/second-opinion.ts'
import type { SourceKind } from '../domain/source.ts'

/** What leaves the machine by mail. */
export type Mail = {
  to: string
  subject: string
  body: string
  messageId: string
  replyTo?: string | undefined
}

export type MailAnswer =
  | { type: 'accepted'; response: string; messageId: string }
  | { type: 'refused'; sentence: string; lasting: boolean }
  | { type: 'unknown'; sentence: string }

/** How jobs reach the outside: reach-outside.ts joins the adapters to it, with the configuration that each needs. */
export type Outside = {
  connector(kind: SourceKind): Promise<Connector>
  lookAgain(
    url: string,
    address: string | null,
  ): Promise<{ type: 'present' } | { type: 'gone'; reason: string } | { type: 'unknown'; sentence: string }>
  askSecondOpinion(asked: OpinionAsked): Promise<OpinionAnswer>
  /** Absent where no mail server is configured. */
  sendMail?: (mail: Mail) => Promise<MailAnswer>
}

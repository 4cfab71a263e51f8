import { system } from '../domain/actor.ts'
import { asActor } from '../store/as-actor.ts'
import { findNotice } from '../store/notices.ts'
import { findPerson } from '../store/people.ts'
import { isMadeUp } from '../store/trusts.ts'
import type { Services } from './services.ts'

export type NoticeMail = { to: string; subject: string; body: string; messageId: string }

/**
 * The e-mail for a notice: that something waits, and nothing of what it is, because mail is read on lock screens and
 * over shoulders. Nothing where it has been read already, the person has left, or both are made up.
 */
export function noticeMail(
  { database }: Services,
  work: { trust: string; notice: string },
  origin: string,
): Promise<NoticeMail | undefined> {
  return asActor(database, system(work.trust), async (transaction) => {
    const notice = await findNotice(transaction, work.notice)
    const person = notice && (await findPerson(transaction, notice.person))
    if (!notice || notice.readAt || !person || person.left) return undefined
    if (await isMadeUp(transaction, work.trust)) return undefined
    return {
      to: person.email,
      subject: 'Something in Birdsong needs you',
      body: [
        `Dear ${person.name},`,
        '',
        'Something in Birdsong needs you. Please sign in and look at “For you”:',
        `${origin}/for-you`,
        '',
        'What it is about is not in this e-mail, to keep it private.',
      ].join('\n'),
      messageId: `<${notice.id}@birdsong.invalid>`,
    }
  })
}

import { packOf } from '../../../commands/pack-of.ts'
import { may } from '../../../domain/may.ts'
import { defaultPack, type Pack } from '../../../policy/pack.ts'
import { asActor } from '../../../store/as-actor.ts'
import { doorPage, memberPage } from '../../chrome.tsx'
import type { Asking, MemberAsking } from '../../route.ts'
import { readTrustsWords } from '../../trusts-words.tsx'

/** The request as a member's; undefined where nobody is signed in, or nobody's member. */
export function asMember(asking: Asking): MemberAsking | undefined {
  const { visit } = asking
  if (!visit?.actor || !visit.person || !visit.trust) return undefined
  return { ...asking, visit, actor: visit.actor, person: visit.person, trust: visit.trust }
}

/** By which pack the visitor's question is decided: their trust's own, or what ships. */
export async function packFor(asking: Asking): Promise<Pack> {
  const member = asMember(asking)
  if (!member) return defaultPack
  const { services, actor, now } = member
  return asActor(services.database, actor, (transaction) => packOf(transaction, { noticed: now }))
}

/** May the visitor write down that something has happened? */
export function mayRecord(asking: Asking): boolean {
  const member = asMember(asking)
  return member !== undefined && may(member.actor, 'enter-mention')
}

/** A page for anybody: members find their way around on it, and to everybody else it is the same. */
export async function pageForAnybody(
  asking: Asking,
  content: Omit<Parameters<typeof memberPage>[1], 'current'>,
): Promise<Response> {
  const member = asMember(asking)
  if (!member) return doorPage(asking, { width: 'reading', ...content })
  const { services, actor, now } = member
  const words = await asActor(services.database, actor, (transaction) => readTrustsWords(transaction, now))
  return memberPage(member, { ...content, words, current: '/policy' })
}

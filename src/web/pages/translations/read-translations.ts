import { asActor } from '../../../store/as-actor.ts'
import { listPeople } from '../../../store/people.ts'
import { listTranslationActs, listTranslations, wholeLanguage } from '../../../store/translations.ts'
import type { MemberAsking } from '../../route.ts'
import { findLanguage, type Language, type OtherLanguage } from '../front-door/words/languages.ts'
import { standingTexts } from './texts.ts'

/** A language that can be translated into, by its code in the address; undefined for any other. */
export function otherLanguage(code: string | undefined): (Language & { code: OtherLanguage }) | undefined {
  const found = findLanguage(code)
  return found && found.code !== 'en' ? { ...found, code: found.code } : undefined
}

/** Every text of a language as it stands with the trust, and whether somebody has read the language as a whole. */
export function readLanguage({ services, actor }: MemberAsking, code: OtherLanguage) {
  return asActor(services.database, actor, async (transaction) => {
    const entries = await listTranslations(transaction, code)
    const whole = entries.find(({ key }) => key === wholeLanguage)
    return { texts: standingTexts(code, entries), whole, isRead: whole?.act === 'read' }
  })
}

/** What was done about one text, the newest first, with the names of who did it. */
export function readHistory({ services, actor }: MemberAsking, code: OtherLanguage, key: string) {
  return asActor(services.database, actor, async (transaction) => ({
    acts: await listTranslationActs(transaction, code, key),
    names: new Map((await listPeople(transaction)).map(({ id, name }) => [id, name])),
  }))
}

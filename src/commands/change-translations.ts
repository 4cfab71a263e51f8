import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { filledIn, longestTranslation } from '../domain/translation.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { addTranslations, holdTranslations, listTranslations } from '../store/translations.ts'
import { type Refusal, refuse, type Services } from './services.ts'

/** A text in another language, as whoever changes it saw it. */
export type TextSeen = {
  key: string
  english: string
  /** The number of its last act when they looked, 0 where nobody had touched it. */
  seen: number
}

/** What somebody wants: the trust's own words, our words called right by somebody who speaks the language, or ours again. */
export type TranslationChange = { language: string } & (
  | { act: 'worded'; text: TextSeen & { words: string } }
  | { act: 'read'; texts: readonly (TextSeen & { words: string | null })[] }
  | { act: 'taken-back'; text: TextSeen }
)

/**
 * Changes what a trust's schools say in another language, at once and on every page for anybody. What was before stays
 * in the history, and any of it can be put in its place again.
 */
export function changeTranslations(
  services: Services,
  actor: Actor,
  change: TranslationChange,
): Promise<{ type: 'changed' } | Refusal | { type: 'changed-meanwhile' }> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'change-settings'))
      return refuse('The administrator and the trust’s safeguarding lead look after the translations.')
    const because = change.act === 'worded' ? wrongWith(change.text) : null
    if (because) return refuse(because)
    const { language, act } = change
    const texts = change.act === 'read' ? change.texts : [change.text]
    if (texts.length === 0) return refuse('There is nothing to do.')
    await holdTranslations(transaction, actor.trust)
    const standing = new Map((await listTranslations(transaction, language)).map((one) => [one.key, one]))
    if (texts.some(({ key, seen }) => (standing.get(key)?.number ?? 0) !== seen))
      return { type: 'changed-meanwhile' as const }
    if (act === 'taken-back' && texts.some(({ key }) => !isTouched(standing.get(key)?.act)))
      return refuse('These are our words already.')
    const at = services.now()
    const first = await addTranslations(
      transaction,
      actor.trust,
      texts.map((text) => ({
        language,
        key: text.key,
        act,
        words: 'words' in text ? text.words : null,
        english: text.english,
        person: actor.person,
        at,
      })),
    )
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'translation-changed',
        subject: 'trust',
        subjectId: actor.trust,
        data: {
          language,
          act,
          keys: texts.map(({ key }) => key),
          numbers: [first, first + texts.length - 1],
        },
      },
    ])
    return { type: 'changed' as const }
  })
}

const isTouched = (act: string | undefined) => act === 'worded' || act === 'read'

/** Why these words cannot stand there; null where they can. */
function wrongWith({ words, english }: { words: string; english: string }): string | null {
  if (words.trim() === '') return 'Write the words, or go back to ours.'
  if (words.length > longestTranslation)
    return `Use at most ${longestTranslation.toLocaleString('en-GB')} letters.`
  const wanted = filledIn(english)
  const left = filledIn(words)
  if (
    left.some((word) => !wanted.includes(word)) ||
    wanted.some((word) => word !== 'count' && !left.includes(word))
  )
    return wanted.length === 0
      ? 'There is nothing to fill in here: leave out what stands in braces.'
      : `Keep what is filled in, written just so: ${wanted.map((word) => `{${word}}`).join(' ')}`
  return null
}

import { changeTranslations, type TranslationChange } from '../../../commands/change-translations.ts'
import { wholeLanguage } from '../../../store/translations.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { forMembers } from '../../route.ts'
import { otherLanguage, readLanguage } from './read-translations.ts'
import { textPage } from './text.tsx'

/** Takes what somebody does about one text. */
export const changeText = forMembers(
  'post',
  '/settings/translations/:language/:key',
  'change-settings',
  async (asking) => {
    const { c, services, actor } = asking
    const language = otherLanguage(c.req.param('language'))
    if (!language) return notFoundPage(asking)
    const { texts } = await readLanguage(asking, language.code)
    const text = texts.find(({ key }) => key === c.req.param('key'))
    if (!text) return notFoundPage(asking)
    const typed = await typedIn(c)
    const words = wordsOf(typed, 'words').replaceAll('\r\n', '\n').trim()
    const seen = Number.parseInt(wordsOf(typed, 'seen'), 10) || 0
    const { key, english, ours } = text
    const about = { key, english, seen }
    const act = actIn(wordsOf(typed, 'act'))
    const change: TranslationChange =
      act === 'worded'
        ? { language: language.code, act, text: { ...about, words } }
        : act === 'read'
          ? { language: language.code, act, texts: [{ ...about, words: ours }] }
          : { language: language.code, act, text: about }
    const done = await changeTranslations(services, actor, change)
    switch (done.type) {
      case 'changed':
        return c.redirect(`/settings/translations/${language.code}?part=${text.part}&done=${act}`, 303)
      case 'changed-meanwhile':
        return textPage(asking, { typed: words, notice: meanwhile, status: 409 })
      case 'refused':
        return textPage(asking, { typed: words, errors: [{ field: 'words', message: done.because }] })
    }
  },
)

/** Takes that somebody has read a language as a whole, or that it is to be read anew. */
export const changeLanguage = forMembers(
  'post',
  '/settings/translations/:language',
  'change-settings',
  async (asking) => {
    const { c, services, actor } = asking
    const language = otherLanguage(c.req.param('language'))
    if (!language) return notFoundPage(asking)
    const typed = await typedIn(c)
    const act = wordsOf(typed, 'act') === 'read' ? 'read' : 'taken-back'
    const seen = Number.parseInt(wordsOf(typed, 'seen'), 10) || 0
    const about = { key: wholeLanguage, english: '', seen }
    const change: TranslationChange =
      act === 'read'
        ? { language: language.code, act, texts: [{ ...about, words: null }] }
        : { language: language.code, act, text: about }
    const done = await changeTranslations(services, actor, change)
    const query = done.type === 'changed' ? `?done=${act}` : ''
    return c.redirect(`/settings/translations/${language.code}${query}#whole`, 303)
  },
)

const meanwhile = {
  type: 'problem',
  sentence: 'Somebody has changed this meanwhile: see below what stands now. What you typed is kept.',
} as const

function actIn(typed: string): TranslationChange['act'] {
  return typed === 'read' || typed === 'taken-back' ? typed : 'worded'
}

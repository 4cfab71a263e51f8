import type { Context } from 'hono'
import { findLanguage, type Language, languageAccepted } from './words/languages.ts'

/**
 * The language of an answer: the one that was chosen, which stands in the address, or what the browser says. `query` is
 * what carries a choice on to the next address. Nothing is kept of it on the device.
 */
export function languageAsked(c: Context): { language: Language; query: string } {
  const chosen = findLanguage(c.req.query('lang'))
  return chosen
    ? { language: chosen, query: `?lang=${chosen.code}` }
    : { language: languageAccepted(c.req.header('accept-language')), query: '' }
}

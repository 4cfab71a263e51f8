import ar from './ar/translated-from.json' with { type: 'json' }
import bn from './bn/translated-from.json' with { type: 'json' }
import cy from './cy/translated-from.json' with { type: 'json' }
import type { OtherLanguage } from './languages.ts'
import pa from './pa/translated-from.json' with { type: 'json' }
import pl from './pl/translated-from.json' with { type: 'json' }
import pt from './pt/translated-from.json' with { type: 'json' }
import ro from './ro/translated-from.json' with { type: 'json' }
import so from './so/translated-from.json' with { type: 'json' }
import ur from './ur/translated-from.json' with { type: 'json' }

/**
 * Of each translated message the English that it was translated from, as the beginning of its hash. Written by
 * `birdsong translations --translated`, so that it is known where the English has changed since.
 */
export const translatedFrom: { readonly [L in OtherLanguage]: Readonly<Record<string, string>> } = {
  cy,
  pl,
  ro,
  ur,
  pa,
  bn,
  ar,
  pt,
  so,
}

import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { cy } from './cy.ts'
import type { en } from './en.ts'
import type { OtherLanguage } from './languages.ts'
import { pa } from './pa.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { so } from './so.ts'
import type { Translation } from './told.ts'
import { ur } from './ur.ts'

/** The front door in every language but English, as far as somebody has translated it. */
export const translations: { readonly [L in OtherLanguage]: Translation<typeof en> } = {
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

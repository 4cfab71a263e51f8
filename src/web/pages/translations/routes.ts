import type { Route } from '../../route.ts'
import { changeLanguage, changeText } from './change.ts'
import { translationsOf } from './language.tsx'
import { translationsOverview } from './overview.tsx'
import { translationText } from './text.tsx'

/** What a trust's schools say in other languages. */
export const translationsRoutes: readonly Route[] = [
  translationsOverview,
  translationsOf,
  changeLanguage,
  translationText,
  changeText,
]

import type { Route } from '../../route.ts'
import { changeEntry, entryPage, publish } from './entry.tsx'
import { ledgerPage } from './ledger.tsx'
import { searchPage } from './search.tsx'
import { searchesPage } from './searches.tsx'

/** What is listened to and why, and who has searched what was heard. */
export const ledgerRoutes: readonly Route[] = [
  ledgerPage,
  publish,
  entryPage,
  changeEntry,
  searchPage,
  searchesPage,
]

import type { Route } from '../../route.ts'
import { chooseKind } from './choose-kind.tsx'
import { recorded, recordIt } from './record.tsx'
import { tryPolicy } from './try.tsx'

/** The explorer, and what was tried in it written down as something that has happened. */
export const explorerRoutes: readonly Route[] = [chooseKind, tryPolicy, recordIt, recorded]

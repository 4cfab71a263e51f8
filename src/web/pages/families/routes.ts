import type { Route } from '../../route.ts'
import { ageTable } from './age-table.tsx'
import { families } from './families.tsx'
import { makeAgreement } from './make-agreement.tsx'
import { pupils } from './pupils.tsx'

export const familiesRoutes: readonly Route[] = [...families, ...makeAgreement, ...ageTable, ...pupils]

import type { Route } from '../../route.ts'
import { begin, changePersona, leave, removal, remove } from './demonstration.tsx'

export const demonstrationRoutes: readonly Route[] = [begin, changePersona, leave, removal, remove]

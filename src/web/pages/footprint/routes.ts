import type { Route } from '../../route.ts'
import { footprintPage } from './footprint.tsx'

export const footprintRoutes: readonly Route[] = [footprintPage]

import type { Route } from '../../route.ts'
import { posters, printPoster } from './posters.tsx'

export const postersRoutes: readonly Route[] = [posters, printPoster]

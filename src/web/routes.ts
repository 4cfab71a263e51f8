import { accountsRoutes } from './pages/accounts/routes.ts'
import { demonstrationRoutes } from './pages/demonstration/routes.ts'
import { footprintRoutes } from './pages/footprint/routes.ts'
import { inboxRoutes } from './pages/inbox/routes.ts'
import { incidentsRoutes } from './pages/incidents/routes.ts'
import { logRoutes } from './pages/log/routes.ts'
import { policyRoutes } from './pages/policy/routes.ts'
import { sourcesRoutes } from './pages/sources/routes.ts'
import { trustRoutes } from './pages/trust/routes.ts'
import type { Route } from './route.ts'

/** Every route of the web application. A test walks them all. */
export const routes: readonly Route[] = [
  ...accountsRoutes,
  ...trustRoutes,
  ...demonstrationRoutes,
  ...inboxRoutes,
  ...incidentsRoutes,
  ...footprintRoutes,
  ...sourcesRoutes,
  ...policyRoutes,
  ...logRoutes,
]

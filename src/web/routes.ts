import { accountsRoutes } from './pages/accounts/routes.ts'
import { concernsRoutes } from './pages/concerns/routes.ts'
import { demonstrationRoutes } from './pages/demonstration/routes.ts'
import { drillsRoutes } from './pages/drills/routes.ts'
import { explorerRoutes } from './pages/explorer/routes.ts'
import { familiesRoutes } from './pages/families/routes.ts'
import { footprintRoutes } from './pages/footprint/routes.ts'
import { frontDoorRoutes } from './pages/front-door/routes.ts'
import { guideRoutes } from './pages/guide/routes.ts'
import { inboxRoutes } from './pages/inbox/routes.ts'
import { incidentsRoutes } from './pages/incidents/routes.ts'
import { judgementRoutes } from './pages/judgement/routes.ts'
import { ledgerRoutes } from './pages/ledger/routes.ts'
import { lessonsRoutes } from './pages/lessons/routes.ts'
import { logRoutes } from './pages/log/routes.ts'
import { policyRoutes } from './pages/policy/routes.ts'
import { postersRoutes } from './pages/posters/routes.ts'
import { settingsRoutes } from './pages/settings/routes.ts'
import { shareRoutes } from './pages/share/routes.ts'
import { sourcesRoutes } from './pages/sources/routes.ts'
import { translationsRoutes } from './pages/translations/routes.ts'
import { trustRoutes } from './pages/trust/routes.ts'
import { visitorRoutes } from './pages/visitors/routes.ts'
import type { Route } from './route.ts'

/** Every route of the web application. A test walks them all. */
export const routes: readonly Route[] = [
  ...accountsRoutes,
  ...trustRoutes,
  ...demonstrationRoutes,
  ...drillsRoutes,
  ...inboxRoutes,
  ...incidentsRoutes,
  ...concernsRoutes,
  ...guideRoutes,
  ...postersRoutes,
  ...shareRoutes,
  ...familiesRoutes,
  ...footprintRoutes,
  ...judgementRoutes,
  ...sourcesRoutes,
  ...ledgerRoutes,
  ...explorerRoutes,
  ...policyRoutes,
  ...lessonsRoutes,
  ...logRoutes,
  ...translationsRoutes,
  ...settingsRoutes,
  ...visitorRoutes,
  ...frontDoorRoutes,
]

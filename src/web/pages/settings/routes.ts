import type { Route } from '../../route.ts'
import { change } from './change.tsx'
import { confirm } from './confirm.ts'
import { setting } from './setting.tsx'
import { settings } from './settings.tsx'

/** What the trust may set. The fixed addresses come before those with a name in them. */
export const settingsRoutes: readonly Route[] = [settings, confirm, setting, change]

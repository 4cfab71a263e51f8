import type { Route } from '../../route.ts'
import { connect, connectForm } from './connect.tsx'
import { importForm, importTable } from './import-file.tsx'
import { kindsPage } from './kinds.tsx'
import { mailboxConnect, mailboxForm } from './mailbox.tsx'
import { pushAsked, pushed } from './push.ts'
import { sourceChange, sourcePage } from './source.tsx'
import { sourceGaps } from './source-gaps.ts'
import { sourcesPage } from './sources.tsx'
import { tryChange, tryPage } from './try.tsx'
import { unseenPage } from './unseen.tsx'

export const sourcesRoutes: readonly Route[] = [
  sourcesPage,
  kindsPage,
  connectForm,
  connect,
  importForm,
  importTable,
  mailboxForm,
  mailboxConnect,
  unseenPage,
  sourcePage,
  sourceGaps,
  sourceChange,
  tryPage,
  tryChange,
  pushAsked,
  pushed,
]

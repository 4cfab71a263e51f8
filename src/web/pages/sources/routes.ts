import type { Route } from '../../route.ts'
import { connect, connectForm } from './connect.tsx'
import { importForm, importTable } from './import-file.tsx'
import { mailboxConnect, mailboxForm } from './mailbox.tsx'
import { sourceChange, sourcePage } from './source.tsx'
import { sourceGaps } from './source-gaps.ts'
import { sourcesPage } from './sources.tsx'
import { unseenPage } from './unseen.tsx'

export const sourcesRoutes: readonly Route[] = [
  sourcesPage,
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
]

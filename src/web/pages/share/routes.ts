import type { Route } from '../../route.ts'
import { how } from './how.tsx'
import { leaveIt, notKept } from './leave.tsx'
import { paste } from './paste.tsx'
import { picture } from './picture.ts'
import { receive } from './receive.tsx'
import { send } from './send.ts'
import { waiting } from './waiting.tsx'

/** Sharing from a phone, from another page, or by pasting: it comes, is looked over, and is sent or left. */
export const shareRoutes: readonly Route[] = [how, receive, paste, waiting, picture, send, leaveIt, notKept]

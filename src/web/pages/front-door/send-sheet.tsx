import type { ReactNode } from 'react'
import { type FrontDoor, readFrontDoor } from '../../../commands/read-front-door.ts'
import type { ReadingAge } from '../../../domain/report.ts'
import { html } from '../../chrome.tsx'
import type { Asking } from '../../route.ts'
import { type Sayer, sayerFor } from './sayer.ts'
import { Sheet } from './sheet.tsx'

/** A visitor at a school's front door. */
export type Visiting = { asking: Asking; door: FrontDoor; say: Sayer }

/** Finds the school of the address, and says things to this reader. */
export async function visitingOf(
  asking: Asking,
  reader: ReadingAge = 'adult',
): Promise<Visiting | undefined> {
  const door = await readFrontDoor(asking.services, asking.c.req.param('school') ?? '')
  return door && { asking, door, say: sayerTo(reader, door) }
}

/** Whoever says things to this reader about this school. */
export function sayerTo(reader: ReadingAge, { school }: FrontDoor): Sayer {
  return sayerFor(reader, { school: school.name, trust: school.trust })
}

type Content = { title: string; exit?: boolean; status?: 200 | 400 | 404 | 429; children: ReactNode }

/** Sends one page. Where it goes on from here, no address of ours is passed on, and no copy is kept on the way. */
export function sendSheet({ asking: { c, site }, door, say }: Visiting, content: Content): Promise<Response> {
  const { status = 200, title, exit = false, children } = content
  c.header('referrer-policy', 'no-referrer')
  const { school } = door
  return html(
    c,
    status,
    <Sheet {...{ school, say, exit, title }} assets={site.assets}>
      {children}
    </Sheet>,
  )
}

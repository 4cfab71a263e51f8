import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { ReactElement, ReactNode } from 'react'
import { type Actor, type Role, wantsSecondFactor } from '../domain/actor.ts'
import { may, type Verb } from '../domain/may.ts'
import { asActor } from '../store/as-actor.ts'
import { listPeople } from '../store/people.ts'
import { writeMarks } from './pages/front-door/words/marks.ts'
import type { NoticeProps } from './parts/callout.tsx'
import type { Demonstration } from './parts/demonstration-banner.tsx'
import type { DrillInProgress } from './parts/drill-banner.tsx'
import type { FieldError } from './parts/form.tsx'
import { Page } from './parts/page.tsx'
import type { PageWords } from './parts/page-words.ts'
import { renderPage } from './parts/render-page.ts'
import type { TrustsWords } from './parts/trusts-words.ts'
import type { Asking, MemberAsking } from './route.ts'
import { InTrustsWords } from './trusts-words.tsx'

type Content = {
  title: string
  errors?: readonly FieldError[]
  back?: { href: string; text?: string }
  width?: 'reading' | 'work' | 'door'
  /** What came of the last thing that was done. */
  notice?: NoticeProps | null
  /** The trust's own words for what the page rests on. */
  words?: TrustsWords
  /** What the frame says where the page is in another language. A member's frame is in English. */
  frame?: PageWords
  status?: 200 | 400 | 403 | 404 | 409 | 413 | 429 | 500
  children: ReactNode
}

/** A page for somebody who is not signed in. */
export function doorPage({ c, site }: Pick<Asking, 'c' | 'site'>, content: Content): Promise<Response> {
  const { status = content.errors?.length ? 400 : 200, ...page } = content
  return html(
    c,
    status,
    <Page
      {...page}
      width={content.width ?? 'door'}
      assets={site.assets}
      trust={null}
      person={null}
      nav={[]}
    />,
  )
}

/**
 * A page of one school for anybody, signed in or not. It is the same for everybody: whoever is signed in finds no way
 * into their work on it.
 */
export function publicPage(
  { c, site }: Pick<Asking, 'c' | 'site'>,
  school: { name: string; slug: string },
  content: Content,
): Promise<Response> {
  const { status = content.errors?.length ? 400 : 200, ...page } = content
  return html(
    c,
    status,
    <Page
      {...page}
      assets={site.assets}
      trust={school.name}
      person={null}
      nav={[]}
      home={`/s/${school.slug}`}
    />,
  )
}

const places: readonly { href: string; text: string; verb: Verb | 'signed-in' }[] = [
  { href: '/inbox', text: 'Inbox', verb: 'see-inbox' },
  { href: '/incidents', text: 'Incidents', verb: 'see-inbox' },
  { href: '/concerns', text: 'Concerns', verb: 'see-inbox' },
  { href: '/for-you', text: 'For you', verb: 'see-inbox' },
  { href: '/footprint', text: 'Footprint', verb: 'see-footprint' },
  { href: '/sources', text: 'Sources', verb: 'manage-sources' },
  { href: '/schools', text: 'Schools', verb: 'manage-sources' },
  { href: '/people', text: 'People', verb: 'manage-people' },
  { href: '/judgement', text: 'Suggestions', verb: 'see-judgement' },
  { href: '/log', text: 'Log', verb: 'see-log' },
  { href: '/policy', text: 'Policy', verb: 'signed-in' },
  { href: '/settings', text: 'Settings', verb: 'signed-in' },
]

/** Where this person can go, in the order in which it is shown. The first is where they begin. */
export function placesOf(actor: Actor): { href: string; text: string }[] {
  return places
    .filter(({ verb }) => verb === 'signed-in' || may(actor, verb))
    .map(({ href, text }) => ({ href, text }))
}

/** A page for somebody who is signed in, with the way around that their roles open. `current` is its place there. */
export async function memberPage(
  asking: MemberAsking,
  content: Content & { current?: string },
): Promise<Response> {
  const { c, services, site, actor, person, trust, csrf, visit } = asking
  const {
    status = content.errors?.length ? 400 : 200,
    children,
    words,
    notice: _own,
    frame: _english,
    ...page
  } = content
  const personas = visit.madeUp ? await asActor(services.database, actor, listPeople) : []
  const nav = placesOf(actor).map((place) =>
    place.href === '/for-you' && visit.unread && content.current !== '/for-you'
      ? { ...place, text: 'For you (new)' }
      : place,
  )
  const demonstration: Demonstration | null = visit.demonstration
    ? {
        personas: personas
          .filter(({ left }) => !left)
          .map((persona) => ({
            value: persona.id,
            text: `${persona.name}, ${rolesInWords(persona.appointments)}`,
          })),
        persona: person.id,
        switchAction: '/demonstration/look-as',
        removeHref: '/demonstration/remove',
        csrf,
      }
    : null
  const drill: DrillInProgress | null = visit.drill && {
    since: visit.drill.since,
    now: asking.now,
    parts: personas.filter(nearTo(actor)).map((one) => ({
      value: one.id,
      text: `${rolesInWords(one.appointments)}, ${one.name}`,
    })),
    part: person.id,
    csrf,
  }
  const signedIn = {
    name: person.name,
    role: rolesInWords(actor.appointments),
    account: '/account',
    signOut: '/sign-out',
    csrf,
  }
  const { pathname, search } = new URL(c.req.url)
  const notice: NoticeProps | null =
    content.notice ??
    (wantsSecondFactor(actor)
      ? {
          type: 'info',
          sentence: 'Confidential items are hidden until you confirm that it is you.',
          link: {
            href: `/confirm?then=${encodeURIComponent(pathname + search)}`,
            text: 'Confirm that it is you',
          },
        }
      : null)
  return html(
    c,
    status,
    <Page
      {...page}
      assets={site.assets}
      trust={trust.name}
      person={signedIn}
      nav={nav}
      current={content.current ?? null}
      demonstration={demonstration}
      drill={drill}
      notice={notice}
    >
      {words ? <InTrustsWords words={words}>{children}</InTrustsWords> : children}
    </Page>,
  )
}

/** Of a large trust only those at the same schools, and those of the trust, are offered on every page of a drill. */
function nearTo({ appointments }: Actor): (person: { appointments: Actor['appointments'] }) => boolean {
  const schools = new Set(appointments.map(({ school }) => school))
  if (schools.has(null)) return () => true
  return (person) => person.appointments.some(({ school }) => school === null || schools.has(school))
}

const gzipped = promisify(gzip)

/**
 * The page, compressed where the browser takes it. The framework's own compression would turn each answer into a stream
 * first, which costs more than the page.
 */
export async function html(
  c: Asking['c'],
  status: NonNullable<Content['status']>,
  page: ReactElement,
): Promise<Response> {
  const text = writeMarks(renderPage(page))
  c.header('vary', 'accept-encoding')
  c.header('content-type', 'text/html; charset=UTF-8')
  // As bytes: a string of this length is measured and encoded once more on its way out.
  if (!c.req.header('accept-encoding')?.includes('gzip')) return c.body(Buffer.from(text), status)
  c.header('content-encoding', 'gzip')
  return c.body(new Uint8Array(await gzipped(text, { level: 4 })), status)
}

const roleWords: Record<Role, string> = {
  communications: 'Communications',
  office: 'School office',
  dsl: 'Designated safeguarding lead',
  'deputy-dsl': 'Deputy safeguarding lead',
  headteacher: 'Headteacher',
  'trust-safeguarding-lead': 'Trust safeguarding lead',
  'trust-communications': 'Trust communications',
  administrator: 'Administrator',
  auditor: 'Auditor',
}

/** A role in words. */
export function roleInWords(role: Role): string {
  return roleWords[role]
}

/** Somebody's roles in words, each once. */
export function rolesInWords(appointments: Actor['appointments']): string {
  return [...new Set(appointments.map(({ role }) => roleWords[role]))].join(', ') || 'No role yet'
}

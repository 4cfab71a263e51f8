import type { ReactNode } from 'react'
import { type FrontDoor, readFrontDoor } from '../../../commands/read-front-door.ts'
import type { ReadingAge } from '../../../domain/report.ts'
import { html } from '../../chrome.tsx'
import { renderPage } from '../../parts/render-page.ts'
import type { Asking } from '../../route.ts'
import { languageAsked } from './language-asked.ts'
import { formId, type InOtherLanguages } from './languages.tsx'
import { type Sayer, sayerFor } from './sayer.ts'
import { Sheet } from './sheet.tsx'
import type { Language } from './words/languages.ts'
import { writeMarks } from './words/marks.ts'

/** A visitor at a school's front door. */
export type Visiting = {
  asking: Asking
  door: FrontDoor
  say: Sayer
  /** The address of a page of this front door, such as `/happened`, in the language that was chosen. */
  at(path: string): string
}

/** Finds the school of the address, and says things to this reader in their language. */
export async function visitingOf(
  asking: Asking,
  reader: ReadingAge = 'adult',
): Promise<Visiting | undefined> {
  const { language, query } = languageAsked(asking.c)
  const slug = asking.c.req.param('school') ?? ''
  const door = await readFrontDoor(asking.services, slug, language.code)
  if (!door) return undefined
  const at = (path: string) => `/s/${slug}${path}${query}`
  return { asking, door, at, say: sayerTo(reader, door, language) }
}

/** Whoever says things to this reader about this school; in English where no other language is asked for. */
export function sayerTo(reader: ReadingAge, { school, ownWords }: FrontDoor, language?: Language): Sayer {
  return sayerFor(reader, { school: school.name, trust: school.trust }, { language, own: ownWords.words })
}

type Content = {
  title: string
  exit?: boolean
  status?: 200 | 400 | 404 | 429
  /** Where the page has a form: the path that it is sent to. The page’s language is then changed by sending it. */
  form?: string
  /** What this page shows is shown once: nothing on it may lead to itself. */
  once?: boolean
  children: ReactNode
}

/** One page as HTML, for what is kept and sent again. */
export function sheetText(visiting: Visiting, content: Content): string {
  return writeMarks(renderPage(sheetOf(visiting, content)))
}

/** Sends one page. Where it goes on from here, no address of ours is passed on, and no copy is kept on the way. */
export function sendSheet(visiting: Visiting, content: Content): Promise<Response> {
  const { c } = visiting.asking
  c.header('referrer-policy', 'no-referrer')
  return html(c, content.status ?? 200, sheetOf(visiting, content))
}

function sheetOf({ asking, door, say, at }: Visiting, content: Content) {
  const { c, site } = asking
  const { title, exit = false, form, once, children } = content
  const { school } = door
  const others = once ? null : inOtherLanguages(c.req.url, form && `/s/${school.slug}${form}`)
  const unread = say.language.code !== 'en' && !door.ownWords.read
  return (
    <Sheet {...{ school, say, exit, title, others, unread }} home={at('')} assets={site.assets}>
      {children}
    </Sheet>
  )
}

/** The same page in another language: what else stands in its address, such as for whom it is, goes along. */
function inOtherLanguages(url: string, form: string | undefined): InOtherLanguages {
  const { pathname, search } = new URL(form ?? url, url)
  const to: InOtherLanguages['to'] = (code) => {
    const query = new URLSearchParams(search)
    query.set('lang', code)
    return `${pathname}?${query}`
  }
  return form === undefined ? { type: 'links', to } : { type: 'form', id: formId, go: 'stay', to }
}

import type { ReactNode } from 'react'
import type { FrontDoor } from '../../../commands/read-front-door.ts'
import { schoolColourOf, schoolColours } from '../../../domain/school-colour.ts'
import type { Assets } from '../../parts/assets.ts'
import { Bird } from '../../parts/logo.tsx'
import { type InOtherLanguages, Languages } from './languages.tsx'
import type { Sayer } from './sayer.ts'

export type SheetProps = {
  school: FrontDoor['school']
  assets: Assets
  say: Sayer
  /** What the browser's tab and its list of pages show: it says nothing of what somebody tells. */
  title: string
  /** The way out in a hurry, on every page of a report. */
  exit?: boolean
  home: string
  others: InOtherLanguages | null
  /** Has nobody who speaks the language read its translation? */
  unread: boolean
  children: ReactNode
}

/** Where the way out leads: a page that anybody may have open. It is a link; nothing is fetched from there before. */
export const harmless = 'https://www.bbc.co.uk/weather'

/** One page of the front door: the same for everybody, signed in or not, and light enough for an old phone. */
export function Sheet(props: SheetProps) {
  const { school, assets, say, title, exit = false, home, others, unread, children } = props
  const { shared } = say.words
  return (
    <html lang={say.language.tag} dir={say.language.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="theme-color" content={schoolColours[schoolColourOf(school.colour)].hex} />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.door.style} />
        {exit && <script type="module" src={assets.door.script} />}
      </head>
      <body
        data-home={home}
        data-colour={schoolColourOf(school.colour)}
        data-offline={exit ? say(shared.offline) : undefined}
      >
        <a className="skip" href="#main">
          {say(shared.skip)}
        </a>
        <header className="top">
          <a className="top__school" href={home}>
            <Bird size={30} />
            <bdi>{school.name}</bdi>
          </a>
          {exit && (
            <a className="exit" href={harmless} rel="noreferrer nofollow" data-exit>
              {say(shared.exit.link)}
            </a>
          )}
        </header>
        {others?.type === 'links' && <Languages say={say} others={others} />}
        <main id="main" className="main">
          {others?.type === 'form' && (
            <p className="to-languages">
              <a href="#languages">{say(shared.language.others)}</a>
            </p>
          )}
          {children}
        </main>
        {others?.type === 'form' && <Languages say={say} others={others} />}
        <footer className="foot">
          {unread && <p>{say(shared.language.unread)}</p>}
          <p>
            <bdi>{school.name}</bdi>
            {school.town && (
              <>
                , <bdi>{school.town}</bdi>
              </>
            )}{' '}
            · <bdi>{school.trust}</bdi>
          </p>
          {exit && <p className="foot__keys screen-only">{say(shared.exit.keys)}</p>}
        </footer>
      </body>
    </html>
  )
}

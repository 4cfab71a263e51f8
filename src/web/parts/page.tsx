import type { ReactNode } from 'react'
import type { Assets } from './assets.ts'
import { Notice, type NoticeProps } from './callout.tsx'
import { type Demonstration, DemonstrationBanner } from './demonstration-banner.tsx'
import { DrillBanner, type DrillInProgress } from './drill-banner.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { FieldError } from './form.tsx'
import { Header, type HeaderProps } from './header.tsx'
import { englishPage, type PageWords, PageWordsContext } from './page-words.ts'
import { BackLink } from './way-back.tsx'

export type PageProps = HeaderProps & {
  /** What this page is, without the product's name; the same words as its h1. */
  title: string
  assets: Assets
  demonstration?: Demonstration | null
  /** Set on every page of a drill. */
  drill?: DrillInProgress | null
  notice?: NoticeProps | null
  /** What is wrong with the form on this page: shown at the top, and said in the title. */
  errors?: readonly FieldError[]
  back?: { href: string; text?: string } | null
  /** `reading`: text and forms. `work`: lists and tables, as wide as there is room. `door`: one sheet, signed out. */
  width?: 'reading' | 'work' | 'door'
  /** Where the page is in another language than English: what its frame says. */
  frame?: PageWords | undefined
  children: ReactNode
}

/** A whole page: everything around its content. Give it to `renderPage`. */
export function Page(props: PageProps) {
  const {
    title,
    assets,
    trust,
    demonstration,
    drill,
    notice,
    errors = [],
    back,
    width = 'reading',
    frame = englishPage,
    children,
  } = props
  const full = `${errors.length > 0 ? `${frame.error} ` : ''}${drill ? 'Drill: ' : ''}${title} – ${trust ? `${trust} – ` : ''}Birdsong`
  return (
    <html
      lang={frame.tag}
      dir={frame.direction === 'rtl' ? 'rtl' : undefined}
      data-place={drill ? 'drill' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{full}</title>
        <meta name="theme-color" content="#10353d" />
        <meta name="referrer" content="same-origin" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {props.person && <link rel="manifest" href="/manifest.webmanifest" />}
        {props.person && <link rel="apple-touch-icon" href="/icons/birdsong-192.png" />}
        {assets.typeface && (
          <link rel="preload" href={assets.typeface} as="font" type="font/woff2" crossOrigin="anonymous" />
        )}
        <link rel="stylesheet" href={assets.style} />
        <script type="module" src={assets.script} />
      </head>
      <body className={drill ? 'in-drill' : undefined}>
        <a href="#main" className="govuk-skip-link" data-module="govuk-skip-link">
          {frame.skip}
        </a>
        {demonstration && <DemonstrationBanner {...demonstration} />}
        {drill && <DrillBanner {...drill} />}
        <Header {...props} />
        <PageWordsContext value={frame}>
          <div className={`page page--${width}`}>
            {back && <BackLink href={back.href}>{back.text ?? frame.back}</BackLink>}
            <main id="main" className="main">
              {notice && <Notice {...notice} />}
              <ErrorSummary errors={errors} />
              {children}
            </main>
          </div>
        </PageWordsContext>
        <p id="live-says" className="govuk-visually-hidden" role="status" />
        <Footer trust={trust} says={frame.foot} demonstration={Boolean(demonstration)} />
      </body>
    </html>
  )
}

function Footer(props: { trust: string | null; demonstration: boolean; says: string }) {
  const { trust, demonstration, says } = props
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>{trust ? `${trust}${demonstration ? ' (demonstration)' : ''}` : 'Birdsong'}</p>
        <p>{says}</p>
      </div>
    </footer>
  )
}

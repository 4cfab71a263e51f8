import type { ReactNode } from 'react'
import type { Assets } from './assets.ts'
import { Notice, type NoticeProps } from './callout.tsx'
import { type Demonstration, DemonstrationBanner } from './demonstration-banner.tsx'
import { DrillBanner, type DrillInProgress } from './drill-banner.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { FieldError } from './form.tsx'
import { Header, type HeaderProps } from './header.tsx'
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
    children,
  } = props
  const full = `${errors.length > 0 ? 'Error: ' : ''}${drill ? 'Drill: ' : ''}${title} – ${trust ? `${trust} – ` : ''}Birdsong`
  return (
    <html lang="en-GB" data-place={drill ? 'drill' : undefined}>
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
          Skip to main content
        </a>
        {demonstration && <DemonstrationBanner {...demonstration} />}
        {drill && <DrillBanner {...drill} />}
        <Header {...props} />
        <div className={`page page--${width}`}>
          {back && <BackLink href={back.href}>{back.text ?? 'Back'}</BackLink>}
          <main id="main" className="main">
            {notice && <Notice {...notice} />}
            <ErrorSummary errors={errors} />
            {children}
          </main>
        </div>
        <p id="live-says" className="govuk-visually-hidden" role="status" />
        <Footer trust={trust} demonstration={Boolean(demonstration)} />
      </body>
    </html>
  )
}

function Footer({ trust, demonstration }: { trust: string | null; demonstration: boolean }) {
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>{trust ? `${trust}${demonstration ? ' (demonstration)' : ''}` : 'Birdsong'}</p>
        <p>Birdsong listens to what is said about schools. It never watches people.</p>
      </div>
    </footer>
  )
}

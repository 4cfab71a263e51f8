import { usePageWords } from './page-words.ts'

/** One step back, to where the reader most likely came from. */
export function BackLink({ href, children }: { href: string; children?: string }) {
  const { back } = usePageWords()
  return (
    <nav className="back" aria-label={back}>
      <a className="back__link" href={href}>
        <span aria-hidden="true">‹</span> {children ?? back}
      </a>
    </nav>
  )
}

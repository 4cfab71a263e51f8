/** One step back, to where the reader most likely came from. */
export function BackLink({ href, children = 'Back' }: { href: string; children?: string }) {
  return (
    <nav className="back" aria-label="Back">
      <a className="back__link" href={href}>
        <span aria-hidden="true">‹</span> {children}
      </a>
    </nav>
  )
}

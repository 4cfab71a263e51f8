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

/** Where this page lies. The last one is this page, and no link. */
export function Breadcrumbs({
  trail,
  here,
}: {
  trail: readonly { href: string; text: string }[]
  here: string
}) {
  return (
    <nav className="breadcrumbs" aria-label="You are here">
      <ol>
        {trail.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

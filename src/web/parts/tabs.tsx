export type Tab = { href: string; text: string; count?: number | null; current?: boolean }

/** Several views of one thing, each at its own address. `label` names them for screen readers. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {tabs.map(({ href, text, count, current }) => (
          <li key={href}>
            <a className="tabs__tab" href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count != null && (
                <>
                  {' '}
                  <span className="tabs__count">{count.toLocaleString('en-GB')}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** On to older items and back to newer ones. Left out where there is only one page. */
export function Pagination(props: { newer?: string | null; older?: string | null; what: string }) {
  const { newer, older, what } = props
  if (!newer && !older) return null
  return (
    <nav className="pagination" aria-label={`More ${what}`}>
      {newer && (
        <a className="pagination__link" href={newer} rel="prev">
          <span aria-hidden="true">←</span> Newer {what}
        </a>
      )}
      {older && (
        <a className="pagination__link pagination__link--older" href={older} rel="next">
          Older {what} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}

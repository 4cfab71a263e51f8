import type { ReactNode } from 'react'

/** More, for those who want it. `summary` says what will be seen. */
export function Details(props: {
  summary: ReactNode
  open?: boolean
  id?: string
  quiet?: boolean
  children: ReactNode
}) {
  return (
    <details className={props.quiet ? 'more more--quiet' : 'more'} open={props.open} id={props.id}>
      <summary className="more__summary">
        <span>{props.summary}</span>
      </summary>
      <div className="more__text">{props.children}</div>
    </details>
  )
}

import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Heading } from './heading.tsx'

/** A work surface with a column at its side, which comes after it on narrow screens. */
export function Columns({
  side,
  sideLabel,
  children,
}: {
  side: ReactNode
  sideLabel: string
  children: ReactNode
}) {
  return (
    <div className="columns">
      <div className="columns__main">{children}</div>
      <aside className="columns__side" aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  )
}

/** A sheet of its own on the page. `heading` names it. */
export function Panel(props: { heading?: string; id?: string; level?: 2 | 3; children: ReactNode }) {
  const { heading, id, level = 2, children } = props
  return (
    <section className="panel" aria-labelledby={heading && id ? id : undefined}>
      {heading && (
        <Heading level={level} size="s" id={id}>
          {heading}
        </Heading>
      )}
      {children}
    </section>
  )
}

/** A page's heading with what can be done there beside it. */
export function PageHead(props: {
  title: ReactNode
  caption?: ReactNode
  tags?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className={classNames('page-head', Boolean(props.actions) && 'page-head--actions')}>
      <div>
        <Heading level={1} caption={props.caption}>
          {props.title}
        </Heading>
        {props.tags && <div className="page-head__tags">{props.tags}</div>}
      </div>
      {props.actions && <div className="page-head__actions">{props.actions}</div>}
    </div>
  )
}

/** Running text at a width that reads well. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}

/** Two or more ways to go on, each a link with a sentence: the welcome page. */
export function Doors({ children }: { children: ReactNode }) {
  return <ul className="doors">{children}</ul>
}

/** One of the ways to go on, with its own link or button as `action`. */
export function Door(props: { title: string; drawing?: ReactNode; children: ReactNode; action: ReactNode }) {
  return (
    <li className="door">
      {props.drawing}
      <Heading level={2}>{props.title}</Heading>
      <div className="door__text">{props.children}</div>
      <div className="door__action">{props.action}</div>
    </li>
  )
}

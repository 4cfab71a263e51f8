import type { ReactNode } from 'react'
import { type Drawing, Drawn } from './drawing.tsx'
import { Heading } from './heading.tsx'

/** Nothing here yet: says what will appear, and what to do so that it does. */
export function Empty(props: { drawing: Drawing; title: string; level?: 1 | 2 | 3; children: ReactNode }) {
  return (
    <div className="empty">
      <Drawn drawing={props.drawing} />
      <Heading level={props.level ?? 2} size="m">
        {props.title}
      </Heading>
      <div className="empty__text">{props.children}</div>
    </div>
  )
}

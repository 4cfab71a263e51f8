import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * Markup for what there are only a few of (a state's tag, a level's), drawn the first time that it is asked for and
 * kept: a list has hundreds of them, and they were a third of its cost. Nothing that a person has typed may go in.
 */
export function drawnOnce<Key>(draw: (key: Key) => ReactElement): (key: Key) => { __html: string } {
  const known = new Map<Key, { __html: string }>()
  return (key) => {
    const drawn = known.get(key)
    if (drawn) return drawn
    const fresh = { __html: renderToStaticMarkup(draw(key)) }
    known.set(key, fresh)
    return fresh
  }
}

import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** HTML that may be written as it is. */
export type Markup = HtmlEscapedString

type Filled = string | Markup | readonly Markup[] | null | undefined | false

/**
 * Writes HTML from a template, for lists of which a page has hundreds of rows: as components they took four times as long.
 * Whatever is filled in is escaped, but for what is markup already; nothing stands for what is absent. In a template every
 * attribute stands in double quotes.
 */
// Only what is filled in can make the library’s template one to be waited for, and nothing here is.
export const markup = html as (parts: TemplateStringsArray, ...filled: readonly Filled[]) => Markup

/** For `dangerouslySetInnerHTML`. */
export const asInnerHtml = (written: Markup) => ({ __html: written.toString() })

/** What was drawn by a component, once for each of a few kinds (`drawnOnce`), as markup. */
export function markupOf<Key>(draw: (key: Key) => { __html: string }): (key: Key) => Markup {
  const known = new Map<Key, Markup>()
  return (key) => {
    const drawn = known.get(key) ?? drawing(draw(key).__html)
    known.set(key, drawn)
    return drawn
  }
}

/** A drawing of our own, in which nothing stands that a person has typed. */
export const drawing = (svg: string): Markup => raw(svg) as Markup

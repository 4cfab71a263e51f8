/** HTML that may be written as it is. Only `markup`, `drawnOnce` and drawings of our own make any. */
export type Markup = { readonly __html: string }

type Filled = string | Markup | null | undefined | false

/**
 * Writes HTML from a template, for lists of which a page has hundreds of rows: React takes five times as long for the
 * same. Whatever is filled in is escaped as React does it, but for what is markup already; nothing stands for what is
 * absent. In a template every attribute stands in double quotes.
 */
export function markup(parts: TemplateStringsArray, ...filled: readonly Filled[]): Markup {
  let html = parts[0] as string
  for (let place = 0; place < filled.length; place++) {
    const one = filled[place]
    if (typeof one === 'string') html += escaped(one)
    else if (one) html += one.__html
    html += parts[place + 1]
  }
  return { __html: html }
}

/** Pieces of markup, one after the other. */
export function joined(pieces: readonly Markup[]): Markup {
  let html = ''
  for (const piece of pieces) html += piece.__html
  return { __html: html }
}

const special = /["&'<>]/
const allSpecial = /["&'<>]/g
const written: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}

function escaped(text: string): string {
  return special.test(text) ? text.replace(allSpecial, (one) => written[one] as string) : text
}

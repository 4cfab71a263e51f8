import sanitizeHtml from 'sanitize-html'

const longestText = 20_000
/** Far more than 20,000 characters of text need; deep nesting makes cleaning slow beyond it. */
const longestHtml = 100_000
const longestTitle = 500

const blocks = [
  'p',
  'div',
  'br',
  'li',
  'tr',
  'blockquote',
  'pre',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]

/**
 * What a person reads of a piece of HTML: scripts, styles and tags are gone, character references are resolved
 * once, and paragraphs stand on lines of their own.
 */
export function htmlToText(html: string): string {
  const clean = sanitizeHtml(html.slice(0, longestHtml), {
    allowedTags: blocks,
    allowedAttributes: {},
    nestingLimit: 100,
  })
  const lined = clean
    .replace(/<br \/>|<(?:li|tr)>|<\/?div>/g, '\n')

    .replace(/<\/(?:li|tr)>/g, '')
    .replace(/<\/?(?:p|blockquote|pre|section|article|h[1-6])>/g, '\n\n')
  return tidy(
    lined.replace(/&(amp|lt|gt|quot);/g, (_, name: 'amp' | 'lt' | 'gt' | 'quot') => references[name]),
  )
}

const references = { amp: '&', lt: '<', gt: '>', quot: '"' } as const

/** A text as it is kept: one kind of space and line break, at most one empty line, at most 20,000 characters. */
export function keptText(text: string): string {
  const tidied = tidy(text)
  if (tidied.length <= longestText) return tidied
  // Not in the middle of a character that takes two places.
  const cut = tidied.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')
  return `${cut}\n[The text goes on. Only its first ${longestText.toLocaleString('en-GB')} characters are kept.]`
}

/** A title as it is kept: on one line. */
export function keptTitle(title: string | null): string | null {
  const line = title === null ? '' : tidy(title).replace(/\s*\n\s*/g, ' ')
  if (line === '') return null
  return line.length <= longestTitle
    ? line
    : `${line.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, '')} …`
}

/** What there is to tidy, if there is anything. */
const untidy = /[\0\r\u2028\u2029]|[^\S\n ]| [ \n]|\n |\n{3}/

function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim()
  return text
    .replaceAll('\0', '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * Two characters that stand for nothing in any text (Unicode keeps them for a program’s own use). Between them stands
 * English on a page in another language, until the page is written: then it becomes an element with its language.
 */
const begin = '\ufdd0'
const end = '\ufdd1'

/** Marks a text as English within another language. */
export function markEnglish(text: string): string {
  return `${begin}${text}${end}`
}

/** A text without such marks, for where no element can stand. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\ufdd0\ufdd1]/g, '')
}

const pieces = /<(title|textarea|option)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[\ufdd0\ufdd1]/g

/** Writes the marks of a page as elements, so that a screen reader says in English what is English. */
export function writeMarks(page: string): string {
  if (!page.includes(begin)) return page
  return page.replaceAll(pieces, (piece) => {
    if (piece === begin) return '<span lang="en-GB" dir="ltr">'
    return piece === end ? '</span>' : withoutMarks(piece)
  })
}

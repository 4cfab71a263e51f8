import type { Visited, World } from './world.ts'

export type Form = Record<string, string | string[]>

/** Sends the form of a page as a browser would: everything that it carries, with these answers and this button. */
export function sendForm(w: World, page: Visited, path: string, answers: Form, go = 'on'): Promise<Visited> {
  return w.visit(null, path, { ...carriedIn(page), ...answers, go })
}

/** What a page carries in hidden fields. */
export function carriedIn({ text }: Visited): Form {
  const form: Form = {}
  for (const [, tag = ''] of text.matchAll(/<input ([^>]*)>/g)) {
    if (!/type="hidden"/.test(tag)) continue
    const value = (name: string) => decoded(new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    const before = form[value('name')]
    form[value('name')] = before === undefined ? value('value') : [before, value('value')].flat()
  }
  return form
}

/** Which question a page asks; 'check' for the page with all answers, undefined for any other page. */
export function askedOn({ text }: Visited): string | undefined {
  return /name="at" value="([^"]*)"/.exec(text)?.[1]
}

/** A page as it is read, without its tags. */
export function readAloud({ text }: Visited): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(text)?.[1] ?? text
  return decoded(
    main.replaceAll(/<(?:option|li|p|h\d|dt|dd|div|label)[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, ''),
  )
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The page's main heading. */
export function headingOf({ text }: Visited): string {
  return decoded((/<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1] ?? '').replaceAll(/<[^>]*>/g, ''))
}

/**
 * Walks through a door to the page with all answers, answering what is asked from these; 'unknown' where there is none.
 * Throws where an answer is not taken.
 */
export async function walkThrough(
  w: World,
  path: string,
  answers: Form,
): Promise<{ page: Visited; asks: string[] }> {
  let page = await w.visit(null, path)
  const asks: string[] = []
  for (let pages = 0; pages < 30; pages++) {
    const at = askedOn(page)
    if (at === undefined || at === 'check') return { page, asks }
    asks.push(at)
    const given: Form = { [at]: answers[at] ?? 'unknown' }
    if (at === 'you') Object.assign(given, { name: answers.name ?? '', contact: answers.contact ?? '' })
    page = await sendForm(w, page, path, given)
    if (page.status === 400) throw new Error(`${at} was not taken: ${readAloud(page)}`)
  }
  throw new Error('The door has no end')
}

/** The words of a receipt on a page. */
export function receiptOn({ text }: Visited): string[] {
  const list = /<ol class="six"[^>]*>(.*?)<\/ol>/s.exec(text)?.[1] ?? ''
  return list
    .replaceAll(/<span class="six__picture"[^>]*>.*?<\/span>/g, '')
    .split('</li>')
    .map((word) => word.replaceAll(/<[^>]*>/g, '').trim())
    .filter((word) => word !== '')
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
}

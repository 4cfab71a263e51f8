import { type AnyFeed, parseFeed } from 'feedsmith'
import type { Finding, RawEvent } from '../domain/source.ts'
import { decodeText } from './charset.ts'
import { itemsOf, rawItems } from './feed-item.ts'

/** A feed's document, read; or a sentence that says why it is none. */
export type FeedDocument =
  | { type: 'feed'; events: RawEvent[]; findings: Finding[] }
  | { type: 'unreadable'; sentence: string }

/**
 * Reads the bytes of an RSS, Atom, RDF or JSON feed that came from `url`. Documents that define entities of
 * their own are refused before they are parsed: no feed needs them, and they are how small files grow huge or
 * ask for other files.
 */
export function readFeedDocument(
  bytes: Uint8Array,
  contentType: string | undefined,
  url: string,
): FeedDocument {
  const text = decodeText(bytes, { header: contentType, declared: true })
    .replace(/^\ufeff/, '')
    .trimStart()
  if (text === '') return unreadable('The address answered with an empty page. It will be asked again.')
  const start = afterProlog(text)
  if (isWebPage(text, start)) return unreadable(webPage(text, url))
  if (text.startsWith('<!DOCTYPE', start) && !isOldRss(text, start)) {
    return unreadable(
      'The document defines its own shorthand (a DTD), which feeds do not need and attackers use. It was not read. ' +
        'Please ask the people who publish it for a plain feed.',
    )
  }
  const parsed = parse(text)
  if (parsed === null) return unreadable(notAFeed(text))
  const { events, sharedIds } = rawItems(itemsOf(parsed), url)
  const findings: Finding[] = []
  if (events.length === 0) {
    findings.push({ type: 'note', sentence: 'The feed can be read, and lists nothing at the moment.' })
  }
  if (sharedIds > 0) {
    const sentence =
      'The feed gives several items the same number, so Birdsong tells them apart by their links.'
    findings.push({ type: 'note', sentence })
  }
  return { type: 'feed', events, findings }
}

/** feedsmith throws where a document is no feed: here that is an outcome like another. */
function parse(text: string): AnyFeed | null {
  try {
    return parseFeed(text)
  } catch (error) {
    if (error instanceof Error && ['DetectError', 'ParseError', 'MalformedError'].includes(error.name))
      return null
    throw error
  }
}

/** Where the document proper starts: after the XML declaration, comments and instructions. */
function afterProlog(text: string): number {
  let at = 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null
    if (end === null) return at
    const found = text.indexOf(end, at)
    if (found === -1) return at
    at = found + end.length
  }
}

function isWebPage(text: string, start: number): boolean {
  return /^<(!doctype\s+html|html|head|body)\b/i.test(text.slice(start, start + 40))
}

/** Netscape's RSS 0.91 names a DTD without defining anything; such feeds are still about. */
function isOldRss(text: string, start: number): boolean {
  return /^<!DOCTYPE\s+rss\s+PUBLIC\s+"[^"[]*"\s+"[^"[]*"\s*>/i.test(text.slice(start, start + 300))
}

function webPage(text: string, url: string): string {
  const head = text.slice(0, 200_000)
  if (/<input[^<>]{1,300}type\s*=\s*["']?password/i.test(head)) {
    return 'The address leads to a sign-in page, not to a feed. Birdsong reads only what is public.'
  }
  const told = 'The address leads to a web page, not to a feed.'
  const link =
    /<link[^<>]{1,300}type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)[^<>]{0,300}>/i.exec(
      head,
    )?.[0] ?? ''
  const href = /href\s*=\s*["']([^"']+)/i.exec(link)?.[1]
  if (href === undefined || !URL.canParse(href, url))
    return `${told} Please give the address of the feed itself.`
  return `${told} The page names this feed: ${new URL(href, url).href}`
}

function notAFeed(text: string): string {
  const looksLikeOne = /<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 2_000)) || text.startsWith('{')
  return looksLikeOne
    ? 'The feed breaks off or contains a mistake, so it cannot be read. It will be asked again.'
    : 'The address answered with something that is no RSS, Atom or JSON feed. Please check the address.'
}

function unreadable(sentence: string): FeedDocument {
  return { type: 'unreadable', sentence }
}

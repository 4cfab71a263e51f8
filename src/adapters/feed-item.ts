import type { AnyFeed } from 'feedsmith'
import type { RawEvent } from '../domain/source.ts'
import { fingerprint, keepable, rawBody } from './raw-body.ts'

/** Words as a feed gives them. `loose` is RSS, which never settled whether a title may hold markup. */
type Words = { value: string; markup: 'text' | 'html' | 'loose' }

/** What every format can say of an item. */
export type FeedItem = {
  id: string | null
  link: string | null
  title: Words | null
  content: Words | null
  author: string | null
  /** As it stands in the feed: often missing, odd, or in the future. */
  published: string | null
}

/** An item's text is kept up to this length; the rest of a longer one is cut off. */
const longestContent = 500_000

/** The items of a feed of any format, as the format gives them. */
export function itemsOf(parsed: AnyFeed): FeedItem[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? null,
        link: item.link ?? (item.guid?.isPermaLink === false ? null : webAddress(item.guid?.value)),
        title: words(item.title ?? item.dc?.titles?.[0], 'loose'),
        content: words(item.content?.encoded ?? item.description, 'html'),
        author: item.dc?.creators?.[0] ?? personOf(item.authors?.[0]),
        published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      }))
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.rdf?.about ?? null,
        link: item.link ?? null,
        title: words(item.title, 'loose'),
        content: words(item.content?.encoded ?? item.description, 'html'),
        author: item.dc?.creators?.[0] ?? null,
        published: item.dc?.dates?.[0] ?? null,
      }))
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id ?? null,
        link:
          (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])
            ?.href ?? null,
        title: words(entry.title?.value, atomMarkup(entry.title?.type)),
        content: entry.content?.value
          ? words(entry.content.value, atomMarkup(entry.content.type))
          : words(entry.summary?.value, atomMarkup(entry.summary?.type)),
        author: entry.authors?.[0]?.name ?? null,
        published: entry.published ?? entry.updated ?? null,
      }))
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id === undefined ? null : String(item.id),
        link: item.url ?? item.external_url ?? null,
        title: words(item.title, 'text'),
        content: item.content_html
          ? words(item.content_html, 'html')
          : words(item.content_text ?? item.summary, 'text'),
        author: item.authors?.[0]?.name ?? null,
        published: item.date_published ?? null,
      }))
  }
}

/**
 * The raw events of a feed's items. An item is known by its id, else its link, else its title (or words) and date; its
 * version changes with its words or link and with nothing else, because feeds touch dates and markup at will.
 * An id that stands on several items with different links is none, and their links are taken instead.
 */
export function rawItems(
  items: readonly FeedItem[],
  base: string,
): { events: RawEvent[]; sharedIds: number } {
  const linksById = new Map<string, Set<string | null>>()
  for (const { id, link } of items) {
    if (id !== null) linksById.set(id, (linksById.get(id) ?? new Set()).add(link))
  }
  const shared = (id: string) => (linksById.get(id)?.size ?? 0) > 1
  const events = items.map((item): RawEvent => {
    const original = absolute(item.link, base)
    const link = unwrapped(original)
    const id = item.id !== null && shared(item.id) && link !== null ? null : item.id
    const key = id ?? link ?? fingerprint(item.title?.value ?? item.content?.value ?? null, item.published)
    return {
      kind: 'item',
      externalId: keepable(key),
      externalVersion: fingerprint(bare(item.title), bare(item.content), link),
      body: rawBody({ ...item, link, originalLink: original }),
    }
  })
  return { events, sharedIds: [...linksById.keys()].filter(shared).length }
}

/** The address behind one of Google's counting links, as Google Alerts gives them; any other address as it is. */
export function unwrapped(link: string | null): string | null {
  if (link === null) return null
  const url = new URL(link)
  if (url.pathname !== '/url' || !/^(www\.)?google\.[a-z]{2,3}(\.[a-z]{2})?$/.test(url.hostname)) return link
  return webAddress(url.searchParams.get('url') ?? url.searchParams.get('q') ?? undefined) ?? link
}

function absolute(link: string | null, base: string): string | null {
  const trimmed = link?.trim()
  if (!trimmed || !URL.canParse(trimmed, base)) return null
  return webAddress(new URL(trimmed, base).href)
}

function webAddress(text: string | undefined): string | null {
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null
}

function words(value: string | undefined, markup: Words['markup']): Words | null {
  if (value === undefined || value.trim() === '') return null
  return { value: value.slice(0, longestContent), markup }
}

function bare(given: Words | null): string | null {
  // No '<' inside a tag: a text of nothing but '<' would take for ever otherwise.
  return (
    given?.value
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() ?? null
  )
}

function atomMarkup(type: string | undefined): Words['markup'] {
  return type === undefined || type === 'text' || type === 'text/plain' ? 'text' : 'html'
}

function personOf(author: unknown): string | null {
  if (typeof author === 'string') return author
  if (typeof author === 'object' && author !== null && 'name' in author) return String(author.name)
  return null
}

import sanitizeHtml from 'sanitize-html'
import { isOnPlatform } from '../domain/known-from-source.ts'
import { webLink } from './web-link.ts'

const most = 20

/** The links in a text and in a piece of HTML, each once, without what mail programs wrap round them. */
export function linksIn(text: string, html: string | null): string[] {
  const written = text.match(/https?:\/\/[^\s<>"'“”‘’()[\]]{3,2000}/gi) ?? []
  const found = [...written, ...(html === null ? [] : hrefsIn(html))]
    .map((link) => webLink(unwrapped(link.replace(/[.,;:!?]+$/, ''))))
    .filter((link) => link !== null)
  return [...new Set(found)].slice(0, most)
}

/** The post that a message is about: its link where it leads to a platform, or the only link that there is. */
export function sharedLink(links: readonly string[]): string | null {
  return links.find(isOnPlatform) ?? (links.length === 1 ? (links[0] ?? null) : null)
}

function hrefsIn(html: string): string[] {
  const hrefs: string[] = []
  sanitizeHtml(html, {
    allowedTags: ['a'],
    allowedAttributes: { a: ['href'] },
    nestingLimit: 100,
    transformTags: {
      a(tagName, attribs) {
        if (attribs.href) hrefs.push(attribs.href.slice(0, 3000))
        return { tagName, attribs: {} }
      },
    },
  })
  return hrefs
}

/** Where a link leads that a mail program, or a search, has wrapped in one of its own. */
function unwrapped(link: string): string {
  const url = URL.parse(link)
  if (!url) return link
  const { hostname: host, searchParams } = url
  const inner = host.endsWith('.safelinks.protection.outlook.com')
    ? searchParams.get('url')
    : /^(www\.)?google\.[a-z.]{2,6}$/.test(host) && url.pathname === '/url'
      ? (searchParams.get('q') ?? searchParams.get('url'))
      : null
  return inner ?? link
}

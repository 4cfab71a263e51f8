import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { trustsVersion } from '../../../store/public-schools.ts'
import type { Asking } from '../../route.ts'

type Kept = { version: string; until: number; text: Buffer; gzipped: Uint8Array<ArrayBuffer> }

/** More pages than this are not kept: whoever asks for odd ones makes them be drawn, and no more. */
const most = 500

const gzipped = promisify(gzip)
const pagesOf = new WeakMap<object, Map<string, Kept>>()

/**
 * A page that is the same for everybody, drawn once and kept until something happens in the trust, or until its own hour
 * has come. Whatever changes a school, its days off or its settings stands in the trust's log, so the length of the log
 * says whether a page is still right. `draw` gives the page and the moment until which it holds; undefined is not found.
 */
export async function keptPage(
  { c, services, now }: Asking,
  slug: string,
  draw: () => Promise<{ text: string; until: Date } | undefined>,
): Promise<Response | undefined> {
  const version = await trustsVersion(services.database, slug)
  if (version === null) return undefined
  const pages = pagesOf.get(services.database) ?? new Map<string, Kept>()
  pagesOf.set(services.database, pages)
  const key = [slug, new URL(c.req.url).search, c.req.header('accept-language'), c.req.header('cookie')].join(
    '\n',
  )
  let kept = pages.get(key)
  if (!kept || kept.version !== version || kept.until <= now.getTime()) {
    const drawn = await draw()
    if (!drawn) return undefined
    const text = Buffer.from(drawn.text)
    kept = {
      version,
      until: drawn.until.getTime(),
      text,
      gzipped: new Uint8Array(await gzipped(text, { level: 9 })),
    }
    if (pages.size >= most) pages.clear()
    pages.set(key, kept)
  }
  c.header('referrer-policy', 'no-referrer')
  c.header('vary', 'accept-encoding')
  c.header('content-type', 'text/html; charset=UTF-8')
  if (!c.req.header('accept-encoding')?.includes('gzip')) return c.body(new Uint8Array(kept.text))
  c.header('content-encoding', 'gzip')
  return c.body(kept.gzipped)
}

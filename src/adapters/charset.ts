import iconv from 'iconv-lite'

/**
 * The text in some bytes whose encoding is claimed, at times wrongly, in several places.
 *
 * In order: a byte order mark, the header, the document's own declaration, a guess. A claim that the bytes
 * contradict is passed over: bytes that are no UTF-8 are not read as such, and a header that says Latin 1 (a
 * server's default, often) loses to a document that says UTF-8 and is.
 */
export function decodeText(
  bytes: Uint8Array,
  claims: { header?: string | undefined; declared?: boolean },
): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = byMark(buffer)
  if (marked !== null) return iconv.decode(buffer, marked)
  const header = known(/charset\s*=\s*["']?([\w.:-]+)/i.exec(claims.header ?? '')?.[1])
  const declaration = claims.declared ? known(declaredCharset(buffer)) : null
  const utf8 = asUtf8(buffer)
  const claimed = utf8 !== null && declaration === 'utf-8' ? declaration : (header ?? declaration)
  if (claimed !== null && claimed !== 'utf-8') return iconv.decode(buffer, claimed)
  if (utf8 !== null) return utf8
  const other = declaration !== null && declaration !== 'utf-8' ? declaration : 'windows-1252'
  return iconv.decode(buffer, other)
}

function byMark(buffer: Buffer): string | null {
  if (buffer.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'utf-8'
  const start = buffer.toString('latin1', 0, 4)
  if (start.startsWith('\xff\xfe')) return 'utf-16le'
  if (start.startsWith('\xfe\xff')) return 'utf-16be'
  // No mark, but every second byte of the first characters is zero.
  const [first, second, third, fourth] = buffer
  if (first && third && second === 0 && fourth === 0) return 'utf-16le'
  if (second && fourth && first === 0 && third === 0) return 'utf-16be'
  return null
}

function declaredCharset(buffer: Buffer): string | undefined {
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(buffer.toString('latin1', 0, 300))?.[1]
}

/** What the web calls Latin 1 or ASCII has always been Windows-1252 in practice (WHATWG Encoding). */
function known(label: string | undefined): string | null {
  if (label === undefined || !iconv.encodingExists(label)) return null
  const name = label.toLowerCase()
  if (name === 'utf8' || name === 'utf-8') return 'utf-8'
  // No mark was found, and bytes that are one apiece are no UTF-16 whatever is claimed.
  if (name.startsWith('utf-16') || name.startsWith('utf-32') || name === 'ucs2') return null
  return ['iso-8859-1', 'latin1', 'us-ascii', 'ascii'].includes(name) ? 'windows-1252' : name
}

/** The bytes read as UTF-8, or null where they are no UTF-8: a few bad bytes among many good ones pass. */
function asUtf8(buffer: Buffer): string | null {
  const text = iconv.decode(buffer, 'utf-8')
  const bad = count(text, /\ufffd/g)
  if (bad === 0) return text
  return count(text, /\P{ASCII}/gu) > bad * 10 ? text : null
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

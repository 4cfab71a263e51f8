import { postCollection } from './bluesky-frames.ts'
import { CborSkim, deepest, NotSkimmed } from './cbor-skim.ts'
import { readableParts } from './post-words.ts'

/** `{"t": "#commit", "op": 1}` as every server writes it: the shorter key first. */
const commitHeader = Buffer.from('\xa2\x61t\x67#commit\x62op\x01', 'latin1')
/** A link to a block: the tag 42, and 37 bytes, of which the first is nought. */
const linkStart = Buffer.from('d82a582500', 'hex')
/** Such a link names a record by its SHA-256. */
const recordStart = Buffer.from('01711220', 'hex')
const linkLength = 36
const postPath = `${postCollection}/`

type Wanted = (text: string, uri: string, did: string) => boolean
type Span = { from: number; to: number }
/** A new post of a commit: its key, and the link to its record. */
type Post = { path: string; link: Buffer }

/**
 * The place of a commit on the network that says nothing wanted, found without decoding it: nothing about posts at all, or
 * only that posts were written whose words are not wanted. Null where it may say anything else, and where anything about
 * it is not as servers write it: then it is to be decoded.
 *
 * A record that is passed over is not checked against its hash: nobody wants what it says.
 */
export function placeOfUnwanted(bytes: Uint8Array, wanted: Wanted): number | null {
  const frame = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!frame.subarray(0, commitHeader.length).equals(commitHeader)) return null
  try {
    const { seq, repo, posts, blocks } = readCommit(frame)
    if (posts.length === 0) return seq
    const records = recordsIn(frame, blocks, posts)
    const isUnwanted = posts.every(({ path }, n) => {
      const words = wordsAt(frame, records[n]!)
      return !wanted(words, `at://${repo}/${path}`, repo)
    })
    return isUnwanted ? seq : null
  } catch (error) {
    if (error instanceof NotSkimmed) return null
    throw error
  }
}

type Commit = { seq: number; repo: string; rev: string; posts: Post[]; blocks: Span }

function readCommit(frame: Buffer): Commit {
  const at = new CborSkim(frame, commitHeader.length)
  const found: Partial<Commit> = {}
  for (let left = at.sizeOf('map'); left > 0; left--) {
    switch (at.text()) {
      case 'ops':
        found.posts = newPosts(frame, at)
        break
      case 'seq':
        found.seq = at.sizeOf('number')
        break
      case 'repo':
        found.repo = at.text()
        break
      case 'rev':
        found.rev = at.text()
        break
      case 'blocks':
        found.blocks = at.span('bytes')
        break
      default:
        at.skip()
    }
  }
  const { seq, repo, rev, posts, blocks } = found
  const isWhole = at.at === frame.length
  const isUsual = seq !== undefined && repo !== undefined && rev !== undefined && posts && blocks
  if (!isWhole || !isUsual) throw new NotSkimmed()
  return { seq, repo, rev, posts, blocks }
}

/** The posts that were written. What became of other posts has to be read. */
function newPosts(frame: Buffer, at: CborSkim): Post[] {
  const posts: Post[] = []
  for (let ops = at.sizeOf('array'); ops > 0; ops--) {
    let [path, action, link]: [string?, string?, Buffer?] = []
    for (let left = at.sizeOf('map'); left > 0; left--) {
      const key = at.text()
      if (key === 'path') path = at.text()
      else if (key === 'action') action = at.text()
      else {
        const from = at.at
        at.skip()
        if (key === 'cid') link = frame.subarray(from, at.at)
      }
    }
    if (path === undefined) throw new NotSkimmed()
    if (!path.startsWith(postPath)) continue
    if (action !== 'create' || !link?.subarray(0, linkStart.length).equals(linkStart)) throw new NotSkimmed()
    posts.push({ path, link: link.subarray(linkStart.length) })
  }
  return posts
}

/** Where the posts' records stand among the blocks (a CAR), each of which has to be there once. */
function recordsIn(frame: Buffer, blocks: Span, posts: readonly Post[]): Span[] {
  const found: (Span | undefined)[] = posts.map(() => undefined)
  let at = blocks.from
  const size = () => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = frame[at++]
      if (byte === undefined || shift > 2 ** 28) throw new NotSkimmed()
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  const header = size()
  at += header
  while (at < blocks.to) {
    const length = size()
    const end = at + length
    if (end > blocks.to) throw new NotSkimmed()
    const link = frame.subarray(at, at + linkLength)
    const n = posts.findIndex((post) => post.link.equals(link))
    if (n >= 0) {
      if (found[n] || !link.subarray(0, recordStart.length).equals(recordStart)) throw new NotSkimmed()
      found[n] = { from: at + linkLength, to: end }
    }
    at = end
  }
  return found.map((span) => {
    if (!span) throw new NotSkimmed()
    return span
  })
}

/** All words of a record that a person may read, as `wordsOf` finds them in a decoded one. */
function wordsAt(frame: Buffer, { from, to }: Span): string {
  const words: string[] = []
  const at = new CborSkim(frame, from)
  const walk = (depth: number) => {
    if (depth > deepest) throw new NotSkimmed()
    const before = at.at
    const { kind, size } = at.head()
    if (kind === 'array') for (let left = size; left > 0; left--) walk(depth + 1)
    else if (kind === 'map') for (let left = size; left > 0; left--) entry(depth + 1)
    else {
      at.at = before
      at.skip()
    }
  }
  const entry = (depth: number) => {
    const key = at.text()
    const before = at.at
    const { kind, size } = at.head()
    if (key === 'tags' && kind === 'array') {
      const tags: string[] = []
      for (let left = size; left > 0; left--) tags.push(`#${at.text()}`)
      words.push(tags.join(' '))
    } else {
      at.at = before
      if (kind === 'text' && readableParts.has(key)) words.push(at.text())
      else walk(depth)
    }
  }
  for (let left = at.sizeOf('map'); left > 0; left--) entry(0)
  if (at.at !== to) throw new NotSkimmed()
  return words.join('\n\n')
}

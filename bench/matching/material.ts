import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisteredSchool } from '../../src/domain/registered-school.ts'
import { readRegister } from '../../src/intake/register.ts'
import type { Term } from '../../src/matching/term.ts'
import { termsFor } from '../../src/matching/terms-for.ts'
import { root } from '../../src/root.ts'

const shared = join(root, '../shared/data')

/** Is the material of the bench beside the project? It is never in it. */
export const hasMaterial = existsSync(join(shared, 'schools.csv'))

export function schools(): RegisteredSchool[] {
  const read = readRegister(readFileSync(join(shared, 'schools.csv')))
  if (read.type === 'refused') throw new Error(read.sentence)
  return read.schools
}

/** Different terms of real schools: names, short forms, with their places, joined; handles and domains. */
export function benchTerms(all: readonly RegisteredSchool[], most: number): Term[] {
  const found = new Map<string, Term>()
  const add = (school: string, words: string, kind: Term['kind'] = 'alias') => {
    const key = `${kind === 'handle' ? '@' : ''}${words.toLowerCase()}`
    if (words.length > 3 && !found.has(key)) found.set(key, { id: key, school, words, kind })
  }
  for (const { urn, name, town, locality, county, authority, website } of all) {
    const suggested = termsFor({ name, ...(town && { town }), ...(website && { website }) })
    for (const { words, kind } of suggested) add(urn, words, kind)
    for (const place of [town, locality, county, authority])
      if (place)
        for (const { words, kind } of suggested)
          if (kind === 'name' || kind === 'alias') add(urn, `${words}, ${place}`)
    add(
      urn,
      `@${name
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
        .slice(0, 15)}`,
      'handle',
    )
  }
  return [...found.values()].slice(0, most)
}

/** Real posts that nobody chose for naming a school. */
export function ordinaryPosts(): string[] {
  const judgement = join(shared, 'judgement')
  return (
    readdirSync(judgement)
      .filter((set) => /^tweeteval|^goemotions/.test(set))
      .flatMap((set) =>
        readFileSync(join(judgement, set, 'train.tsv'), 'utf8')
          .trim()
          .split('\n')
          .slice(1),
      )
      // A string of its own each, as it comes from a socket, not a part of the file's.
      .map((line) => Buffer.from(line.slice(line.indexOf('\t') + 1)).toString())
  )
}

/** Ordinary posts, and made-up mentions among them. */
export function posts(): string[] {
  const ordinary = ordinaryPosts()
  const made = mentions().map(({ text }) => text)
  const step = Math.floor(ordinary.length / made.length)
  return ordinary.flatMap((post, place) => {
    const mention = place % step === 0 ? made[place / step] : undefined
    return mention === undefined ? [post] : [post, mention]
  })
}

export type Mention = { text: string; urn: string; variant: string; ctx: string; label: 'pos' | 'neg' }

export function mentions(): Mention[] {
  return readFileSync(join(shared, 'mentions-of-schools.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Mention)
}

/**
 * The posts as Jetstream sends them: the published form of a commit event, with Go's way of escaping. Accounts and
 * keys are made up.
 */
export function events(all: readonly string[]): Buffer {
  const lines = all.map((text, n) => {
    const did = `did:plc:${made(n, 24)}`
    const at = new Date(Date.UTC(2026, 0, 1) + n * 137).toISOString()
    const record: Record<string, unknown> = { $type: 'app.bsky.feed.post', createdAt: at, langs: ['en'] }
    if (n % 3 === 0) {
      const parent = {
        cid: `bafyrei${made(n + 1, 52)}`,
        uri: `at://did:plc:${made(n + 2, 24)}/app.bsky.feed.post/${made(n, 13)}`,
      }
      record.reply = { parent, root: parent }
    }
    if (n % 5 === 0)
      record.embed = {
        $type: 'app.bsky.embed.images',
        images: [
          {
            alt: '',
            aspectRatio: { height: 1500, width: 2000 },
            image: {
              $type: 'blob',
              ref: { $link: `bafkrei${made(n, 52)}` },
              mimeType: 'image/jpeg',
              size: 412_345,
            },
          },
        ],
      }
    record.text = text
    const event = {
      did,
      time_us: 1_767_225_600_000_000 + n * 137_000,
      kind: 'commit',
      commit: {
        rev: made(n, 13),
        operation: 'create',
        collection: 'app.bsky.feed.post',
        rkey: made(n + 3, 13),
        record,
        cid: `bafyrei${made(n + 4, 52)}`,
      },
    }
    return JSON.stringify(event).replace(
      /[&<>\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  })
  return Buffer.from(`${lines.join('\n')}\n`)
}

function made(seed: number, length: number): string {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0
  let word = ''
  while (word.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    word += 'abcdefghijklmnopqrstuvwxyz234567'[state >>> 27]
  }
  return word
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/root.ts'

/** Who may use which rooms. `types` may be named in signatures, and nothing of them is run. */
const plan: Record<string, { rooms: string[]; types?: string[]; packages: 'any' | string[] }> = {
  domain: { rooms: [], packages: [] },
  policy: { rooms: ['domain'], packages: [] },
  matching: { rooms: ['domain'], packages: [] },
  intake: { rooms: ['domain'], packages: ['sanitize-html', 'csv-parse'] },
  judgement: { rooms: ['domain'], packages: [] },
  store: { rooms: ['domain', 'root.ts'], packages: ['node', 'pg', 'pg-boss', 'kysely'] },
  adapters: { rooms: ['domain'], packages: 'any' },
  commands: {
    rooms: ['domain', 'policy', 'matching', 'intake', 'judgement', 'store'],
    packages: ['node', 'otpauth', '@simplewebauthn/server'],
  },
  jobs: { rooms: ['domain', 'commands'], types: ['store'], packages: ['node'] },
  web: { rooms: ['domain', 'policy', 'judgement', 'commands', 'store', 'api', 'root.ts'], packages: 'any' },
  api: { rooms: ['domain', 'policy', 'commands', 'store'], packages: 'any' },
  // The command line lists what is not translated yet; of the pages it has nothing but their words.
  cli: {
    rooms: [
      'domain',
      'policy',
      'matching',
      'intake',
      'judgement',
      'commands',
      'store',
      'jobs',
      'config.ts',
      'root.ts',
      'web/pages/front-door/words',
    ],
    packages: ['node'],
  },
}

/** Packages that reach the network or the database; a room uses the one kind or the other. */
const network = [
  'undici',
  'nodemailer',
  'imapflow',
  'ws',
  '@atproto/repo',
  '@atproto/common',
  'node:http',
  'node:https',
  'node:net',
  'node:tls',
]
const database = ['pg', 'kysely', 'pg-boss']

const pure = ['domain', 'policy', 'matching', 'intake', 'judgement']

type Import = { from: string; what: string; typesOnly: boolean }

function importsOf(file: string, source: string): Import[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'"`;]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g,
  )
  return [...found].map(([, , type, from, bare, dynamic]) => ({
    from: file,
    what: from ?? bare ?? dynamic ?? '',
    typesOnly: type !== undefined,
  }))
}

function trespasses(file: string, source: string): string[] {
  const [room = ''] = file.split('/')
  const rules = plan[room]
  if (!rules) return []
  return importsOf(file, source).flatMap(({ what, typesOnly }) => {
    if (what.startsWith('.')) {
      const target = relative(join(root, 'src'), resolve(root, 'src', dirname(file), what))
      const [other = ''] = target.split('/')
      const isGiven = rules.rooms.some((given) => target === given || target.startsWith(`${given}/`))
      if (other === room || isGiven || (typesOnly && rules.types?.includes(other))) return []
      return [`${file} uses ${other}/`]
    }
    const name = what.startsWith('node:')
      ? 'node'
      : what
          .split('/')
          .slice(0, what.startsWith('@') ? 2 : 1)
          .join('/')
    if (rules.packages !== 'any' && !rules.packages.includes(name))
      return [`${file} uses the package ${what}`]
    const forbidden =
      room === 'adapters'
        ? database
        : room === 'store' || room === 'commands' || room === 'web'
          ? network.filter((one) => !(room === 'store' && one === 'node:net'))
          : []
    return forbidden.includes(what) && !typesOnly
      ? [`${file} uses ${what}, which belongs to another room`]
      : []
  })
}

function sourcesIn(folder: string): { file: string; source: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, source: readFileSync(join(root, folder, file), 'utf8') }))
}

const sources = sourcesIn('src')

test('there are rooms to look at', () => {
  expect(sources.length).toBeGreaterThan(80)
})

test('nobody imports what the plan of the house does not give them', () => {
  expect(sources.flatMap(({ file, source }) => trespasses(file, source))).toEqual([])
})

test.each([
  ['domain/planted.ts', "import { asActor } from '../store/as-actor.ts'"],
  ['commands/planted.ts', "import { pullFeed } from '../adapters/feeds.ts'"],
  ['store/planted.ts', "import { fetch } from 'undici'"],
  ['policy/planted.ts', "import { z } from 'zod'"],
  ['adapters/planted.ts', "import pg from 'pg'"],
  ['jobs/planted.ts', "import { asActor } from '../store/as-actor.ts'"],
  ['cli/planted.ts', "import { frontPage } from '../web/pages/front-door/front.tsx'"],
])('a trespass planted in %s is caught', (file, source) => {
  expect(trespasses(file, source)).toHaveLength(1)
})

test('no way leads from a file back to itself', () => {
  const ways = new Map(sources.map(({ file, source }) => [file, waysFrom(file, source)]))
  expect([...ways.keys()].filter((file) => leadsTo(file, file, ways))).toEqual([])
})

/** The files that a file needs. A clause of the policy and what it finds may know each other’s types. */
function waysFrom(file: string, source: string): string[] {
  return importsOf(file, source)
    .filter(({ what, typesOnly }) => what.startsWith('.') && !(typesOnly && file.startsWith('policy/')))
    .map(({ what }) => relative(join(root, 'src'), resolve(root, 'src', dirname(file), what)))
}

function leadsTo(from: string, to: string, ways: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>()
  const next = [...(ways.get(from) ?? [])]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (file === to) return true
    if (seen.has(file)) continue
    seen.add(file)
    next.push(...(ways.get(file) ?? []))
  }
  return false
}

test('the pure rooms never ask the time or for randomness', () => {
  const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\.|\bcrypto\b/
  const found = sources.filter(
    ({ file, source }) =>
      pure.includes(file.split('/')[0] ?? '') &&
      // A list of words, one of them ‘crypto’.
      file !== 'matching/common-words.ts' &&
      asks.test(withoutComments(source)),
  )
  expect(found.map(({ file }) => file)).toEqual([])
})

test('only config.ts and start.ts read the environment', () => {
  const allowed = ['config.ts', 'start.ts', 'cli/main.ts', 'store/server-settings.ts']
  const found = sources.filter(
    ({ file, source }) => /\bprocess\.env\b/.test(source) && !allowed.includes(file),
  )
  expect(found.map(({ file }) => file)).toEqual([])
})

test('only the store knows SQL', () => {
  const speaks = /\bsql`|\bfrom 'kysely'|\.selectFrom\(|\.insertInto\(|\.updateTable\(|\.deleteFrom\(/
  const found = sources.filter(({ file, source }) => !file.startsWith('store/') && speaks.test(source))
  expect(found.map(({ file }) => file)).toEqual([])
})

test('there are no drawers without a label, and no barrels', () => {
  const drawers = sources.filter(({ file }) =>
    /(^|\/)(utils?|helpers?|misc|common|index|manager|service)(\/|\.tsx?$)/.test(file),
  )
  expect(drawers.map(({ file }) => file)).toEqual([])
})

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}

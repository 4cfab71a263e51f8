import { connectors } from '../../src/adapters/connectors.ts'
import type { Asked } from '../../src/domain/connector.ts'
import { declarationOf } from '../../src/domain/connectors/declarations.ts'
import { readRaw } from '../../src/intake/read-raw.ts'

/**
 * Asks the real platform, to see whether it still answers as our stubs do: `npm run contract -- youtube < credentials.json`,
 * where the file holds what the source's form asks for, by name. Reads one page, keeps and changes nothing, and prints what
 * was understood. Ends with 1 where something was not.
 */
const declaration = declarationOf(process.argv[2] ?? '')
if (!declaration) {
  console.error('Name the kind of source: npm run contract -- youtube < credentials.json')
  process.exit(2)
}
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const given = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, string>
const ofKind = (secret: boolean) =>
  Object.fromEntries(
    declaration.fields
      .filter(({ kind }) => (kind === 'secret') === secret)
      .map(({ name }) => [name, given[name] ?? '']),
  )

const asked: Asked = {
  source: 'contract',
  address: given.address ?? '',
  settings: ofKind(false),
  secrets: ofKind(true),
  cursor: {},
  now: new Date(),
  signal: AbortSignal.timeout(120_000),
  // Enough for one small page where each post costs.
  left: 20,
  wanted: () => true,
  known: async () => ({ uris: new Set(), dids: new Set() }),
  async keepSecrets() {
    console.log('A secret was renewed, and is not kept by this check.')
  },
  async pay(amount) {
    console.log(`That cost ${amount}.`)
  },
}
const connector = await connectors({ allow: [], userAgent: 'Birdsong contract check', ours: [] })(
  declaration.kind,
)
const checked = await connector.check(asked)
console.log(
  checked.type === 'works' ? checked.found.join('\n') : `${checked.type}: ${checked.finding.sentence}`,
)
const pulled = await connector.pull?.(asked)
let wrong = checked.type === 'works' ? 0 : 1
if (pulled?.type === 'batch') {
  for (const event of pulled.events) {
    try {
      readRaw(declaration.kind, event, asked.now)
    } catch (error) {
      wrong += 1
      console.log(`Not understood: ${(error as Error).message}\n${event.body.slice(0, 500)}`)
    }
  }
  console.log(`${pulled.events.length} events, ${wrong} not understood.`)
} else if (pulled && pulled.type !== 'not-modified') {
  wrong += 1
  console.log(`${pulled.type}: ${pulled.finding.sentence}`)
}
process.exit(wrong > 0 ? 1 : 0)

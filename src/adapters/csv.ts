import { parse } from 'csv-parse/sync'
import type { Finding, RawEvent } from '../domain/source.ts'
import { decodeText } from './charset.ts'
import { fingerprint, keepable, rawBody } from './raw-body.ts'

/** A file's rows as raw events, with what is to be said about some of them; or why the file was not taken. */
export type CsvRead =
  | { type: 'rows'; events: RawEvent[]; findings: Finding[] }
  | { type: 'refused'; sentence: string }

const largest = 10_000_000
const mostFindings = 20
/** More than anybody looks through; reading them would hold up everybody else (20,000 rows take a third of a second). */
const mostRows = 20_000
/** Characters in one row. A mark of quotation that is never closed makes one row of all that follows. */
const longestRow = 200_000

/** The columns that are understood, each with the names that people and export buttons give it. */
const columns = {
  id: ['id', 'post id', 'message id', 'comment id', 'tweet id', 'reference', 'ref'],
  text: ['text', 'message', 'content', 'post', 'body', 'comment', 'words', 'review', 'snippet', 'post text'],
  title: ['title', 'headline', 'subject', 'heading'],
  link: ['link', 'url', 'address', 'permalink', 'web address', 'post link', 'post url', 'source url'],
  author: ['author', 'by', 'from', 'user', 'username', 'user name', 'name', 'handle', 'account', 'posted by'],
  date: [
    'date',
    'time',
    'date and time',
    'datetime',
    'published',
    'published at',
    'created',
    'created at',
    'posted',
    'posted at',
    'timestamp',
  ],
} as const
type Column = keyof typeof columns

/**
 * Reads a CSV file of things that were said. Any usual separator and encoding will do; the first row names the
 * columns. A cell is text whatever it looks like: a formula is never worked out. A row with too few or too many
 * cells is kept as far as it goes, and named.
 */
export function readCsv(bytes: Uint8Array): CsvRead {
  const unfit = unfitness(bytes)
  if (unfit !== null) return refused(unfit)
  const text = decodeText(bytes, {}).replace(/^\ufeff/, '')
  if (hasEndlessLine(text))
    return refused('The file has a line of more than 200,000 characters, so it is no usual CSV file.')
  const read = rowsOf(text)
  if (read.type === 'refused') return read
  const [header, ...rows] = read.rows
  if (rows.length > mostRows)
    return refused('The file has more than 20,000 rows. Please split it into smaller ones.')
  if (header === undefined)
    return refused('The file is empty. Please choose one with a row of column names and rows below it.')
  const places = placesOf(header.cells)
  if (places.text === undefined && places.title === undefined && places.link === undefined) {
    return refused(
      'The first row must name the columns, and none of its names is known. ' +
        'Please name at least one column "text", "title" or "link"; "author", "date" and "id" are known as well.',
    )
  }
  const findings: Finding[] = []
  const events: RawEvent[] = []
  for (const { line, cells } of rows) {
    const fields = fieldsOf(cells, places)
    if (cells.length !== header.cells.length) {
      const sentence = `Row ${line} has ${cells.length} cells where ${header.cells.length} were expected. It was kept as far as it goes.`
      findings.push({ type: 'problem', sentence })
    }
    if (fields.text === null && fields.title === null && fields.link === null) {
      findings.push({
        type: 'problem',
        sentence: `Row ${line} has no text, title or link, so it was left out.`,
      })
      continue
    }
    const version = fingerprint(...cells)
    events.push({
      kind: 'item',
      externalId: fields.id === null ? `row:${version}` : keepable(fields.id),
      externalVersion: version,
      body: rawBody(fields),
    })
  }
  if (events.length === 0 && findings.length === 0) {
    return refused('The file has column names and no rows below them, so there is nothing to take in.')
  }
  return { type: 'rows', events, findings: shortened(findings) }
}

/** Why the bytes cannot be a CSV file, or null. */
function unfitness(bytes: Uint8Array): string | null {
  if (bytes.byteLength > largest) return 'The file is larger than 10 MB. Please split it into smaller ones.'
  if (bytes.byteLength === 0)
    return 'The file is empty. Please choose one with a row of column names and rows below it.'
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0')) {
    return 'This is a spreadsheet, not a CSV file. Please open it, save it as CSV, and choose that file.'
  }
  if (['%PDF', '\x89PNG', 'GIF8', '\xff\xd8\xff', '\x1f\x8b'].some((sign) => start.startsWith(sign)))
    return notText
  const utf16 = /^(\xff\xfe|\xfe\xff)/.test(start) || /^([^\0]\0){2}|^(\0[^\0]){2}/.test(start)
  return !utf16 && start.includes('\0') ? notText : null
}

const notText = 'This is no text file. Please choose a CSV file, as spreadsheets save it.'

type Row = { line: number; cells: string[] }

/** The rows with something in them. A quotation mark that is never closed makes the rest one cell: refused. */
function rowsOf(text: string): { type: 'rows'; rows: Row[] } | { type: 'refused'; sentence: string } {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
      to: mostRows + 2,
      max_record_size: longestRow,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const rows = records.map(({ record, info }) => ({ line: info.lines, cells: record }))
    return { type: 'rows', rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` from line ${error.lines} on` : ''
    return refused(
      `The file cannot be split into rows${line}. Is a quotation mark (") opened there and never closed?`,
    )
  }
}

function hasEndlessLine(text: string): boolean {
  const lineBreak = text.includes('\n') ? '\n' : '\r'
  for (let start = 0; ; ) {
    const end = text.indexOf(lineBreak, start)
    if ((end === -1 ? text.length : end) - start > longestRow) return true
    if (end === -1) return false
    start = end + 1
  }
}

/** The separator that the first line holds most of. */
function delimiterOf(text: string): string {
  const firstLine = /^[\r\n]*([^\r\n]*)/.exec(text.slice(0, 20_000))?.[1] ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: firstLine.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

function placesOf(names: readonly string[]): Partial<Record<Column, number>> {
  const plain = names.map((name) =>
    name
      .toLowerCase()
      .replace(/[_\-./]+/g, ' ')
      .trim(),
  )
  const found = Object.entries(columns).map(([column, known]) => {
    const name = known.find((candidate) => plain.includes(candidate))
    return [column, name === undefined ? undefined : plain.indexOf(name)]
  })
  return Object.fromEntries(found)
}

function fieldsOf(
  cells: readonly string[],
  places: Partial<Record<Column, number>>,
): Record<Column, string | null> {
  const at = (column: Column) => {
    const place = places[column]
    return (place !== undefined && cells[place]) || null
  }
  return {
    id: at('id'),
    text: at('text'),
    title: at('title'),
    link: at('link'),
    author: at('author'),
    date: at('date'),
  }
}

function shortened(findings: Finding[]): Finding[] {
  if (findings.length <= mostFindings) return findings
  const more = findings.length - mostFindings
  return [
    ...findings.slice(0, mostFindings),
    { type: 'problem', sentence: `The same holds for ${more} more rows.` },
  ]
}

function refused(sentence: string): { type: 'refused'; sentence: string } {
  return { type: 'refused', sentence }
}

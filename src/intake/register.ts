import { parse } from 'csv-parse/sync'
import type { RegisteredSchool } from '../domain/registered-school.ts'

/** The register's schools, or why the file was not taken. */
export type RegisterRead =
  | { type: 'schools'; schools: RegisteredSchool[] }
  | { type: 'refused'; sentence: string }

/** The columns that are read, by the names that the Department for Education gives them and by plain ones. */
const columns = {
  urn: ['urn'],
  name: ['establishmentname', 'name', 'school name'],
  street: ['street'],
  locality: ['locality'],
  town: ['town'],
  county: ['county (name)', 'county'],
  authority: ['la (name)', 'local authority (name)', 'districtadministrative (name)', 'authority'],
  postcode: ['postcode'],
  phase: ['phaseofeducation (name)', 'phase'],
  website: ['schoolwebsite', 'website'],
  status: ['establishmentstatus (name)', 'status', 'open'],
} as const
type Column = keyof typeof columns

/**
 * Reads the register of schools as the Department for Education gives it out ("Get information about schools", a CSV
 * file in Windows-1252), or any CSV file with the same columns. Rows without a number or a name are passed over.
 */
export function readRegister(bytes: Uint8Array): RegisterRead {
  const read = rowsOf(textOf(bytes))
  if (read === null) return refused('This is not a CSV file that can be read.')
  const [header = [], ...rows] = read
  const named = header.map((cell) => cell.trim().toLowerCase())
  const places = new Map<Column, number>()
  for (const column of Object.keys(columns) as Column[]) {
    const place = columns[column].map((name) => named.indexOf(name)).find((found) => found >= 0)
    if (place !== undefined) places.set(column, place)
  }
  if (!places.has('urn') || !places.has('name'))
    return refused(
      'The file has no column “URN” or no column “EstablishmentName” (or “name”), so it is no register.',
    )
  const schools = rows.flatMap((row) => {
    const cell = (column: Column) => row[places.get(column) ?? -1]?.trim().replace(/\s+/g, ' ') || null
    const urn = cell('urn')
    const name = cell('name')
    if (urn === null || name === null) return []
    const status = cell('status')
    return [
      {
        urn,
        name,
        street: cell('street'),
        locality: cell('locality'),
        town: cell('town'),
        county: cell('county'),
        authority: cell('authority'),
        postcode: cell('postcode'),
        phase: cell('phase'),
        website: cell('website'),
        // 'Open, but proposed to close' is open; 'Proposed to open' is not yet.
        open: status === null || /^(1|true|yes|open\b)/i.test(status),
      },
    ]
  })
  return schools.length === 0 ? refused('There is no school in this file.') : { type: 'schools', schools }
}

const refused = (sentence: string) => ({ type: 'refused', sentence }) as const

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function rowsOf(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

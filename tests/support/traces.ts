import type pg from 'pg'

/** Everything that the database holds, row by row as text, whoever it belongs to: for looking what was left behind. */
export async function dumpOf(owner: pg.Client): Promise<{ table: string; row: string }[]> {
  const tables = await owner.query<{ name: string }>(`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`)
  const rows: { table: string; row: string }[] = []
  for (const { name } of tables.rows) {
    const found = await owner.query<{ row: string }>(`select t::text as row from ${name} t`)
    rows.push(...found.rows.map(({ row }) => ({ table: name, row })))
  }
  return rows
}

/** Where any of these markers stands, in whatever case: `table: marker`. Bytes are looked through as well. */
export async function tracesOf(owner: pg.Client, markers: readonly string[]): Promise<string[]> {
  const sought = markers.flatMap((marker) => [
    { marker, form: marker.toLowerCase() },
    { marker, form: Buffer.from(marker).toString('hex') },
    { marker, form: Buffer.from(marker).toString('base64').replace(/=+$/, '').toLowerCase() },
  ])
  const found = (await dumpOf(owner)).flatMap(({ table, row }) => {
    const text = row.toLowerCase()
    return sought.filter(({ form }) => text.includes(form)).map(({ marker }) => `${table}: ${marker}`)
  })
  return [...new Set(found)].sort()
}

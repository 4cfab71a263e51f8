const special = /["\\]/

/**
 * Texts as PostgreSQL reads an array of them, for `${texts([…])}::text[]`. The driver does the same for a list, but
 * prepares and escapes each text whatever is in it: for thousands at a time that is a tenth of the work.
 */
export function texts(values: readonly (string | null)[]): string {
  let list = ''
  for (const value of values) {
    list += list === '' ? '{' : ','
    if (value === null) list += 'NULL'
    else list += `"${special.test(value) ? value.replace(/["\\]/g, '\\$&') : value}"`
  }
  return list === '' ? '{}' : `${list}}`
}

/** The same for what needs no quotes: ids and numbers. */
export function plain(values: readonly (string | number | bigint | null)[]): string {
  let list = ''
  for (const value of values) list += `${list === '' ? '{' : ','}${value ?? 'NULL'}`
  return list === '' ? '{}' : `${list}}`
}

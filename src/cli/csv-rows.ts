/**
 * The rows of a table with commas, whose fields may stand in quotes and then hold commas and line breaks. A mark of the
 * byte order at the beginning, as some programs write it, is passed over.
 */
export function csvRows(content: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  const endField = () => {
    rows.at(-1)!.push(field)
    field = ''
  }
  for (let at = content.startsWith('\uFEFF') ? 1 : 0; at < content.length; at++) {
    const sign = content[at]!
    if (quoted) {
      if (sign !== '"') field += sign
      else if (content[at + 1] === '"') field += content[++at]!
      else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',') endField()
    else if (sign === '\n') {
      endField()
      rows.push([])
    } else if (sign !== '\r') field += sign
  }
  endField()
  return rows.filter((row) => row.some((one) => one !== ''))
}

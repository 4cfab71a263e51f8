/** A case of HateCheck: what it tries, whom it is about, and what is right. */
export type HateCase = { functionality: string; text: string; hateful: boolean; group: string }

export type HateReport = {
  accuracy: number
  functions: { functionality: string; accuracy: number; count: number }[]
  /** The share of false alarms for each group, over the cases that are not hateful; in per cent. */
  falseAlarms: { group: string; share: number; count: number }[]
  /** The greatest less the least of these. */
  gap: number
}

/** Reads the rows of HateCheck's table (by the names of its columns). Null where columns are missing. */
export function readHateCases(rows: readonly string[][]): HateCase[] | null {
  const [header = [], ...rest] = rows
  const at = (name: string) => header.indexOf(name)
  const [functionality, text, gold, group] = ['functionality', 'test_case', 'label_gold', 'target_ident'].map(
    at,
  )
  if ([functionality, text, gold].some((column) => column === undefined || column < 0)) return null
  return rest
    .filter((row) => row.length > 1)
    .map((row) => ({
      functionality: row[functionality!] ?? '',
      text: row[text!] ?? '',
      hateful: row[gold!] === 'hateful',
      group: row[group ?? -1] ?? '',
    }))
}

/** How the signal does in each function, and how far the groups' false alarms lie apart. */
export function reportHate(cases: readonly HateCase[], isHate: (text: string) => boolean): HateReport {
  const told = cases.map((one) => ({ ...one, said: isHate(one.text) }))
  const share = (list: typeof told, holds: (one: (typeof told)[number]) => boolean) =>
    list.length > 0 ? (100 * list.filter(holds).length) / list.length : 0
  const right = (one: (typeof told)[number]) => one.said === one.hateful
  const functions = [...Map.groupBy(told, (one) => one.functionality)].map(([functionality, list]) => ({
    functionality,
    accuracy: share(list, right),
    count: list.length,
  }))
  const harmless = told.filter((one) => !one.hateful && one.group !== '' && one.group !== 'nan')
  const falseAlarms = [...Map.groupBy(harmless, (one) => one.group)].map(([group, list]) => ({
    group,
    share: share(list, (one) => one.said),
    count: list.length,
  }))
  const all = falseAlarms.map((one) => one.share)
  return {
    accuracy: share(told, right),
    functions,
    falseAlarms,
    gap: all.length > 0 ? Math.max(...all) - Math.min(...all) : 0,
  }
}

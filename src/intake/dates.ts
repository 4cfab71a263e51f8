const minute = 60_000

/** Zones that feeds write out; everything else is an offset or nothing. Nothing is taken as GMT. */
const zones: Readonly<Record<string, string>> = {
  UT: '+0000',
  UTC: '+0000',
  GMT: '+0000',
  Z: '+0000',
  BST: '+0100',
  IST: '+0100',
  CET: '+0100',
  CEST: '+0200',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i
/** As almost all of a network's posts have it: read four times as fast. */
const plainlyUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i
const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * When something was published, as its source claims: in the ways that feeds, Bluesky and British spreadsheets
 * write it (day before month). Null where the claim is missing, cannot be read, lies before the web, or lies in
 * the future; a clock that is five minutes ahead is let pass.
 */
export function claimedDate(claim: string | null, noticedAt: Date): string | null {
  const time = claim === null ? null : timeOf(claim.trim())
  if (time === null || time < Date.UTC(1990, 0, 1) || time > noticedAt.getTime() + 5 * minute) return null
  return new Date(time).toISOString()
}

function timeOf(claim: string): number | null {
  if (plainlyUtc.test(claim)) {
    const read = Date.parse(claim)
    // Another moment than it says, or none, where there is no such day or time: that is looked at below.
    if (!Number.isNaN(read) && new Date(read).toISOString() === claim) return Math.floor(read / 1000) * 1000
  }
  const asIso = iso.exec(claim)
  if (asIso) {
    const [, year, month, day, ...rest] = asIso
    return time(Number(year), Number(month), Number(day), rest)
  }
  const asMail = mail.exec(claim)
  if (asMail) {
    const [, day, month = '', year = '', ...rest] = asMail
    const fullYear = Number(year) + (year.length === 2 ? 2000 : 0)
    return time(fullYear, months.indexOf(month.toLowerCase()) + 1, Number(day), rest)
  }
  const asBritish = british.exec(claim)
  if (asBritish) {
    const [, day, month, year, ...rest] = asBritish
    return time(Number(year), Number(month), Number(day), rest)
  }
  return null
}

function time(year: number, month: number, day: number, rest: (string | undefined)[]): number | null {
  const [hour = 0, minutes = 0, second = 0] = rest.slice(0, 3).map((part) => Number(part ?? 0))
  const shift = offset(rest[3])
  const midnight = new Date(Date.UTC(year, month - 1, day))
  // The 31st of a month that has 30 days is no date.
  const real = month >= 1 && midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day
  if (!real || hour > 24 || minutes > 59 || second > 60 || shift === null) return null
  return midnight.getTime() + ((hour * 60 + minutes - shift) * 60 + second) * 1000
}

/** Minutes ahead of GMT; null for a zone that nobody knows. */
function offset(zone: string | undefined): number | null {
  if (zone === undefined) return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zones[zone.toUpperCase()] ?? zone) ?? []
  if (hours === undefined || minutes === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

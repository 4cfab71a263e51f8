/**
 * Did the trusted mail server find that the mail really came from the sender's domain (DMARC, or DKIM by that domain)?
 *
 * Only the topmost Authentication-Results of that server counts: a server puts its own on top, and anything below may
 * have been written by the sender.
 */
export function isAuthenticated(
  headers: readonly { name: string; value: string }[],
  sender: string,
  trusted: string | null,
): boolean {
  const domain = sender.toLowerCase().split('@').at(-1)
  if (trusted === null || !domain) return false
  const results = headers.filter(({ name }) => name === 'authentication-results').map(({ value }) => value)
  const [, ...methods] = results.map(partsOf).find(([server]) => server?.split(/\s/)[0] === trusted) ?? []
  return methods.some((method) => {
    if (/^dmarc\s*=\s*pass\b/.test(method)) return propertyIn(method, 'header.from') === domain
    if (!/^dkim\s*=\s*pass\b/.test(method)) return false
    const signer = propertyIn(method, 'header.d') ?? propertyIn(method, 'header.i')?.split('@').at(-1)
    return signer === domain
  })
}

/** The header's parts between semicolons, in lower case, without its comments. */
function partsOf(value: string): string[] {
  let depth = 0
  let kept = ''
  for (const sign of value.slice(0, 10_000).toLowerCase()) {
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += sign
  }
  return kept.split(';').map((part) => part.trim())
}

function propertyIn(method: string, property: string): string | undefined {
  const word = method.split(/\s+/).find((one) => one.startsWith(`${property}=`))
  return word?.slice(property.length + 1).replaceAll('"', '')
}

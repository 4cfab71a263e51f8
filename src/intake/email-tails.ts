const wrote = /^(?:on|am|le)\b.{4,300}\b(?:wrote|schrieb|a écrit)\s?:$/i
const phone =
  /^(?:sent from my \w[\w ]{0,30}|get outlook for (?:ios|android)\b.{0,80}|sent from (?:outlook|mail|yahoo) (?:for|on) .{1,40})$/i

/**
 * What somebody wrote, without what their mail program put under it: the signature, and the letter that they answer.
 * Where nothing would be left, everything is.
 */
export function withoutTails(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line, place) => isTail(lines, line.trim(), place))
  const kept = end === -1 ? lines : lines.slice(0, end)
  const without = kept
    .filter((line) => !phone.test(line.trim()))
    .join('\n')
    .trim()
  return without === '' ? text.trim() : without
}

function isTail(lines: readonly string[], line: string, place: number): boolean {
  if (line === '--' || wrote.test(line)) return true
  // The announcement of an answered letter is often broken over two lines.
  if (/^on\b/i.test(line) && line.length < 200 && wrote.test(`${line} ${lines[place + 1]?.trim() ?? ''}`))
    return true
  return (
    line.startsWith('>') && lines.slice(place).every((one) => one.trim() === '' || one.trim().startsWith('>'))
  )
}

/** A message that somebody forwarded: what its own head says, and its words. */
export type Forwarded = { head: { name: string; value: string }[]; words: string }

const dashes =
  /^-{2,20}\s{0,3}(?:forwarded message|original message|forwarded by [^-]{0,200})\s{0,3}-{2,20}$/i
const apple = /^begin forwarded message:$/i
const underscores = /^_{5,200}$/
const headLine = /^\*?(from|sent|date|to|cc|subject|reply-to|importance|attachments)\s?:\*?\s*(.*)$/i
const deepest = 5

/**
 * Parts the words of whoever forwards from what they forward, as Outlook, Gmail, Apple Mail and the iPhone write it into
 * one text; what was forwarded may hold another one in turn.
 */
export function partForwards(text: string): { own: string; forwarded: Forwarded[] } {
  const pieces: Forwarded[] = []
  let own: string | undefined
  let rest = text
  for (let depth = 0; depth <= deepest; depth++) {
    const found = depth < deepest ? firstForward(rest.split('\n')) : undefined
    const words = found ? found.before : rest
    const last = pieces.at(-1)
    if (last) last.words = words.trim()
    else own = words
    if (!found) break
    pieces.push({ head: found.head, words: '' })
    rest = found.after
  }
  return { own: (own ?? '').trim(), forwarded: pieces }
}

type Found = { before: string; head: Forwarded['head']; after: string }

function firstForward(lines: readonly string[]): Found | undefined {
  for (const [place, line] of lines.entries()) {
    const bare = unquoted(line)
    const marked = dashes.test(bare) || apple.test(bare)
    const from = marked || underscores.test(bare) ? afterBlanks(lines, place + 1) : place
    const { head, end } = headAt(lines, from)
    if (marked ? head.length === 0 : !isHead(head)) continue
    return { before: lines.slice(0, place).join('\n'), head, after: unquotedFrom(lines, from, end) }
  }
  return undefined
}

/** Without a line that announces it, only a whole head is one: a sender, and two of what else letters say. */
function isHead(head: Forwarded['head']): boolean {
  const names = new Set(head.map(({ name }) => (name === 'date' ? 'sent' : name)))
  return head[0]?.name === 'from' && ['sent', 'to', 'subject'].filter((name) => names.has(name)).length >= 2
}

function headAt(lines: readonly string[], from: number): { head: Forwarded['head']; end: number } {
  const head: Forwarded['head'] = []
  let at = from
  for (; at < lines.length && head.length < 12; at++) {
    const line = unquoted(lines[at] ?? '')
    const [, name, value = ''] = headLine.exec(line) ?? []
    const last = head.at(-1)
    if (name !== undefined) head.push({ name: name.toLowerCase(), value: value.trim() })
    // A long list of people goes on over the next line.
    else if (line !== '' && last && ['to', 'cc', 'subject'].includes(last.name)) last.value += ` ${line}`
    else break
  }
  return { head, end: at }
}

function afterBlanks(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && unquoted(lines[at] ?? '') === '') at++
  return at
}

/** Apple Mail and others put a mark before every line of what they forward. */
function unquotedFrom(lines: readonly string[], from: number, end: number): string {
  const rest = lines.slice(end)
  if (!lines[from]?.startsWith('>')) return rest.join('\n')
  return rest.map((line) => line.replace(/^> ?/, '')).join('\n')
}

function unquoted(line: string): string {
  return line.replace(/^(?:> ?){0,5}/, '').trim()
}

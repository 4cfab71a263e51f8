import { wholeText } from '../../domain/mention.ts'
import { asInnerHtml, type Markup, markup } from './markup.ts'

/** Part of a text, as offsets in JavaScript's string units. */
export type Span = { start: number; end: number }

/** Spans in order, inside the text, with those that touch or overlap joined. */
function tidy(spans: readonly Span[], length: number): Span[] {
  const joined: Span[] = []
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  for (const span of inside) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

/**
 * A piece of at most about `length` characters around the first span, cut between words, with its spans moved along.
 * A short text comes back whole.
 */
export function excerpt(
  text: string,
  spans: readonly Span[],
  length: number,
): { text: string; spans: Span[] } {
  const tidied = tidy(spans, text.length)
  if (text.length <= length) return { text, spans: tidied }
  const first = tidied[0]
  let from =
    first && first.end > length
      ? Math.max(0, Math.min(first.start - Math.floor(length / 3), text.length - length))
      : 0
  if (from > 0) {
    const space = text.indexOf(' ', from)
    if (space > 0 && space < (first?.start ?? 0)) from = space + 1
  }
  let to = Math.min(text.length, from + length)
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to)
    if (space > Math.max(from, first?.end ?? 0)) to = space
  }
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: before + text.slice(from, to) + (to < text.length ? ' …' : ''),
    spans: tidy(
      tidied
        .filter(({ start, end }) => end > from && start < to)
        .map(({ start, end }) => ({
          start: Math.max(start, from) + shift,
          end: Math.min(end, to) + shift,
        })),
      text.length + 2,
    ),
  }
}

/** Words that moved a judgement: for it where the weight is above 0, against it where it is below. */
export type MovingWords = { from: number; to: number; weight: number }

/**
 * Words that somebody else wrote, with the matched ones marked, and underlined what moved a judgement; nothing in them is
 * markup. Stands in a <bdi>, because it may be any script and direction.
 */
export function marked(
  text: string,
  spans: readonly Span[],
  reasons: readonly MovingWords[] = [],
): readonly Markup[] {
  const matched = tidy(spans, text.length)
  const moved = (sign: 1 | -1) =>
    reasons.length === 0
      ? []
      : tidy(
          reasons
            .filter(({ weight }) => (weight < 0 ? -1 : 1) === sign)
            .map(({ from, to }) => ({ start: from, end: to })),
          text.length,
        )
  const [speaksFor, against] = [moved(1), moved(-1)]
  const edges = new Set([0, text.length])
  for (const { start, end } of [...matched, ...speaksFor, ...against]) edges.add(start).add(end)
  const places = [...edges].sort((a, b) => a - b)
  const within = (all: readonly Span[], at: number) => all.some(({ start, end }) => start <= at && at < end)
  return places.slice(0, -1).map((start, place) => {
    const piece = text.slice(start, places[place + 1])
    const words = within(speaksFor, start)
      ? markup`<span class="moved moved--for">${piece}</span>`
      : within(against, start)
        ? markup`<span class="moved moved--against">${piece}</span>`
        : markup`${piece}`
    return within(matched, start) ? markup`<mark>${words}</mark>` : words
  })
}

/** The same on a page of its own. */
export function MarkedText(props: {
  text: string
  spans: readonly Span[]
  reasons?: readonly MovingWords[]
}) {
  const { text, spans, reasons } = props
  return <bdi dangerouslySetInnerHTML={asInnerHtml(markup`${marked(text, spans, reasons)}`)} />
}

/**
 * A whole mention as a quotation, line breaks kept. `text` is null where the words were not or may not be kept.
 * The spans count in the title and text as one (see `wholeText`).
 */
export function MentionText(props: {
  text: string | null
  title?: string | null
  spans: readonly Span[]
  /** What moved a judgement; counts as the spans do. */
  reasons?: readonly MovingWords[]
  url?: string | null
}) {
  const { text, title, spans, reasons = [], url } = props
  const begin = title ? wholeText(title, '').length : 0
  const inText = spans.map(({ start, end }) => ({ start: start - begin, end: end - begin }))
  return (
    <blockquote className="mention-text" cite={url ?? undefined} dir="auto">
      {title && (
        <p className="mention-text__title">
          <MarkedText text={title} spans={spans} reasons={reasons} />
        </p>
      )}
      {text === null || text === '' ? (
        <p className="mention-text__absent">The words of this post were not kept.</p>
      ) : (
        <p className="mention-text__words">
          <MarkedText
            text={text}
            spans={inText}
            reasons={reasons.map(({ from, to, weight }) => ({ from: from - begin, to: to - begin, weight }))}
          />
        </p>
      )}
    </blockquote>
  )
}

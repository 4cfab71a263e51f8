import type { ReactNode } from 'react'
import type { Level } from '../../domain/actor.ts'
import type { Severity } from '../../domain/decision.ts'
import { type Match, type MentionState, wholeText } from '../../domain/mention.ts'
import { type Storm, stormInWords } from '../../domain/storm.ts'
import { drawnOnce } from './drawn-once.ts'
import { growthChart } from './growth-chart.ts'
import { Icon, type IconName } from './icon.tsx'
import { listed } from './live-region.tsx'
import { asInnerHtml, drawing, type Markup, markup, markupOf } from './markup.ts'
import { excerpt, marked } from './mention-text.tsx'
import { LevelTag, SeverityTag, StateTag, termKindWords } from './tag.tsx'
import { clockTime, timeInWords } from './time.tsx'

export type MentionRowProps = {
  /** Unique on the page and the same on every visit, so that a live page knows which rows are new: the reference. */
  id: string
  href: string
  text: string | null
  title?: string | null
  author: string | null
  source: string
  school: string
  at: Date
  now: Date
  /** The row stands under a heading with its day, so that the time of day is enough. */
  clockOnly?: boolean
  matches: readonly Match[]
  state: MentionState
  level: Level
  severity?: Severity | null
  /** What the machine suggests, in one quiet line. */
  suggestion?: string | null
  /** The machine suggests that it cannot wait. */
  pressing?: boolean
  inHandBy?: string | null
  /** Others who have it open now. */
  alsoHere?: readonly string[]
  /** How many stand under it, because they are much the same. */
  more?: number
  /** How many say the same, where it is a storm. */
  storm?: Storm | null
  edited?: boolean
  gone?: boolean
}

/** Why a mention is here, shortly: '“Oak Hill Primary” (name)'. */
export function whyHere(matches: readonly Match[]): string | null {
  const [first, ...others] = matches
  if (!first) return null
  const more = new Set(others.map((match) => match.term)).size
  return `“${first.words}” (${termKindWords[first.kind]})${more > 0 ? ` and ${more} more` : ''}`
}

const shown = 210

const stateTag = markupOf(drawnOnce((state: MentionState) => <StateTag state={state} />))
const levelTag = markupOf(drawnOnce((level: Level) => <LevelTag level={level} />))
const severityTag = markupOf(drawnOnce((severity: Severity) => <SeverityTag severity={severity} />))
const icon = markupOf(drawnOnce((name: IconName) => <Icon name={name} />))

/**
 * One mention in the inbox, as the element of a list. The whole row leads to it; the words are cut around what was found.
 * It is written as text: an inbox has a hundred of them, and as components they were half of what its page costs.
 */
export function mentionRow(props: MentionRowProps): Markup {
  const { id, state, severity, pressing = false } = props
  const urgent = pressing || severity === 'critical' || severity === 'high'
  const name = `mention-row mention-row--${state}${urgent ? ' mention-row--urgent' : ''}`
  return markup`<li class="${name}" id="${id}" data-live-item="">${whenAndHow(props)}${whatAndWhy(props)}${whereAndWho(props)}</li>`
}

function whenAndHow({ state, at, now, clockOnly }: MentionRowProps): Markup {
  const words = clockOnly ? clockTime(at) : timeInWords(at, now)
  return markup`<div class="mention-row__state">${stateTag(state)}<span class="mention-row__time"><time dateTime="${at.toISOString()}">${words}</time></span></div>`
}

function whatAndWhy(props: MentionRowProps): Markup {
  const { href, text, title, author, source, matches, suggestion, pressing, edited, gone } = props
  const { more = 0, storm } = props
  const words = text === null ? (title ?? '') : wholeText(title ?? null, text)
  const piece = excerpt(words, text === null ? [] : matches, shown)
  const why = whyHere(matches)
  const about = [source, why && `found by ${why}`, edited && 'edited since']
    .filter(Boolean)
    .map((part) => ` · ${part}`)
    .join('')
  const read =
    words === '' ? 'No words were kept of this post' : markup`<bdi>${marked(piece.text, piece.spans)}</bdi>`
  const looksLike =
    suggestion &&
    markup`<p class="mention-row__suggestion">${icon(pressing ? 'warning' : 'info')} ${suggestion}</p>`
  const alike =
    more > 0 && !storm && markup`<strong> · and ${more.toLocaleString('en-GB')} more like this</strong>`
  const away = gone && markup`<strong> · gone online</strong>`
  return markup`<div class="mention-row__body"><a class="mention-row__words" href="${href}" dir="auto">${read}</a>${looksLike}<p class="mention-row__about"><bdi>${author ?? 'Author unknown'}</bdi>${about}${alike}${away}</p>${storm && stormLine(storm)}</div>`
}

function whereAndWho({ school, severity, level, inHandBy, alsoHere }: MentionRowProps): Markup {
  const tag = severity && severity !== 'info' ? severityTag(severity) : null
  return markup`<div class="mention-row__side"><span class="mention-row__school">${school}</span><span class="mention-row__tags">${tag}${levelTag(level)}</span>${hand(inHandBy ?? null, alsoHere ?? [])}</div>`
}

/** How many say this, and how that grows. */
function stormLine(storm: Storm): Markup {
  return markup`<p class="mention-row__storm"><strong>${stormInWords(storm)}</strong> <span>${drawing(growthChart(storm.byHour))}</span></p>`
}

/** Who deals with it, and who is looking at it just now. */
function hand(by: string | null, alsoHere: readonly string[]): Markup | null {
  if (by === null && alsoHere.length === 0) return null
  const others = alsoHere.filter((name) => name !== by)
  const here = by !== null && others.length < alsoHere.length
  const words = [
    by && `with ${by}${here ? ', looking now' : ''}`,
    others.length > 0 && `${listed(others)} looking now`,
  ]
    .filter(Boolean)
    .join('; ')
  const eye = alsoHere.length > 0 ? markup`${icon('eye')} ` : null
  return markup`<span class="mention-row__hand">${eye}${words}</span>`
}

/** Mentions under a heading, such as a day. An inbox is one or more of these inside one LiveRegion. */
export function MentionRows({ heading, rows }: { heading: string; rows: readonly MentionRowProps[] }) {
  return (
    <section className="mention-list">
      <h2 className="mention-list__heading">{heading}</h2>
      <ul
        className="mention-list__rows"
        dangerouslySetInnerHTML={asInnerHtml(markup`${rows.map(mentionRow)}`)}
      />
    </section>
  )
}

/** Other rows in the same dress, under a heading. */
export function MentionList({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="mention-list">
      <h2 className="mention-list__heading">{heading}</h2>
      <ul className="mention-list__rows">{children}</ul>
    </section>
  )
}

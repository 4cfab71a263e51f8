import type { ReactNode } from 'react'
import type { Level } from '../../domain/actor.ts'
import type { Severity } from '../../domain/decision.ts'
import { type Match, type MentionState, wholeText } from '../../domain/mention.ts'
import { type Storm, stormInWords } from '../../domain/storm.ts'
import { classNames } from './class-names.ts'
import { growthChart } from './growth-chart.ts'
import { Icon } from './icon.tsx'
import { listed } from './live-region.tsx'
import { excerpt, MarkedText } from './mention-text.tsx'
import { LevelTag, SeverityTag, StateTag, termKindWords } from './tag.tsx'
import { Time } from './time.tsx'

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

/**
 * One mention in the inbox. The whole row leads to it; the words are cut around what was found.
 * Stands in a MentionList.
 */
export function MentionRow(props: MentionRowProps) {
  const { id, href, text, title, author, source, school, at, now, clockOnly, matches, state, level } = props
  const {
    severity,
    suggestion = null,
    pressing = false,
    inHandBy,
    alsoHere = [],
    more = 0,
    storm = null,
    edited,
    gone,
  } = props
  const words = text === null ? (title ?? '') : wholeText(title ?? null, text)
  const piece = excerpt(words, text === null ? [] : matches, shown)
  const why = whyHere(matches)
  const about = [source, why && `found by ${why}`, edited && 'edited since']
    .filter(Boolean)
    .map((part) => ` · ${part}`)
    .join('')
  const urgent = pressing || severity === 'critical' || severity === 'high'
  return (
    <li
      className={classNames('mention-row', `mention-row--${state}`, urgent && 'mention-row--urgent')}
      id={id}
      data-live-item=""
    >
      <div className="mention-row__state">
        <StateTag state={state} />
        <span className="mention-row__time">
          <Time at={at} now={now} clockOnly={clockOnly} />
        </span>
      </div>
      <div className="mention-row__body">
        <a className="mention-row__words" href={href} dir="auto">
          {words === '' ? 'No words were kept of this post' : <MarkedText {...piece} />}
        </a>
        {suggestion && (
          <p className="mention-row__suggestion">
            <Icon name={pressing ? 'warning' : 'info'} /> {suggestion}
          </p>
        )}
        <p className="mention-row__about">
          <bdi>{author ?? 'Author unknown'}</bdi>
          {about}
          {more > 0 && !storm && <strong> · and {more.toLocaleString('en-GB')} more like this</strong>}
          {gone && <strong> · gone online</strong>}
        </p>
        {storm && <StormLine storm={storm} />}
      </div>
      <div className="mention-row__side">
        <span className="mention-row__school">{school}</span>
        <span className="mention-row__tags">
          {severity && severity !== 'info' && <SeverityTag severity={severity} />}
          <LevelTag level={level} />
        </span>
        <Hand by={inHandBy ?? null} alsoHere={alsoHere} />
      </div>
    </li>
  )
}

/** How many say this, and how that grows. */
function StormLine({ storm }: { storm: Storm }) {
  return (
    <p className="mention-row__storm">
      <strong>{stormInWords(storm)}</strong>{' '}
      <span dangerouslySetInnerHTML={{ __html: growthChart(storm.byHour) }} />
    </p>
  )
}

/** Who deals with it, and who is looking at it just now. */
function Hand({ by, alsoHere }: { by: string | null; alsoHere: readonly string[] }) {
  if (by === null && alsoHere.length === 0) return null
  const others = alsoHere.filter((name) => name !== by)
  const here = by !== null && others.length < alsoHere.length
  return (
    <span className="mention-row__hand">
      {alsoHere.length > 0 && (
        <>
          <Icon name="eye" />{' '}
        </>
      )}
      {[
        by && `with ${by}${here ? ', looking now' : ''}`,
        others.length > 0 && `${listed(others)} looking now`,
      ]
        .filter(Boolean)
        .join('; ')}
    </span>
  )
}

/** Rows under a heading, such as a day. An inbox is one or more of these inside one LiveRegion. */
export function MentionList({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="mention-list">
      <h2 className="mention-list__heading">{heading}</h2>
      <ul className="mention-list__rows">{children}</ul>
    </section>
  )
}

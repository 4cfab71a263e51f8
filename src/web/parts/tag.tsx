import type { ReactNode } from 'react'
import type { Level } from '../../domain/actor.ts'
import type { Severity } from '../../domain/decision.ts'
import type { MentionState, TermKind } from '../../domain/mention.ts'
import { wordsForLevel, wordsForSeverity } from '../../policy/words.ts'
import { drawnOnce } from './drawn-once.ts'
import { Icon, type IconName } from './icon.tsx'

export type Tone =
  | 'grey'
  | 'teal'
  | 'gold'
  | 'green'
  | 'red'
  | 'orange'
  | 'plum'
  | 'blue'
  | 'strong-gold'
  | 'strong-red'
  | 'strong-plum'

/** A few words that say how something stands. Always words; the colour and the picture only help to find it. */
export function Tag({
  tone = 'grey',
  icon,
  children,
}: {
  tone?: Tone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`tag tag--${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}

const states: Record<MentionState, { words: string; tone: Tone; icon: IconName }> = {
  new: { words: 'New', tone: 'strong-gold', icon: 'new' },
  'in-hand': { words: 'In hand', tone: 'teal', icon: 'in-hand' },
  answered: { words: 'Answered', tone: 'green', icon: 'answered' },
  incident: { words: 'Incident', tone: 'strong-plum', icon: 'incident' },
  'set-aside': { words: 'Set aside', tone: 'grey', icon: 'set-aside' },
}

const stateMarkup = drawnOnce(({ words, icon }: (typeof states)[MentionState]) => (
  <>
    <Icon name={icon} />
    {words}
  </>
))

/** Where a mention stands. */
export function StateTag({ state }: { state: MentionState }) {
  return (
    <span className={`tag tag--${states[state].tone}`} dangerouslySetInnerHTML={stateMarkup(states[state])} />
  )
}

const severities: Record<Severity, { tone: Tone; count: number }> = {
  info: { tone: 'grey', count: 0 },
  low: { tone: 'blue', count: 1 },
  moderate: { tone: 'gold', count: 2 },
  high: { tone: 'orange', count: 3 },
  critical: { tone: 'strong-red', count: 4 },
}

const bars = ['M1.5 11h2.5v3H1.5z', 'M5 8h2.5v6H5z', 'M8.5 5H11v9H8.5z', 'M12 2h2.5v12H12z']

const severityMarkup = drawnOnce((severity: Severity) => (
  <>
    <svg className="icon icon--bars" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={bars.slice(0, severities[severity].count).join('')} />
      <path className="icon__faint" d={bars.slice(severities[severity].count).join('')} />
    </svg>
    <span className="govuk-visually-hidden">Severity: </span>
    {wordsForSeverity(severity).name}
  </>
))

/** How serious: the word, and a number of bars that can be counted without colour. */
export function SeverityTag({ severity }: { severity: Severity }) {
  return (
    <span
      className={`tag tag--${severities[severity].tone}`}
      dangerouslySetInnerHTML={severityMarkup(severity)}
    />
  )
}

const levelIcons: Record<Level, IconName> = {
  0: 'globe',
  1: 'school',
  2: 'shield',
  3: 'person',
  4: 'lock',
  5: 'lock',
}

const levelMarkup = drawnOnce((level: Level) => (
  <>
    <Icon name={levelIcons[level]} />
    <span className="govuk-visually-hidden">Who may read it: </span>
    {wordsForLevel(level).name}
  </>
))

/** How private an item is, in a few words. The sentence that goes with them is `wordsForLevel(level).who`. */
export function LevelTag({ level }: { level: Level }) {
  return <span className={`level level--${level}`} dangerouslySetInnerHTML={levelMarkup(level)} />
}

/** How a school's words were found, in a word. */
export const termKindWords: Record<TermKind, string> = {
  name: 'name',
  alias: 'other name',
  handle: 'handle',
  hashtag: 'hashtag',
}

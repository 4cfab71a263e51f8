import { severities } from '../../../domain/decision.ts'
import { type Storm, type StormCount, stormAt } from '../../../domain/storm.ts'
import type { InboxMention } from '../../../store/inbox.ts'
import { suggestionInWords } from '../../parts/judgement-words.ts'
import { MentionRows } from '../../parts/mention-row.tsx'
import { dayInWords } from '../../parts/time.tsx'

export type Names = {
  schools: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

const urgencyHeadings = [
  'Nothing pressing',
  'Low',
  'Moderate: today',
  'High: within the hour',
  'Critical: now',
] as const

/** The rows of the inbox, under their day, or under how urgent they are. */
export function InboxRows(props: {
  mentions: readonly InboxMention[]
  order: 'newest' | 'urgent'
  names: Names
  /** How many stand under each, by its id. */
  gathered: ReadonlyMap<string, number>
  /** Which of them are storms, by their id. */
  storms: ReadonlyMap<string, readonly StormCount[]>
  now: Date
  you: string | null
}) {
  const { mentions, order, names, gathered, storms, now, you } = props
  const headingOf = (mention: InboxMention) =>
    order === 'newest'
      ? dayInWords(mention.noticedAt, now)
      : (urgencyHeadings[mention.urgency] ?? urgencyHeadings[0])
  return [...Map.groupBy(mentions, headingOf)].map(([heading, rows]) => (
    <MentionRows
      heading={heading}
      key={heading}
      rows={rows.map((mention) => ({
        id: mention.reference,
        href: `/inbox/${mention.reference}`,
        text: mention.text,
        title: mention.title,
        author: mention.author,
        source: names.sources.get(mention.source) ?? 'A source of before',
        school: names.schools.get(mention.school) ?? '',
        at: mention.noticedAt,
        now,
        clockOnly: order === 'newest',
        matches: mention.matches,
        state: mention.state,
        level: mention.level,
        severity: mention.triaged ? severityOf(mention) : null,
        suggestion: suggestionFor(mention),
        pressing: !mention.triaged && (mention.judged?.severity ?? 0) >= 2,
        inHandBy: inHandBy(mention, names, you),
        more: gathered.get(mention.id) ?? 0,
        storm: stormOf(storms.get(mention.id), now),
        edited: mention.edited,
        gone: mention.gone,
      }))}
    />
  ))
}

/** What the machine suggests, until somebody has begun to decide. */
function suggestionFor({ judged, triaged }: InboxMention): string | null {
  if (!judged || triaged) return null
  return `${suggestionInWords(judged)}${judged.like ? ' (you judged a post like this so before)' : ''}`
}

/** How serious the answers so far make it; nothing where nobody has answered any. */
function severityOf({ urgency }: InboxMention) {
  return urgency > 0 ? (severities[urgency] ?? null) : null
}

function inHandBy({ inHandBy, state }: InboxMention, { people }: Names, you: string | null): string | null {
  if (inHandBy === null || state !== 'in-hand') return null
  return inHandBy === you ? 'you' : (people.get(inHandBy) ?? null)
}

function stormOf(counts: readonly StormCount[] | undefined, now: Date): Storm | null {
  return counts ? stormAt(counts, now) : null
}

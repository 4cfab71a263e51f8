import type { SchoolCalendar } from './calendar.ts'
import { intakeOf, isByHand } from './connectors/declarations.ts'
import { type DeliveryDay, lengthInWords, rhythmInWords, rhythmOf, silenceAt } from './rhythm.ts'
import type { Cursor, Finding, Health, SourceKind } from './source.ts'

/** How a source is doing, as people are told. */
export type SourceState =
  | 'starting'
  | 'hearing'
  | 'quiet'
  | 'behind'
  /** The sign-in ends within days. */
  | 'ending'
  /** It answers, and the platform says that something of the connection is missing. */
  | 'partly'
  | 'throttled'
  | 'trouble'
  | 'spent'
  | 'signed-out'
  | 'broken'
  | 'paused'
  /** Connected, and never switched on. */
  | 'not-on'
  | 'by-hand'

/** All that is known of a source, from what was committed. */
export type SourceFacts = {
  kind: SourceKind
  /** What was typed when it was connected: it may say how the source is heard. */
  settings: Readonly<Record<string, string>>
  health: Health
  paused: boolean
  failures: number
  /** What the platform itself said of the connection when it was asked; null before. */
  readBack: { findings: readonly Finding[]; endsAt: Date | null } | null
  everySeconds: number
  askedAt: Date | null
  dueAt: Date
  /** By how many seconds a stream is behind what is said there now, where it catches up (`behind`). */
  cursor?: Cursor
  /** When what is not read yet was taken in, the oldest of it; null where all is read. */
  unreadSince: Date | null
  /** The days on which it brought something, oldest first. */
  days: readonly DeliveryDay[]
}

export type HealthNow = { state: SourceState; sentence: string }

const minute = 60_000
const behindFrom = 10 * minute

/** How a source is doing at a moment, in words that say what was measured and nothing more. */
export function healthAt(facts: SourceFacts, now: Date, calendar: SchoolCalendar): HealthNow {
  const { kind, health, failures, dueAt } = facts
  if (isByHand(kind))
    return { state: 'by-hand', sentence: 'It is brought by people, so it cannot be quiet or broken.' }
  if (facts.paused && facts.askedAt === null)
    return {
      state: 'not-on',
      sentence: 'It is not switched on yet. Try it, and switch it on when it works.',
    }
  if (facts.paused)
    return {
      state: 'paused',
      sentence:
        'It is paused: by somebody, or because its time in the ledger is over. Nothing is heard meanwhile.',
    }
  switch (health) {
    case 'signed-out':
      return {
        state: 'signed-out',
        sentence:
          'It needs signing in again: its password or token no longer holds. Nothing is heard until then.',
      }
    case 'broken':
      return {
        state: 'broken',
        sentence: 'It is broken, and will not mend by itself. Its page says what to change.',
      }
    case 'spent':
      return {
        state: 'spent',
        sentence: `The budget is used up. Listening goes on again ${momentInWords(dueAt, now)}.`,
      }
    case 'throttled':
      return {
        state: 'throttled',
        sentence: `The other side asked us to wait. It is asked again ${momentInWords(dueAt, now)}.`,
      }
    case 'failing':
      return {
        state: 'trouble',
        sentence: `It did not answer as it should, ${failures === 1 ? 'once' : `${failures} times in a row`}. It is tried again ${momentInWords(dueAt, now)}.`,
      }
    default:
      return (
        ending(facts, now) ??
        behind(facts, now) ??
        partly(facts) ??
        quiet(facts, now, calendar) ??
        hearing(facts, now, calendar)
      )
  }
}

/** A sign-in that ends is said so long beforehand (milliseconds). */
const endsSoon = 14 * 86_400_000

function ending({ readBack }: SourceFacts, now: Date): HealthNow | undefined {
  const endsAt = readBack?.endsAt
  if (!endsAt || endsAt.getTime() - now.getTime() > endsSoon) return undefined
  return {
    state: 'ending',
    sentence: `Its sign-in ends ${momentInWords(endsAt, now)}. Sign in again before that: afterwards nothing is heard.`,
  }
}

function partly({ readBack }: SourceFacts): HealthNow | undefined {
  const problem = readBack?.findings.find(({ type }) => type === 'problem')
  return problem && { state: 'partly', sentence: problem.sentence }
}

function behind(
  { kind, settings, dueAt, everySeconds, askedAt, unreadSince, cursor }: SourceFacts,
  now: Date,
): HealthNow | undefined {
  const unread = unreadSince ? now.getTime() - unreadSince.getTime() : 0
  if (unread >= behindFrom)
    return {
      state: 'behind',
      sentence: `Reading is behind by ${lengthInWords(unread)}: what it brought since then waits to be read.`,
    }
  const catchingUp = typeof cursor?.behind === 'number' ? cursor.behind * 1000 : 0
  if (catchingUp >= behindFrom)
    return {
      state: 'behind',
      sentence: `It is behind by ${lengthInWords(catchingUp)}, and catches up: what was said since then comes later.`,
    }
  const patience = Math.max(behindFrom, everySeconds * 1000)
  const late = now.getTime() - dueAt.getTime()
  const intake = intakeOf(kind, settings)
  if (intake === 'pull' && late >= patience)
    return {
      state: 'behind',
      sentence: `It should have been asked ${lengthInWords(late)} ago, and was not. Is the part of Birdsong that listens running?`,
    }
  // A stream that is open says so every minute at least, however quiet it is there.
  const silent = Math.min(late, now.getTime() - (askedAt ?? dueAt).getTime())
  if (intake === 'stream' && silent >= behindFrom)
    return {
      state: 'behind',
      sentence: `There has been no connection for ${lengthInWords(silent)}. Birdsong keeps trying, and goes on where it stopped. If this lasts, look whether the other side is there, and whether the part of Birdsong that listens is running.`,
    }
  return undefined
}

function quiet({ days }: SourceFacts, now: Date, calendar: SchoolCalendar): HealthNow | undefined {
  const rhythm = rhythmOf(days, calendar)
  const last = days.at(-1)?.lastAt
  if (!rhythm || !last) return undefined
  const silence = silenceAt(last, now, rhythm, calendar)
  if (silence <= rhythm.limit) return undefined
  return {
    state: 'quiet',
    sentence: `It usually brings something ${rhythmInWords(rhythm)}; nothing has come for ${lengthInWords(silence)}. It answers, and may have nothing to say; but look whether it still is where you think.`,
  }
}

function hearing({ health, days }: SourceFacts, now: Date, calendar: SchoolCalendar): HealthNow {
  const last = days.at(-1)?.lastAt
  if (health === 'new') return { state: 'starting', sentence: 'It has not answered yet.' }
  if (!last) return { state: 'hearing', sentence: 'It answers. It has brought nothing yet.' }
  const rhythm = rhythmOf(days, calendar)
  const came = `The last thing came ${lengthInWords(now.getTime() - last.getTime())} ago`
  return {
    state: 'hearing',
    sentence: rhythm
      ? `It answers. ${came}; it usually brings something ${rhythmInWords(rhythm)}.`
      : `It answers. ${came}. It has not brought enough yet to know its rhythm.`,
  }
}

/** Is this something that whoever keeps the sources has to know without looking? */
export function isBad(state: SourceState, { failures }: Pick<SourceFacts, 'failures'>): boolean {
  if (state === 'trouble') return failures >= 3
  return ['quiet', 'behind', 'ending', 'partly', 'spent', 'signed-out', 'broken'].includes(state)
}

/** Is nothing heard in this state? */
export function hearsNothing(state: SourceState): boolean {
  return ['throttled', 'trouble', 'spent', 'signed-out', 'broken', 'paused', 'behind'].includes(state)
}

/** 'at 14:20', 'on 3 December at 08:00', 'as soon as its turn comes' */
function momentInWords(at: Date, now: Date): string {
  if (at <= now) return 'as soon as its turn comes'
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  const date = format({ day: 'numeric', month: 'long' })
  return date.format(at) === date.format(now) ? `at ${clock}` : `on ${date.format(at)} at ${clock}`
}

import type { Happening } from '../../parts/timeline.tsx'
import { nameOf } from '../incidents/people-words.ts'
import type { MentionReading } from './mention-reading.ts'
import { wordsForEvent, wordsForGone } from './mention-words.ts'

/** What happened to a mention, oldest first: how it came, what its author did, and what people did about it. */
export function historyOf(reading: MentionReading): Happening[] {
  return [...heard(reading), ...byPeople(reading), ...byAuthor(reading)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )
}

function heard({ mention, source, events }: MentionReading): Happening[] {
  if (events.some(({ type }) => type === 'entered' || type === 'told')) return []
  const what = `heard it from ${source?.name ?? 'a source of before'}`
  return [{ id: 'heard', at: mention.noticedAt, who: null, what, icon: 'eye' }]
}

/** Answers that one person gave one after the other are one thing that happened, when the last was given. */
function byPeople({ events, names }: MentionReading): Happening[] {
  return events
    .filter(({ type, person }, index) => {
      const next = events[index + 1]
      return !(type === 'triaged' && next?.type === 'triaged' && next.person === person)
    })
    .map((event) => ({
      id: `${event.number}`,
      at: event.at,
      who: nameOf(names, event.person),
      ...wordsForEvent(event),
    }))
}

function byAuthor({ mention: { editedAt, goneAt, goneReason } }: MentionReading): Happening[] {
  const found: Happening[] = []
  if (editedAt)
    found.push({ id: 'edited', at: editedAt, who: null, what: 'saw that it was edited', icon: 'info' })
  if (goneAt) {
    const detail = wordsForGone(goneReason)
    found.push({ id: 'gone', at: goneAt, who: null, what: 'found it gone', detail, icon: 'cross' })
  }
  return found
}

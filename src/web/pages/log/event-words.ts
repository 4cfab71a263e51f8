import type { Appointment } from '../../../domain/actor.ts'
import type { LoggedEvent } from '../../../store/events.ts'
import { rolesInWords } from '../../chrome.tsx'
import type { Happening } from '../../parts/timeline.tsx'
import { wordsForEvent } from '../inbox/mention-words.ts'
import { happeningOf } from '../incidents/event-words.tsx'
import { nameOf } from '../incidents/people-words.ts'
import { recorded } from '../incidents/read-incident.ts'

/** The names by id of what events can be about. */
export type Names = {
  people: ReadonlyMap<string, string>
  schools: ReadonlyMap<string, string>
  sources: ReadonlyMap<string, string>
}

/** What changed in the facts stands on the incident's own page, beside what they were before. */
function aboutIncident(event: LoggedEvent, names: Names, id: string): Happening {
  const happened = recorded(event)
  return happeningOf(happened, names.people, {
    id,
    before: 'facts' in happened.data ? happened.data.facts : null,
  })
}

type Said = Pick<Happening, 'what' | 'detail'>

/** One event of the log in words: who, what, and about whom or what. */
export function happeningIn(event: LoggedEvent, names: Names): Happening {
  const id = event.hash
  if (event.subject === 'incident') return aboutIncident(event, names, id)
  return { id, at: event.at, who: nameOf(names.people, event.person), ...saidOf(event, names) }
}

function saidOf(event: LoggedEvent, names: Names): Said {
  const { subject, subjectId } = event
  switch (subject) {
    case 'mention':
      return wordsForEvent(event)
    case 'person':
      return aboutPerson(
        event,
        subjectId === event.person ? 'themselves' : (nameOf(names.people, subjectId) ?? ''),
      )
    case 'school':
      return aboutSchool(event, names.schools.get(subjectId) ?? 'a school that was removed')
    case 'source':
      return aboutSource(event, names.sources.get(subjectId) ?? 'a source that was removed')
    default:
      return aboutTrust(event)
  }
}

function aboutPerson({ type, data }: LoggedEvent, whom: string): Said {
  switch (type) {
    case 'appointed': {
      const roles = Array.isArray(data.appointments) ? rolesInWords(data.appointments as Appointment[]) : ''
      return { what: `gave ${whom} these roles`, detail: roles }
    }
    case 'person-left':
      return { what: `noted that ${whom} has left` }
    case 'sign-in-renewed':
      return { what: `gave ${whom} a new link to sign in` }
    case 'authenticator-added':
      return { what: 'added an authenticator app' }
    case 'passkey-added':
      return { what: 'added a passkey' }
    case 'passkey-removed':
      return { what: 'removed a passkey' }
    default:
      return { what: `changed something about ${whom}` }
  }
}

function aboutSchool({ type, data }: LoggedEvent, school: string): Said {
  switch (type) {
    case 'school-added':
      return { what: `added ${school}` }
    case 'school-changed':
      return { what: `changed the details of ${school}` }
    case 'term-added':
      return { what: `has Birdsong listen for “${data.words}”, for ${school}` }
    case 'term-removed':
      return { what: `stopped listening for “${data.words}”, for ${school}` }
    case 'closed-days-added':
      return { what: `noted when ${school} is closed`, detail: `${data.name}: ${data.from} to ${data.to}` }
    default:
      return { what: `changed something about ${school}` }
  }
}

function aboutSource({ type, data }: LoggedEvent, source: string): Said {
  switch (type) {
    case 'source-connected':
      return { what: `connected the source ${source}` }
    case 'file-imported':
      return { what: `read in the file ${data.name}` }
    case 'mentions-heard':
      return { what: `heard something from ${source}` }
    case 'source-pause':
      return { what: `paused the source ${source}` }
    case 'source-go-on':
      return { what: `went on with the source ${source}` }
    case 'source-ask-now':
      return { what: `had the source ${source} asked at once` }
    case 'source-remove':
      return { what: `removed the source ${source}` }
    default:
      return { what: `changed the source ${source}` }
  }
}

function aboutTrust({ type, data }: LoggedEvent): Said {
  switch (type) {
    case 'trust-set-up':
      return { what: 'set up the trust' }
    case 'closed-days-removed':
      return { what: 'took days off a school’s calendar on which it was to be closed' }
    case 'log-checked':
      return { what: 'had the log checked', detail: data.whole ? 'It is whole.' : 'It is not whole.' }
    default:
      return { what: 'changed something about the trust' }
  }
}

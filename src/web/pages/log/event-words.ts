import type { Appointment } from '../../../domain/actor.ts'
import { findLesson } from '../../../policy/lessons/lessons.ts'
import { titleOfSetting } from '../../../policy/setting.ts'
import type { LoggedEvent } from '../../../store/events.ts'
import { rolesInWords } from '../../chrome.tsx'
import type { Happening } from '../../parts/timeline.tsx'
import { findLanguage } from '../front-door/words/languages.ts'
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
    case 'rescan-started':
      return { what: `had what came earlier looked through for ${school}` }
    case 'term-added':
      return { what: `has Birdsong listen for “${data.words}”, for ${school}` }
    case 'listening-ended':
      return { what: `listens for ${data.name} no more: its time is over`, detail: school }
    case 'listening-reviewed':
      return { what: `looked again at why ${data.name} is listened for`, detail: String(data.because) }
    case 'term-removed':
      return { what: `stopped listening for “${data.words}”, for ${school}` }
    case 'lesson-recorded':
      return { what: `wrote down an online safety lesson at ${school}`, detail: lessonIn(data) }
    case 'lesson-corrected':
      return { what: `corrected the record of a lesson at ${school}`, detail: lessonIn(data) }
    case 'lesson-withdrawn':
      return { what: `took back the record of a lesson at ${school}`, detail: lessonIn(data) }
    case 'lesson-put-back':
      return { what: `put back the record of a lesson at ${school}`, detail: lessonIn(data) }
    case 'guide-proposed':
    case 'guide-approved':
    case 'guide-declined':
    case 'guide-retired':
    case 'guide-put-back':
      return { what: `${guideWords[type]} at ${school}` }
    case 'judging-on':
      return { what: `switched suggestions on at ${school}` }
    case 'judging-off':
      return { what: `switched suggestions off at ${school}` }
    case 'judging-take':
      return { what: `took another way of judging at ${school}` }
    case 'judging-leave':
      return { what: `kept the way of judging at ${school}, and left the one tried beside it` }
    case 'judging-go-back':
      return { what: `went back to the way of judging of before at ${school}` }
    case 'judging-refitted':
      return { what: `fitted judging to the answers of ${school}, and tries it beside the one in use` }
    case 'judging-refit-no-better':
      return { what: `fitted judging to the answers of ${school}, and left it because it was no better` }
    case 'closed-days-added':
      return { what: `noted when ${school} is closed`, detail: `${data.name}: ${data.from} to ${data.to}` }
    default:
      return { what: `changed something about ${school}` }
  }
}

const guideWords: Readonly<Record<string, string>> = {
  'guide-proposed': 'proposed words for a page of the guide',
  'guide-approved': 'approved a page of the guide',
  'guide-declined': 'said no to a page of the guide',
  'guide-retired': 'took a page out of the guide',
  'guide-put-back': 'put a page of the guide back',
}

function lessonIn(data: LoggedEvent['data']): string {
  return findLesson(String(data.lesson))?.title ?? String(data.lesson)
}

function aboutSource({ type, data }: LoggedEvent, source: string): Said {
  switch (type) {
    case 'source-connected':
      return { what: `connected the source ${source}` }
    case 'file-imported':
      return { what: `read in the file ${data.name}` }
    case 'mentions-heard':
      return { what: `heard something from ${source}` }
    case 'listening-ended':
      return { what: `listens to ${source} no more: its time is over` }
    case 'listening-reviewed':
      return { what: `looked again at why ${source} is listened to`, detail: String(data.because) }
    case 'gap-filled':
      return { what: `noted how a gap of ${source} was filled`, detail: String(data.how) }
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
    case 'guide-proposed':
    case 'guide-approved':
    case 'guide-declined':
    case 'guide-retired':
    case 'guide-put-back':
      return { what: `${guideWords[type]} of every school` }
    case 'trust-set-up':
      return { what: 'set up the trust' }
    case 'ledger-published':
      return { what: 'shows on every school’s page what the trust listens to' }
    case 'ledger-withdrawn':
      return { what: 'shows no more what the trust listens to' }
    case 'closed-days-removed':
      return { what: 'took days off a school’s calendar on which it was to be closed' }
    case 'drill-started':
      return { what: 'started a drill' }
    case 'drill-joined':
      return { what: 'took part in a drill' }
    case 'drill-ended':
      return { what: 'ended a drill, and its result was kept' }
    case 'post-opened':
      return { what: 'opened the drill’s post' }
    case 'tried':
      return { what: 'tried a step that was refused' }
    case 'policy-worded':
      return {
        what: 'worded the next version of the policy',
        detail: `Clauses: ${Object.keys(data.clauses ?? {}).join(', ')}`,
      }
    case 'policy-approved':
      return {
        what: `entered version ${data.number} of the policy`,
        detail: `Approved by ${data.approvedBy} on ${data.approvedOn}, in force from ${data.inForceFrom}`,
      }
    case 'setting-changed': {
      const title = titleOfSetting(String(data.name))
      return data.act === 'default'
        ? { what: `went back to what Birdsong ships: ${title}` }
        : { what: `changed a setting: ${title}` }
    }
    case 'translation-changed':
      return { what: wordsForTranslation(data) }
    case 'defaults-confirmed': {
      const names = Array.isArray(data.names) ? data.names.map((name) => titleOfSetting(String(name))) : []
      return { what: 'made what ships the trust’s own word', detail: `${names.join('; ')}.` }
    }
    case 'proof-begun':
      return { what: 'had it proved that the policy holds' }
    case 'proof-ended': {
      const broken = Array.isArray(data.broken) ? data.broken.length : 0
      const outcome = broken === 0 ? 'Every rule holds.' : `${broken} of the rules do not hold.`
      return { what: 'ended a proof of the policy', detail: outcome }
    }
    case 'log-checked':
      return { what: 'had the log checked', detail: data.whole ? 'It is whole.' : 'It is not whole.' }
    default:
      return { what: 'changed something about the trust' }
  }
}

function wordsForTranslation({ language, act, keys }: LoggedEvent['data']): string {
  const name = findLanguage(String(language))?.english ?? String(language)
  const texts = Array.isArray(keys) ? keys.join(', ') : ''
  const about = texts === '*' ? `the front door in ${name}` : `the front door’s text ${texts} in ${name}`
  if (act === 'worded') return `put ${about} into other words`
  return act === 'read' ? `said that a speaker has read ${about}` : `went back to what ships for ${about}`
}

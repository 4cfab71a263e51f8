import { sha256 } from '../../../commands/services.ts'
import type { Draft } from '../../../commands/write-letter.ts'
import type { Actor } from '../../../domain/actor.ts'
import type { Do } from '../../../domain/decision.ts'
import { deletionRequest, emptyPlaces } from '../../../domain/letter.ts'
import type { Letter } from '../../../store/letters.ts'
import { roleInWords } from '../../chrome.tsx'
import type { FieldError } from '../../parts/form.tsx'
import type { IncidentRead } from './read-incident.ts'

export type Words = Pick<Draft, 'to' | 'subject' | 'body'>

const longDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The letter that is being written for a step, and the last one that was handed over. */
export function lettersFor(
  { letters }: IncidentRead,
  what: Do,
): { draft: Letter | undefined; last: Letter | undefined } {
  const own = letters.filter((letter) => letter.do === what)
  return {
    draft: own.findLast(({ state }) => state === 'draft'),
    last: own.findLast(({ state }) => state !== 'draft'),
  }
}

/** A first wording, from what is known: the writer changes it and fills in what is still open. */
export function firstWords(
  { incident, mention, school }: IncidentRead,
  writer: { name: string; actor: Actor },
  now: Date,
): Words {
  const gone =
    incident.steps.find((step) => step.do === 'verify-removed') ??
    incident.steps.find((step) => step.do === 'request-deletion')
  const due = gone?.dueAt ? new Date(gone.dueAt) : null
  const { appointments } = writer.actor
  const role = appointments.find((held) => held.school === incident.school) ?? appointments[0]
  return {
    to: '',
    ...deletionRequest({
      school,
      writer: role ? `${writer.name}, ${roleInWords(role.role)}` : writer.name,
      link: mention?.url ?? null,
      said: mention?.text ?? null,
      by: due && due > now ? `${clock.format(due)} on ${longDay.format(due)}` : '[day and time]',
      reference: incident.reference,
    }),
  }
}

/** A fingerprint of a letter's words and address: the words that are sent are the words that were looked at. */
export function fingerprintOf({ to, subject, body }: Words): string {
  return sha256(JSON.stringify([to, subject, body]))
}

/** What still keeps a letter from being sent, each beside its field. */
export function openPlacesIn({ to, subject, body }: Words): FieldError[] {
  const open = (words: string) => emptyPlaces(words).map((place) => place.slice(1, -1))
  return [
    ...(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(to.trim())
      ? []
      : [{ field: 'to', message: 'Give one e-mail address, like name@example.org.' }]),
    ...(subject.trim() === '' ? [{ field: 'subject', message: 'Give the letter a subject.' }] : []),
    ...open(subject).map((place) => ({ field: 'subject', message: `Still to fill in: ${place}` })),
    ...(body.trim() === '' ? [{ field: 'body', message: 'Write the letter.' }] : []),
    ...open(body).map((place) => ({ field: 'body', message: `Still to fill in: ${place}` })),
  ]
}

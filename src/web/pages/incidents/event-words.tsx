import type { Facts } from '../../../domain/facts.ts'
import type { Recorded } from '../../../domain/incident.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { titleOfSetting } from '../../../policy/setting.ts'
import {
  titleOfStep,
  wordsForHolder,
  wordsForLevel,
  wordsForOutcome,
  wordsForSeverity,
} from '../../../policy/words.ts'
import type { Happening } from '../../parts/timeline.tsx'
import { concernWords } from '../concerns/event-words.ts'
import { nameOf } from './people-words.ts'

type Said = Pick<Happening, 'what' | 'detail' | 'icon'> & { who?: null }

const list = new Intl.ListFormat('en-GB')

/** One thing that happened to an incident, in words. `before` are the facts as they were until then. */
export function happeningOf(
  event: Recorded,
  names: ReadonlyMap<string, string>,
  { id, before }: { id: string; before: Facts | null },
): Happening {
  const said = words(event, names, before)
  return { id, at: new Date(event.at), ...said, who: said.who === null ? null : nameOf(names, event.person) }
}

/** Everything that happened to an incident, oldest first. */
export function happeningsOf(events: readonly Recorded[], names: ReadonlyMap<string, string>): Happening[] {
  let before: Facts | null = null
  return events.map((event, index) => {
    const happening = happeningOf(event, names, { id: `${index}`, before })
    if ('facts' in event.data) before = event.data.facts
    return happening
  })
}

function words(event: Recorded, names: ReadonlyMap<string, string>, before: Facts | null): Said {
  switch (event.type) {
    case 'incident-opened': {
      const { decision } = event.data
      const told = decision.first === 'none' ? '' : ` First told: ${wordsForHolder(decision.first)}.`
      return {
        what: 'opened the incident',
        detail: `${wordsForSeverity(decision.severity).name}.${told}`,
        icon: 'incident',
      }
    }
    case 'facts-changed':
      return {
        what: 'wrote down what was learnt',
        detail: changesBetween(before, event.data.facts),
        icon: 'info',
      }
    case 'planned-anew':
      return {
        who: null,
        what: 'planned what is still to do anew, because the trust changed its settings',
        detail: event.data.settings.map(titleOfSetting).join('; '),
        icon: 'clock',
      }
    case 'step-settled': {
      const title = `“${titleOfStep(event.data.do)}”`
      const what = {
        done: `did ${title}`,
        skipped: `skipped ${title}`,
        'not-applicable': `found that ${title} does not apply`,
      }[event.data.state]
      return { what, detail: event.data.reason, icon: event.data.state === 'done' ? 'tick' : 'skip' }
    }
    case 'reminded':
      return {
        who: null,
        what: `reminded the owner of ${event.data.late.map((late) => `“${titleOfStep(late)}”`).join(', ')}`,
        icon: 'clock',
      }
    case 'step-reopened':
      return { what: `opened “${titleOfStep(event.data.do)}” again` }
    case 'owner-changed': {
      const { owner } = event.data
      if (owner === null) return { what: 'gave the incident back', icon: 'person' }
      if (owner === event.person) return { what: 'took the incident over', icon: 'person' }
      return { what: `gave the incident to ${nameOf(names, owner)}`, icon: 'person' }
    }
    case 'stage-begun':
    case 'stage-taken-back':
    case 'promise-settled':
    case 'promise-reopened':
    case 'promise-reminded':
    case 'panel-named':
      return concernWords(event)
    case 'letter-handed-over':
      return { what: 'handed a letter over to be sent', detail: `To ${event.data.to}`, icon: 'answered' }
    case 'letter-answered': {
      const what = {
        sent: 'sent the letter: the mail server took it',
        refused: 'could not send the letter',
        unknown: 'does not know whether the letter went',
        kept: 'kept the letter, and sent nothing',
      }[event.data.result]
      return {
        who: null,
        what,
        detail: event.data.answer,
        icon: event.data.result === 'sent' || event.data.result === 'kept' ? 'tick' : 'warning',
      }
    }
    case 'evidence-added':
      return {
        what: event.data.mediaType ? 'added a picture as evidence' : 'added evidence in words',
        icon: 'tick',
      }
    case 'looked-again':
      return { who: null, what: 'looked again', detail: event.data.sentence, icon: 'eye' }
    case 'raised':
      return {
        what: `let fewer people see this (${wordsForLevel(event.data.level).name})`,
        detail: event.data.because,
        icon: 'lock',
      }
    case 'lowering-asked':
      return {
        what: `asked that more people may see this (${wordsForLevel(event.data.to).name})`,
        detail: event.data.because,
        icon: 'lock',
      }
    case 'lowering-declined':
      return { what: 'decided that it stays as private as it is', icon: 'lock' }
    case 'lowered':
      return {
        what: `agreed that more people may see this (${wordsForLevel(event.data.to).name})`,
        icon: 'lock',
      }
    case 'kept-from':
      return {
        what: `kept this from ${list.format(event.data.people.map((one) => nameOf(names, one) ?? ''))}`,
        icon: 'lock',
      }
    case 'shared-with':
      return {
        what: `let ${list.format(event.data.people.map((one) => nameOf(names, one) ?? ''))} see this`,
        icon: 'eye',
      }
    case 'closed':
      return {
        what: 'closed the incident',
        detail: [`${wordsForOutcome(event.data.outcome)}.`, event.data.lessons].filter(Boolean).join(' '),
        icon: 'tick',
      }
    case 'reopened':
      return { what: 'opened the incident again', detail: event.data.because, icon: 'incident' }
  }
}

function changesBetween(before: Facts | null, after: Facts): string | null {
  const old = new Map<string, unknown>(Object.entries(before ?? {}))
  const now = new Map<string, unknown>(Object.entries(after))
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => field !== 'kind' && JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)),
  )
  return (
    changed
      .map((field) => `${nameOfFact(after.kind, field)}: ${wordsForFact(after.kind, field, now.get(field))}.`)
      .join(' ') || null
  )
}

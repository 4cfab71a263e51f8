import { system } from '../../domain/actor.ts'
import { dueAt } from '../../domain/calendar.ts'
import type { Decision, Do } from '../../domain/decision.ts'
import type { Drill } from '../../domain/drill.ts'
import type { Played } from '../../domain/drill-result.ts'
import type { PostFacts } from '../../domain/facts.ts'
import { wholeText } from '../../domain/mention.ts'
import { decide } from '../../policy/decide.ts'
import { continueAs, type Transaction } from '../../store/as-actor.ts'
import { type LoggedEvent, listEventsOf } from '../../store/events.ts'
import { listEvidence } from '../../store/evidence.ts'
import { findIncidentOf } from '../../store/incidents.ts'
import { listMentionsOf } from '../../store/mentions.ts'
import { findSchool, listSchools } from '../../store/schools.ts'
import { packOf } from '../pack-of.ts'
import { calendarOf } from '../plan.ts'
import { policyVersionAt } from '../policy-in-force.ts'

/**
 * What happened in a drill so far, and what the trust’s own policy makes of any facts of it; nothing where its post was
 * never read. Reads as the drill’s own trust: go on as somebody
 * else afterwards.
 */
export async function playedIn(
  transaction: Transaction,
  drill: Drill,
  how: { at: Date; ended: Played['ended'] },
): Promise<{ played: Played; decide: (facts: PostFacts) => Decision } | undefined> {
  const school = await findSchool(transaction, drill.school)
  await continueAs(transaction, system(drill.id))
  const there = (await listSchools(transaction)).find(({ name }) => name === school?.name)
  const mentions = await listMentionsOf(transaction, drill.id)
  const mention = mentions.find((one) => one.school === there?.id) ?? mentions[0]
  if (!mention) return undefined
  const incident = await findIncidentOf(transaction, mention.id)
  const noted = await listEventsOf(transaction, drill.id)
  const said = await listEventsOf(transaction, mention.id)
  const run = incident ? await listEventsOf(transaction, incident.id) : []
  const evidence = [
    ...(await listEvidence(transaction, { mention: mention.id })),
    ...(incident ? await listEvidence(transaction, { incident: incident.id }) : []),
  ]
  const found = incident?.facts ?? mention.facts
  const given: PostFacts =
    'kind' in found && found.kind !== 'post' ? { kind: 'post' } : { ...found, kind: 'post' }
  const incidentAt = incident?.openedAt ?? null
  const triagedAt = firstOf(said, ['triaged']) ?? (Object.keys(given).length > 1 ? incidentAt : null)
  const from = new Date(incidentAt ?? mention.noticedAt)
  const calendar = await calendarOf(transaction, mention.school)
  const policyVersion = incident?.policyVersion ?? (await policyVersionAt(transaction, mention.noticedAt))
  const pack = await packOf(transaction, { noticed: from, policyVersion })
  const byThePolicy = (facts: PostFacts) => decide(facts, pack)
  const should = byThePolicy(drill.truth ?? given)
  const played: Played = {
    words: wholeText(mention.title, mention.text ?? ''),
    named: drill.named,
    people: drill.tookPart.length,
    heardAt: mention.noticedAt.toISOString(),
    openedAt: earliest(firstOf(noted, ['post-opened']), firstOf(said, ['triaged', 'in-hand']), incidentAt),
    triagedAt,
    movedAt: lastOf(said, ['answered', 'set-aside']),
    incidentAt,
    closedAt: incident?.closedAt ?? null,
    endedAt: how.at.toISOString(),
    ended: how.ended,
    state: mention.state,
    given,
    corrected: run.some(({ type }) => type === 'facts-changed'),
    truth: drill.truth,
    steps: incident?.steps ?? [],
    dueOf: new Map(
      should.steps.flatMap((step): [Do, string][] =>
        step.within ? [[step.do, dueAt(from, step.within, calendar).toISOString()]] : [],
      ),
    ),
    tried: noted
      .filter(({ type }) => type === 'tried')
      .map(({ data }) => ({ do: data.do as Do, because: data.because as 'never' | 'too-early' })),
    pictures: evidence.filter(({ mediaType }) => mediaType !== null).length,
  }
  return { played, decide: byThePolicy }
}

function firstOf(events: readonly LoggedEvent[], types: readonly string[]): string | null {
  return events.find(({ type }) => types.includes(type))?.at.toISOString() ?? null
}

function lastOf(events: readonly LoggedEvent[], types: readonly string[]): string | null {
  return events.findLast(({ type }) => types.includes(type))?.at.toISOString() ?? null
}

function earliest(...moments: (string | null)[]): string | null {
  return moments.filter((moment) => moment !== null).sort()[0] ?? null
}

import { rolesReading, system } from '../../domain/actor.ts'
import { addSchoolDays, isSchoolDay } from '../../domain/calendar.ts'
import { dayOf } from '../../domain/day.ts'
import { concernViewOf, promisesIn, type ReportView, type Stage, stageOf } from '../../domain/report.ts'
import { asActor, type Transaction } from '../../store/as-actor.ts'
import { findIncidentOf } from '../../store/incidents.ts'
import { findMentionById } from '../../store/mentions.ts'
import { findReportOf, type Report, type StoredMessage } from '../../store/reports.ts'
import { findSchool } from '../../store/schools.ts'
import { calendarOf } from '../plan.ts'
import type { Services } from '../services.ts'

/**
 * What whoever told the school may know of it. The program reads where it stands and hands out no more than this: no name,
 * no step, no word that the school has written about it among themselves.
 */
export function viewOf(
  services: Services,
  slug: string,
  report: Report,
  messages: readonly StoredMessage[],
): Promise<ReportView> {
  return asActor(services.database, system(report.trust), async (transaction) => {
    const mention = await findMentionById(transaction, report.mention)
    const school = await findSchool(transaction, report.school)
    if (!mention || !school) throw new Error('A report has no mention')
    const incident = await findIncidentOf(transaction, mention.id)
    const stage = mention.gatheredUnder
      ? await stageBehind(transaction, mention.gatheredUnder)
      : stageOf({ readAt: report.readAt, state: mention.state, incident })
    const calendar = await calendarOf(transaction, school.id)
    const today = dayOf(services.now())
    const { toldAt, door, readBy, teller } = report
    return {
      school: { slug, name: school.name },
      ...{ toldAt, door, readBy, teller, stage },
      learnt:
        stage === 'closed' ? (messages.findLast(({ kind }) => kind === 'outcome')?.words ?? null) : null,
      messages: messages.map(({ from, kind, words, at }) => ({ from, kind, words, at })),
      readers: rolesReading(mention.level),
      promises: incident ? promisesIn(incident) : [],
      concern: incident ? concernViewOf(incident, services.now()) : null,
      open: { today: isSchoolDay(today, calendar), nextSchoolDay: addSchoolDays(today, 1, calendar) },
    }
  })
}

/** What is done about the first of several that are much the same is done about each of them. */
async function stageBehind(transaction: Transaction, mention: string): Promise<Stage> {
  const first = await findMentionById(transaction, mention)
  if (!first) return 'received'
  const incident = await findIncidentOf(transaction, first.id)
  const report = await findReportOf(transaction, first.id)
  return stageOf({ readAt: report?.readAt ?? null, state: first.state, incident })
}

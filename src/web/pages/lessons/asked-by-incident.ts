import { settle, settleStep } from '../../../commands/settle-step.ts'
import { withStandIns } from '../../../commands/stand-ins.ts'
import type { Incident } from '../../../domain/incident.ts'
import { type Teaching, yearsInWords } from '../../../domain/lesson-taught.ts'
import type { Lesson } from '../../../policy/lessons/lesson.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findIncident } from '../../../store/incidents.ts'
import type { MemberAsking } from '../../route.ts'
import { daysInWords } from '../trust/day-typed.ts'

const step = 'online-safety-lesson'

/**
 * The incident from which somebody came to a lesson, if they may settle its step by teaching it; undefined where there
 * is none, where it is not theirs, and where its step is settled already: all of them look the same.
 */
export function incidentToSettle(
  { services, actor, now }: MemberAsking,
  reference: string | undefined,
): Promise<Incident | undefined> {
  if (!reference) return Promise.resolve(undefined)
  return asActor(services.database, actor, async (transaction) => {
    const incident = await findIncident(transaction, reference)
    if (!incident) return undefined
    const acting = await withStandIns(transaction, actor, now)
    const outcome = settle(acting, incident, { do: step, state: 'done', reason: 'A lesson was taught.' })
    return 'type' in outcome ? undefined : incident
  })
}

/**
 * Settles the incident's step with the lesson. The incident says what was taught; the record of the lesson never says
 * that there was an incident, because more people may read it.
 */
export async function settleByLesson(
  { services, actor }: MemberAsking,
  reference: string,
  lesson: Lesson,
  { yearGroups, taughtOn }: Teaching,
): Promise<boolean> {
  const outcome = await settleStep(services, actor, reference, {
    do: step,
    state: 'done',
    reason: `‘${lesson.title}’ was taught to ${yearsInWords(yearGroups)} on ${daysInWords(taughtOn, taughtOn)}.`,
  })
  return outcome.type === 'changed'
}

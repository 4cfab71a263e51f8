import type { Actor } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import {
  changesBetween,
  daysOfSchoolYear,
  schoolYearOf,
  type Teaching,
  yearGroups,
} from '../domain/lesson-taught.ts'
import { may } from '../domain/may.ts'
import { findLesson } from '../policy/lessons/lessons.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents, type Happened } from '../store/events.ts'
import { addLessonTaught, listLessonsTaught } from '../store/lessons-taught.ts'
import { findSchool } from '../store/schools.ts'
import { type NotFound, newId, notFound, type Refusal, refuse, type Services } from './services.ts'

/** Records that a lesson was taught (EDU-1). The same record twice is refused: somebody else was quicker. */
export function recordLesson(
  services: Services,
  actor: Actor,
  teaching: Teaching,
): Promise<{ type: 'recorded'; id: string } | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const at = services.now()
    if (!(await findSchool(transaction, teaching.school))) return notFound
    if (!may(actor, 'teach-lesson', { school: teaching.school, level: 0 })) return refuse(notYours)
    const refused = checkTeaching(teaching, at)
    if (refused) return refused
    const tidy = tidied(teaching)
    const sameYear = daysOfSchoolYear(schoolYearOf(tidy.taughtOn))
    const before = await listLessonsTaught(transaction, { school: tidy.school, ...sameYear })
    if (before.some((one) => changesBetween(one, { ...tidy, howItWent: one.howItWent }).length === 0))
      return refuse('This is written down already: the same lesson, for the same pupils, on the same day.')
    const id = newId()
    await addLessonTaught(transaction, actor.trust, {
      ...tidy,
      id,
      recordedBy: actor.person,
      recordedAt: at,
    })
    await appendEvents(transaction, actor.trust, [
      happenedTo(actor, at, { ...tidy, id }, 'lesson-recorded', {}),
    ])
    return { type: 'recorded', id }
  })
}

export const notYours =
  'The headteacher, the safeguarding leads and the office write down what was taught at their school.'

/** What is wrong with a record, or nothing. Pure. */
export function checkTeaching(teaching: Teaching, now: Date): Refusal | undefined {
  if (!findLesson(teaching.lesson)) return refuse('There is no such lesson in the library. Choose one.')
  if (teaching.yearGroups.length === 0) return refuse('Choose at least one year group.')
  if (!teaching.yearGroups.every((year) => yearGroups.includes(year)))
    return refuse('There is no such year group. Choose from Reception to Year 13.')
  if (teaching.taughtOn > dayOf(now))
    return refuse('This day is still to come. Write the lesson down when it has been taught.')
  if (!teaching.taughtBy.trim()) return refuse('Say who taught it.')
  return undefined
}

/** The same record without stray spaces, its year groups in order and each once. */
export function tidied(teaching: Teaching): Teaching {
  return {
    ...teaching,
    yearGroups: [...new Set(teaching.yearGroups)].sort((a, b) => a - b),
    classes: teaching.classes?.trim() || null,
    taughtBy: teaching.taughtBy.trim(),
    howItWent: teaching.howItWent?.trim() || null,
  }
}

/**
 * What the log keeps of a record. The free words are left out of it: should a child's name get into them by mistake, it
 * can be taken out of the record, and never out of the log.
 */
export function happenedTo(
  actor: Actor,
  at: Date,
  { id, school, lesson, yearGroups, taughtOn }: Teaching & { id: string },
  type: 'lesson-recorded' | 'lesson-corrected' | 'lesson-withdrawn' | 'lesson-put-back',
  data: { changed?: readonly (keyof Teaching)[] },
): Happened {
  return {
    at,
    person: actor.person,
    type,
    subject: 'school',
    subjectId: school,
    data: { record: id, lesson, yearGroups, taughtOn, ...data },
  }
}

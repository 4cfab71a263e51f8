import type { Actor } from '../domain/actor.ts'
import { changesBetween, type LessonTaught, type Teaching } from '../domain/lesson-taught.ts'
import { may } from '../domain/may.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { lockLessonTaught, saveLessonTaught } from '../store/lessons-taught.ts'
import { checkTeaching, happenedTo, notYours, tidied } from './record-lesson.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

/** What a record says now; its school stays. `seen` is the version that the person looked at. */
export type Correction = Omit<Teaching, 'school'> & { seen: number }

type Corrected = { type: 'corrected' }

/** Corrects the record of a lesson that was taught. The log says what was changed, by whom and when. */
export function correctLesson(
  services: Services,
  actor: Actor,
  id: string,
  { seen, ...said }: Correction,
): Promise<Corrected | Refusal | NotFound> {
  return changeRecord(services, actor, id, (taught, at) => {
    if (taught.withdrawnAt) return refuse('This record was taken back. Put it back first.')
    if (taught.version !== seen)
      return refuse(
        'Somebody else has corrected this record meanwhile. Compare what stands below, and try again.',
      )
    const teaching = tidied({ ...said, school: taught.school })
    const refused = checkTeaching(teaching, at)
    if (refused) return refused
    const changed = changesBetween(taught, teaching)
    if (changed.length === 0) return refuse('Nothing is different. Change something, or leave it as it is.')
    return { type: 'lesson-corrected', taught: { ...taught, ...teaching }, changed }
  })
}

/** Takes a record back that was made by mistake: it counts no more, and stays with its history. */
export function withdrawLesson(
  services: Services,
  actor: Actor,
  id: string,
): Promise<Corrected | Refusal | NotFound> {
  return changeRecord(services, actor, id, (taught, at) =>
    taught.withdrawnAt
      ? refuse('This record was taken back already.')
      : { type: 'lesson-withdrawn', taught: { ...taught, withdrawnAt: at } },
  )
}

/** Puts a record back that was taken back. */
export function putLessonBack(
  services: Services,
  actor: Actor,
  id: string,
): Promise<Corrected | Refusal | NotFound> {
  return changeRecord(services, actor, id, (taught) =>
    taught.withdrawnAt
      ? { type: 'lesson-put-back', taught: { ...taught, withdrawnAt: null } }
      : refuse('This record stands already.'),
  )
}

type Change = {
  type: 'lesson-corrected' | 'lesson-withdrawn' | 'lesson-put-back'
  taught: LessonTaught
  changed?: readonly (keyof Teaching)[]
}

function changeRecord(
  services: Services,
  actor: Actor,
  id: string,
  decide: (taught: LessonTaught, at: Date) => Change | Refusal,
): Promise<Corrected | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    const taught = await lockLessonTaught(transaction, id)
    if (!taught || !may(actor, 'see-lessons-taught', { school: taught.school, level: 0 })) return notFound
    if (!may(actor, 'teach-lesson', { school: taught.school, level: 0 })) return refuse(notYours)
    const at = services.now()
    const change = decide(taught, at)
    if (change.type === 'refused') return change
    const { type, changed } = change
    await saveLessonTaught(transaction, { ...change.taught, version: taught.version + 1 })
    await appendEvents(transaction, actor.trust, [
      happenedTo(actor, at, change.taught, type, changed ? { changed } : {}),
    ])
    return { type: 'corrected' }
  })
}

import { type Teaching, yearsInWords } from '../../../domain/lesson-taught.ts'
import { findLesson } from '../../../policy/lessons/lessons.ts'
import type { LoggedEvent } from '../../../store/events.ts'
import { daysInWords } from '../trust/day-typed.ts'

const fieldWords: Record<keyof Teaching, string> = {
  school: 'the school',
  lesson: 'the lesson',
  yearGroups: 'the year groups',
  classes: 'the classes',
  taughtOn: 'the day',
  taughtBy: 'who taught it',
  howItWent: 'how it went',
}

/** What happened to the record of a lesson, with what it said afterwards; the log holds none of its free words. */
export function historyWords({ type, data }: LoggedEvent): { what: string; detail: string } {
  return { what: whatHappened(type, data), detail: saidThen(data) }
}

function whatHappened(type: string, data: Record<string, unknown>): string {
  switch (type) {
    case 'lesson-recorded':
      return 'wrote down that it was taught'
    case 'lesson-corrected': {
      const changed = Array.isArray(data.changed) ? (data.changed as (keyof Teaching)[]) : []
      return `corrected ${changed.map((field) => fieldWords[field]).join(', ') || 'it'}`
    }
    case 'lesson-withdrawn':
      return 'took the record back'
    default:
      return 'put the record back'
  }
}

function saidThen({ lesson, yearGroups, taughtOn }: Record<string, unknown>): string {
  const years = Array.isArray(yearGroups) ? yearsInWords(yearGroups.map(Number)) : ''
  const day = String(taughtOn)
  return `${findLesson(String(lesson))?.title ?? lesson}; ${years}; ${daysInWords(day, day)}`
}

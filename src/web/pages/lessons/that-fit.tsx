import type { Incident } from '../../../domain/incident.ts'
import { agesInWords } from '../../../policy/lessons/lesson.ts'
import { lessonsThatFit } from '../../../policy/lessons/lessons-that-fit.ts'
import { addressOfLesson, addressOfLibrary } from './lesson-filter.ts'

/** Lessons that meet what happened. From one of them the incident's step can be settled. */
export function LessonsThatFit({ incident: { facts, reference } }: { incident: Incident }) {
  const fitting = lessonsThatFit(facts)
  return (
    <>
      {fitting.length > 0 && (
        <ul className="govuk-list lessons-that-fit">
          {fitting.map(({ name, title, ages, minutes }) => (
            <li key={name}>
              <a href={addressOfLesson(name, reference)}>{title}</a> (ages {agesInWords(ages)}, {minutes}{' '}
              minutes)
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={addressOfLibrary(reference)}>
          {fitting.length > 0 ? 'All lessons' : 'Choose from all lessons'}
        </a>
      </p>
    </>
  )
}

import type { DrillResult } from '../../../domain/drill.ts'
import { titleOfStep } from '../../../policy/words.ts'
import type { Moment } from '../../parts/drill-chart.ts'
import { wordsForMark } from './drill-words.ts'

/** Everything that had to come in a drill, in the order in which it came; what never came stands last. */
export function momentsOf({ marks, steps }: DrillResult): Moment[] {
  const moments = [
    ...marks.map(
      ({ what, minutes }): Moment => ({
        label: wordsForMark(what),
        minutes,
        kind: minutes === null ? 'never' : 'way',
      }),
    ),
    ...steps.map((step): Moment => {
      const minutes = step.state === 'done' ? step.minutes : null
      const late = minutes !== null && step.due !== null && minutes > step.due
      return {
        label: titleOfStep(step.do),
        minutes,
        kind: minutes === null ? 'never' : late ? 'late' : 'step',
      }
    }),
  ]
  return moments.sort(
    (a, b) => (a.minutes ?? Number.POSITIVE_INFINITY) - (b.minutes ?? Number.POSITIVE_INFINITY),
  )
}

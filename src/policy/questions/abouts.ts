import type { About } from '../../domain/facts.ts'
import type { Answers } from './question.ts'

/** Whom or what something can be about. */
export const abouts: Answers<About> = {
  school: 'The school',
  trust: 'The trust',
  pupil: 'A pupil, or several',
  staff: 'A member of staff',
  headteacher: 'The headteacher',
  dsl: { label: 'The DSL', hint: 'The designated safeguarding lead.' },
  parent: 'A parent or carer',
  other: 'Somebody or something else',
}

import type { First, Holder } from '../../domain/decision.ts'
import type { FactRole, QuestionFacts, QuestionTopic } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import { eitherOf } from '../post/lead.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'
import { isAdultOfSchool } from './roles.ts'

/** A question that somebody puts to the school; what was not answered is unknown. */
export type Question = {
  from: FactRole
  topic: QuestionTopic
  /** Staff, and those who work or help at the school beside them. */
  fromAdultOfSchool: boolean
}

export type QuestionCase = Case & { question: Question }

/** Reads a question's facts. */
export function readQuestion({ from = 'unknown', topic = 'unknown' }: QuestionFacts): Question {
  return { from, topic, fromAdultOfSchool: isAdultOfSchool(from) || from === 'school' }
}

/** Who answers a question (QST-1, QST-2). */
export function judgeQuestion(question: Question, found: Finding, pack: Pack): QuestionCase {
  const first = answererOf(question)
  const lead = first === 'headteacher-or-dsl' ? eitherOf(pack) : first
  const also: First[] = question.topic === 'incident' && first === 'office' ? ['dsl'] : []
  const severity = question.topic === 'incident' ? 'low' : 'info'
  return { ...ordinary(lead, found, pack, { first, also, severity }), question }
}

function answererOf({ from, topic, fromAdultOfSchool }: Question): Holder {
  if (from === 'parent') return 'office'
  if (fromAdultOfSchool) return 'headteacher-or-dsl'
  if (from === 'pupil') return 'dsl'
  return topic === 'press' ? 'communications' : 'office'
}

import type { Decision } from '../domain/decision.ts'
import type { ListeningFacts } from '../domain/facts.ts'
import { byGuidance } from './guidance.ts'
import type { Pack } from './pack.ts'
import { must } from './step.ts'

/**
 * A request to monitor. ORM-4 is about what is said of the school: watching a person is refused, and so is a request
 * that does not say which of the two it is, until it does.
 */
export function decideListening({ target }: ListeningFacts, pack: Pack): Decision {
  const within = pack.deadlines.reply
  if (target === 'school') {
    const basis = ['ORM-4']
    return { ...unremarkable, steps: [must('record', 'communications', within, basis)], clauses: ['ORM-4'] }
  }
  const basis = ['ORM-4', byGuidance('watching-people')]
  return {
    ...unremarkable,
    severity: 'low',
    first: 'trust',
    also: ['communications'],
    steps: [must('record', 'trust', within, basis), must('refuse', 'trust', within, basis)],
    clauses: ['ORM-4'],
  }
}

const unremarkable: Omit<Decision, 'steps' | 'clauses'> = {
  breach: 'none',
  crime: 'none',
  severity: 'info',
  confidentiality: 1,
  first: 'communications',
  also: [],
  procedure: 'none',
  never: [],
  publicReply: 'forbidden',
  evidence: 'full',
  missing: [],
}

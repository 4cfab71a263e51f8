import type { Due, ProcedureStage } from '../../../domain/concern.ts'

const stages: Record<ProcedureStage, string> = {
  informal: 'Settling it by talking',
  formal: 'Formal complaint',
  panel: 'Panel',
}

/** A stage of the complaints procedure. */
export function nameOfStage(stage: ProcedureStage): string {
  return stages[stage]
}

const duties: Record<Due, string> = {
  acknowledge: 'Say that it has arrived, and who looks after it',
  talk: 'Talk about it with them',
  hear: 'Hold the panel’s meeting',
  answer: 'Answer',
}

/** What was promised, as something to do. */
export function titleOfPromise(what: Due, stage: ProcedureStage): string {
  if (what !== 'answer') return duties[what]
  return stage === 'panel'
    ? 'Say what the panel found'
    : stage === 'formal'
      ? 'Answer in writing'
      : duties.answer
}

/** What a stage is about, for whoever runs it. */
export const aboutStage: Record<ProcedureStage, string> = {
  informal: 'Most worries are settled here. Listen first, say what you will do, and do it.',
  formal:
    'Somebody who has not dealt with it looks into it and answers in writing, with the reasons and what can be done next.',
  panel:
    'Three people who have had nothing to do with it hear both sides; one of them is independent of the running of the school. Whoever complained may come, and bring somebody.',
}

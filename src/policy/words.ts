import type { Level } from '../domain/actor.ts'
import type { Decision, Do, First, Procedure, Severity } from '../domain/decision.ts'
import type { IncidentStep, Outcome } from '../domain/incident.ts'
import type { Force } from './clause.ts'
import { atOnce } from './step-words/at-once.ts'
import { authorities } from './step-words/authorities.ts'
import { procedures } from './step-words/procedures.ts'
import { replies } from './step-words/replies.ts'
import type { StepWords } from './step-words/step-words.ts'
import { takingDown } from './step-words/taking-down.ts'

const steps: Record<Do, StepWords> = { ...atOnce, ...takingDown, ...authorities, ...procedures, ...replies }

/** What a step is called, as a short request: 'Ask for the post to be deleted'. */
export function titleOfStep(what: Do): string {
  return steps[what].title
}

/** How to do a step well, and when it is done, in a few sentences. */
export function helpOfStep(what: Do): string {
  return steps[what].help
}

const holders: Record<First, string> = {
  dsl: 'the designated safeguarding lead (DSL)',
  headteacher: 'the headteacher',
  'headteacher-or-dsl': 'the headteacher or the DSL',
  trust: 'the trust',
  office: 'the school office',
  communications: 'communications',
  'emergency-services': 'the emergency services (999)',
  none: 'nobody in particular',
}

/** Who a step belongs to, or who is told first, for the middle of a sentence. */
export function wordsForHolder(holder: First): string {
  return holders[holder]
}

const severities: Record<Severity, { name: string; means: string }> = {
  info: { name: 'For information', means: 'Nothing is wrong.' },
  low: { name: 'Low', means: 'It wants an answer or a word, and there is no hurry.' },
  moderate: { name: 'Moderate', means: 'Somebody should deal with it within a day.' },
  high: {
    name: 'High',
    means: 'It comes before other work today.',
  },
  critical: { name: 'Critical', means: 'Somebody must deal with it now, whatever the hour.' },
}

/** How serious something is, and what that asks of the people who see it. */
export function wordsForSeverity(severity: Severity): { name: string; means: string } {
  return severities[severity]
}

const breaches: Record<Decision['breach'], string> = {
  none: 'This breaks no rule',
  discouraged: 'This is discouraged, and breaks no rule',
  possible: 'This may break a rule',
  breach: 'This breaks a rule',
}

/** Whether the policy is broken. */
export function wordsForBreach(breach: Decision['breach']): string {
  return breaches[breach]
}

const crimes: Record<Decision['crime'], string> = {
  none: 'Nothing here points to a crime',
  possible: 'This could be a crime; only the police and the courts can say',
}

/** Whether a crime is possible. It is a hint, and never a finding. */
export function wordsForCrime(crime: Decision['crime']): string {
  return crimes[crime]
}

const levelWords: Record<Level, { name: string; who: string }> = {
  0: {
    name: 'Open',
    who: 'The people who listen and answer for the school and the trust, those who lead them, and the auditor.',
  },
  1: {
    name: 'Within the school',
    who: 'The school’s communications, office, headteacher, DSL and deputies, the trust’s communications and safeguarding lead, and the auditor.',
  },
  2: {
    name: 'Safeguarding',
    who: 'The DSL and deputies, the headteacher, and the trust’s safeguarding lead.',
  },
  3: {
    name: 'An adult’s conduct',
    who: 'The headteacher and the trust’s safeguarding lead.',
  },
  4: {
    name: 'About the headteacher',
    who: 'The trust’s safeguarding lead; nobody at the school.',
  },
  5: {
    name: 'About the trust’s leaders',
    who: 'The auditor; nobody who leads the trust or a school.',
  },
}

/** How private something is, and who may read it. */
export function wordsForLevel(level: Level): { name: string; who: string } {
  return levelWords[level]
}

const procedureWords: Record<Procedure, string> = {
  'behaviour-policy': 'the behaviour policy',
  'code-of-conduct': 'the staff code of conduct',
  'governance-code': 'the governance code',
  employer: 'the employer’s own procedure',
  complaints: 'the complaints procedure',
  prevent: 'the Prevent procedure',
  none: 'no other procedure',
}

/** The procedure under which a matter is dealt with, for the middle of a sentence. */
export function wordsForProcedure(procedure: Procedure): string {
  return procedureWords[procedure]
}

const outcomeWords: Record<Outcome, string> = {
  removed: 'The person who posted it took it down',
  'removed-by-platform': 'The platform took it down',
  'stays-up': 'It stays up, and we leave it there',
  'settled-by-talking': 'It was settled by talking',
  'complaints-procedure': 'It went on as a complaint',
  'passed-to-authority': 'The police or another authority has taken it over',
  'behaviour-or-conduct': 'It went on under the behaviour policy or the code of conduct',
  answered: 'It was answered',
  'no-breach': 'No rule was broken',
  mistaken: 'It was a mistake: it was not about us, or did not happen',
}

/** How an incident ended. */
export function wordsForOutcome(outcome: Outcome): string {
  return outcomeWords[outcome]
}

const stepStates: Record<IncidentStep['state'], string> = {
  'to-do': 'To do',
  done: 'Done',
  skipped: 'Skipped',
  'not-applicable': 'Does not apply',
}

/** Where a step stands. */
export function wordsForStepState(state: IncidentStep['state']): string {
  return stepStates[state]
}

const forceWords: Record<Force, { name: string; means: string }> = {
  must: { name: 'Must', means: 'The policy requires this.' },
  may: { name: 'May', means: 'The policy leaves this to your judgement.' },
  ask: { name: 'Please', means: 'The policy asks for this; nobody is made to do it.' },
  info: { name: 'Good to know', means: 'The policy explains this.' },
}

/** How strongly a step or a clause speaks. */
export function wordsForForce(force: Force): { name: string; means: string } {
  return forceWords[force]
}

const publicReplies: Record<Decision['publicReply'], string> = {
  allowed: 'You may answer in public',
  forbidden: 'Do not answer in public',
  'redirect-only':
    'In public, only ask the person to write to us by e-mail, and say nothing about the matter',
}

/** Whether, and how, we may answer in public. */
export function wordsForPublicReply(reply: Decision['publicReply']): string {
  return publicReplies[reply]
}

const evidenceWords: Record<Decision['evidence'], string> = {
  full: 'Keep a picture of it, and its words',
  'words-only': 'Describe it in words only, and keep no copy',
}

/** What evidence may be kept. */
export function wordsForEvidence(evidence: Decision['evidence']): string {
  return evidenceWords[evidence]
}

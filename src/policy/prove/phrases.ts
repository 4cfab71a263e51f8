import {
  type Decision,
  type Do,
  type First,
  type Severity,
  type Step,
  severities,
} from '../../domain/decision.ts'
import { titleOfStep, wordsForHolder } from '../words.ts'

type Decided = { decision: Decision; step(what: Do): Step | undefined }

/** A step as it is called on the screens, in quotation marks. */
export function quoted(what: Do): string {
  return `“${titleOfStep(what)}”`
}

/** What is wrong where a step should be there; with a force, where it should be exactly that strong. */
export function lacks({ step }: Decided, what: Do, force?: Step['force']): string | undefined {
  const found = step(what)
  if (!found) return `${quoted(what)} would be no step.`
  if (!force || found.force === force) return undefined
  return force === 'must'
    ? `${quoted(what)} would only be offered.`
    : `${quoted(what)} would be asked for and not left to judgement.`
}

/** What is wrong where any of these is a step. */
export function asksFor({ step }: Decided, ...whats: Do[]): string | undefined {
  const found = whats.find((what) => step(what))
  return found && `${quoted(found)} would be a step.`
}

/** What is wrong where any of these is not ruled out in so many words. */
export function doesNotRuleOut({ decision }: Decided, ...whats: Do[]): string | undefined {
  const found = whats.find((what) => !decision.never.some((ban) => ban.do === what))
  return found && `${quoted(found)} would not be ruled out.`
}

/** What is wrong where one step does not wait for another. */
export function doesNotWait({ step }: Decided, what: Do, earlier: Do): string | undefined {
  if (step(what)?.after?.includes(earlier)) return undefined
  return `${quoted(what)} would not wait for ${quoted(earlier)}.`
}

/** What is wrong where somebody else is told first. */
export function tellsFirst({ decision }: Decided, first: First): string | undefined {
  if (decision.first === first) return undefined
  return `${capital(wordsForHolder(decision.first))} would be told first, and not ${wordsForHolder(first)}.`
}

/** What is wrong where somebody hears nothing, neither first nor besides. */
export function doesNotTell({ decision }: Decided, ...anyOf: First[]): string | undefined {
  if (anyOf.some((one) => toldIn(decision).includes(one))) return undefined
  return `${capital(anyOf.map(wordsForHolder).join(' or '))} would not be told.`
}

/** What is wrong where somebody is told, or owns a step. */
export function involves({ decision }: Decided, ...whom: First[]): string | undefined {
  const told = toldIn(decision).find((one) => whom.includes(one))
  if (told) return `${capital(wordsForHolder(told))} would be told.`
  const step = decision.steps.find(({ by }) => whom.includes(by))
  return step && `${quoted(step.do)} would belong to ${wordsForHolder(step.by)}.`
}

/** What is wrong where a matter is not the trust's alone. */
export function isNotTrustsAlone(it: Decided): string | undefined {
  return (
    involves(it, 'dsl', 'headteacher', 'headteacher-or-dsl', 'office', 'communications') ??
    doesNotTell(it, 'trust')
  )
}

/** What is wrong where it is taken less seriously than this. */
export function isLighterThan({ decision }: Decided, severity: Severity): string | undefined {
  if (severities.indexOf(decision.severity) >= severities.indexOf(severity)) return undefined
  return `Its severity would be ${decision.severity}, and not at least ${severity}.`
}

/** What is wrong where more people may read of it than at this level. */
export function isOpenerThan({ decision }: Decided, level: number): string | undefined {
  if (decision.confidentiality >= level) return undefined
  return `Its level of confidentiality would be ${decision.confidentiality}, and not at least ${level}.`
}

function toldIn({ first, also }: Decision): First[] {
  return [first, ...also]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

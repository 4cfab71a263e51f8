import type { Level } from '../domain/actor.ts'
import type { Basis, Decision, Do, First, Holder, Severity, Step } from '../domain/decision.ts'
import type { Pack } from './pack.ts'

/** What a rule finds: whether the occurrence breaks the policy, and the clauses that say so. */
export type Finding = { breach: Decision['breach']; basis: readonly Basis[] }

/** What must not be done here, and why. */
export type Ban = { what: readonly Do[]; basis: readonly Basis[] }

/** An occurrence with what has been judged of it so far: what every rule about its steps goes by. */
export type Case = {
  pack: Pack
  breach: Decision['breach']
  crime: Decision['crime']
  severity: Severity
  level: Level
  first: First
  also: readonly First[]
  procedure: Decision['procedure']
  /** Who carries the steps out. */
  lead: Holder
  /** Who looks after the children in it. */
  safeguardingLead: Holder
  evidence: Decision['evidence']
  publicReply: Decision['publicReply']
}

/**
 * What a clause, a default or guidance does about one kind of occurrence: it finds a breach in what was read of the
 * facts, asks for steps, and forbids others.
 */
export type RulesFor<Read, Situation extends Case> = {
  readonly finds?: readonly ((read: Read) => Finding | undefined)[]
  readonly asks?: readonly ((situation: Situation) => Step | undefined)[]
  readonly forbids?: readonly ((situation: Situation) => Ban | undefined)[]
}

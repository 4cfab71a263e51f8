import type { Level } from '../../domain/actor.ts'
import type { Decision, Do, Holder, Severity, Step } from '../../domain/decision.ts'
import type { Pack } from '../pack.ts'
import type { Post } from './post.ts'

/** A post with what has been decided about it so far: what the rules for its steps go by. */
export type PostCase = {
  post: Post
  pack: Pack
  breach: Decision['breach']
  crime: Decision['crime']
  severity: Severity
  level: Level
  /** Who is told first, danger aside. */
  told: Holder
  first: Decision['first']
  lead: Holder
  safeguardingLead: Holder
  evidence: Decision['evidence']
  publicReply: Decision['publicReply']
}

/** One rule of the policy: the step that it asks for here, or none. */
export type StepRule = (situation: PostCase) => Step | undefined

/** The step that keeps evidence in this case: a copy, or words only where no copy may be made. */
export function evidenceStep({ evidence }: PostCase): Do {
  return evidence === 'words-only' ? 'words-only-record' : 'capture-evidence'
}

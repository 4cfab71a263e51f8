import type { Do, Holder } from '../../domain/decision.ts'
import type { Case } from '../rule.ts'
import type { Post } from './post.ts'

/** A post with what has been judged of it so far. */
export type PostCase = Case & {
  post: Post
  /** Who is told first, danger aside. */
  told: Holder
}

/** The step that keeps evidence in this case: a copy, or words only where no copy may be made. */
export function evidenceStep({ evidence }: Pick<Case, 'evidence'>): Do {
  return evidence === 'words-only' ? 'words-only-record' : 'capture-evidence'
}

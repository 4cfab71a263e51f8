import type { TermKind } from '../domain/mention.ts'

/** Words to listen for, on behalf of one school. */
export type Term = { id: string; school: string; words: string; kind: TermKind }

/** A term that stands in a text: `words` as they are written there, at UTF-16 offsets `start` to `end`. */
export type Hit<T = Term> = { term: T; words: string; start: number; end: number }

/**
 * How much a term says by itself: an address or handle is the school's alone; a name is one that the register has; an
 * alias follows from it and still says that it is a school; a bare one does not ('Belmont Castle', 'Christ Church').
 */
export type Weight = 'own' | 'name' | 'alias' | 'bare'

import { type Facts, type Kind, kinds } from '../../../domain/facts.ts'
import type { Pack } from '../../../policy/pack.ts'
import { fieldsAsked, isAsked } from '../../../policy/questions/questions.ts'
import type { StoredMention } from '../../../store/mentions.ts'
import { type Place, type Round, roundOf } from '../questions/round.ts'

/** Is there a question under this name, about anything? */
function isField(field: string | undefined): field is string {
  return kinds.some((kind) => isAsked(kind, field))
}

/** Reads from an address where somebody stands in the triage. */
export function placeIn(query: Record<string, string>): Place {
  const { last, skip = '' } = query
  return {
    last: isField(last) ? last : undefined,
    skipped: [...new Set(skip.split(',').filter(isField))],
  }
}

/** What can be asked about a mention of this kind. */
export function triageFields(kind: Kind): readonly string[] {
  return fieldsAsked(kind)
}

/** The part of an address that keeps the place. */
export function placeQuery({ last, skipped }: Partial<Place>, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...more,
    ...(last && { last }),
    ...(skipped?.length && { skip: skipped.join() }),
  })
  return query.size > 0 ? `?${query}`.replaceAll('%2C', ',') : ''
}

/** The round of questions about a mention: never less private than the mention is already. */
export function triageState(mention: StoredMention, facts: Facts, place: Place, pack: Pack): Round {
  return roundOf(facts, place, pack, mention.level)
}

import type { ListeningFacts, ListeningTarget } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'

/** A request to monitor; what was not answered is unknown. */
export type Listening = { target: ListeningTarget }

export type ListeningCase = Case & { listening: Listening }

/** Reads the facts of a request to monitor. */
export function readListening({ target = 'unknown' }: ListeningFacts): Listening {
  return { target }
}

/** The trust hears of a request that is, or may be, about a person. */
export function judgeListening(listening: Listening, found: Finding, pack: Pack): ListeningCase {
  if (listening.target === 'school')
    return { ...ordinary(pack.choices.G13, found, pack, { first: 'communications' }), listening }
  return { ...ordinary('trust', found, pack, { severity: 'low', also: ['communications'] }), listening }
}

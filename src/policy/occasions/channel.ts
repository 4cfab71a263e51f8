import type { ChannelFacts, FactRole } from '../../domain/facts.ts'
import type { Pack } from '../pack.ts'
import { procedures } from '../post/procedure.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'
import { isAdultOfSchool, isMember } from './roles.ts'

/** Social media or a chat app that is used for school business; what was not answered is unknown. */
export type Channel = {
  by: FactRole
  tool: string
  /** CHN-3 binds the school, the adults who work for it and parents. */
  bound: 'yes' | 'perhaps' | 'no'
  /** E-mail is the official way, and no breach. */
  official: boolean
}

export type ChannelCase = Case & { channel: Channel }

/** Reads the facts of a channel. */
export function readChannel({ by = 'unknown', tool = 'unknown' }: ChannelFacts): Channel {
  const bound = by === 'school' || isAdultOfSchool(by)
  const perhaps = by === 'unknown' || isMember(by)
  return {
    by,
    tool,
    bound: bound ? 'yes' : perhaps ? 'perhaps' : 'no',
    official: /^e-?mail$/i.test(tool),
  }
}

/** The headteacher hears of it, and the DSL as well where a pupil is, or may be, among those who write. */
export function judgeChannel(channel: Channel, found: Finding, pack: Pack): ChannelCase {
  const { by } = channel
  const adult = isAdultOfSchool(by) && found.breach !== 'none'
  return {
    ...ordinary('headteacher', found, pack, {
      severity: found.breach === 'none' ? 'info' : 'low',
      level: adult ? 3 : 1,
      also: by === 'pupil' || by === 'unknown' ? ['dsl'] : [],
      procedure: found.breach === 'none' ? 'none' : (procedures[by] ?? 'none'),
    }),
    channel,
  }
}

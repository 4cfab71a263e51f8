import type { Level } from '../../domain/actor.ts'
import type { First, Holder } from '../../domain/decision.ts'
import type { About, ConcernFacts, ConcernMatter, ConcernStage, Office } from '../../domain/facts.ts'
import type { WordSet } from '../../domain/word-set.ts'
import type { Pack } from '../pack.ts'
import { aboutSet } from '../post/natures.ts'
import type { Case, Finding } from '../rule.ts'
import { ordinary } from './ordinary.ts'

/** A parent's concern, brought in private; what was not answered is unknown. */
export type Concern = {
  stage: ConcernStage
  office: Office
  about: WordSet<About>
  /** It is about the headteacher, or nobody has said whom it is about (G12). */
  maybeAboutHeadteacher: boolean
  aboutDsl: boolean
  matter: ConcernMatter
}

export type ConcernCase = Case & { concern: Concern }

/** Reads a concern's facts. */
export function readConcern(facts: ConcernFacts): Concern {
  const { stage = 'unknown', office = 'unknown', about = 'unknown', matter = 'unknown' } = facts
  const whom = aboutSet(about === 'unknown' ? [] : about)
  const nobodyKnown = office === 'unknown' && whom.size === 0
  return {
    stage,
    office,
    about: whom,
    maybeAboutHeadteacher: office === 'headteacher' || whom.has('headteacher') || nobodyKnown,
    aboutDsl: office === 'dsl' || whom.has('dsl'),
    matter,
  }
}

/** Who hears of a concern: the headteacher, unless it is about the headteacher. */
export function judgeConcern(concern: Concern, found: Finding, pack: Pack): ConcernCase {
  const { stage, about } = concern
  const lead: Holder = concern.maybeAboutHeadteacher ? 'trust' : 'headteacher'
  const level = levelOf(concern)
  const forDsl = about.has('pupil') && level < 3
  return {
    ...ordinary(lead, found, pack, {
      severity: stage === 'new' && !about.has('pupil') ? 'low' : 'moderate',
      level,
      also: alsoTold(concern, level),
      procedure: stage === 'new' ? 'none' : 'complaints',
      safeguardingLead: forDsl ? 'dsl' : lead,
    }),
    concern,
  }
}

function alsoTold({ about }: Concern, level: Level): First[] {
  if (level >= 4) return []
  const also: First[] = about.has('pupil') && level < 3 ? ['dsl'] : []
  return about.has('trust') ? [...also, 'trust'] : also
}

function levelOf({ maybeAboutHeadteacher, aboutDsl, about }: Concern): Level {
  if (maybeAboutHeadteacher) return 4
  if (aboutDsl || about.has('staff')) return 3
  return about.has('pupil') ? 2 : 1
}

import type { Bound, Force } from '../../../policy/clause.ts'
import { wordsForForce } from '../../../policy/words.ts'
import { Tag, type Tone } from '../../parts/tag.tsx'

const tones: Record<Force, Tone> = { must: 'teal', may: 'blue', ask: 'gold', info: 'grey' }

/** How strongly a clause speaks. */
export function ForceTag({ force }: { force: Force }) {
  return <Tag tone={tones[force]}>{wordsForForce(force).name}</Tag>
}

const bounds: Record<Bound, string> = {
  everybody: 'everybody in the school community',
  school: 'the school',
  pupils: 'pupils',
  parents: 'parents and carers',
  staff: 'staff',
  'adults-of-the-school': 'the adults of the school',
  adults: 'adults',
  author: 'whoever posted',
}

const list = new Intl.ListFormat('en-GB')

/** Whom a clause binds: 'the school and whoever posted'. */
export function boundInWords(binds: readonly Bound[]): string {
  return list.format(binds.map((bound) => bounds[bound]))
}

import type { SourceState } from '../../../domain/source-health.ts'
import type { Tone } from '../../parts/tag.tsx'

/** How a source is doing, in a word or two. The sentence beside it says the rest. */
export const stateWords: Record<SourceState, { name: string; tone: Tone }> = {
  starting: { name: 'Starting', tone: 'grey' },
  hearing: { name: 'Hearing', tone: 'green' },
  quiet: { name: 'Quiet longer than usual', tone: 'orange' },
  ending: { name: 'Sign-in ends soon', tone: 'gold' },
  partly: { name: 'Hearing in part', tone: 'orange' },
  behind: { name: 'Behind', tone: 'orange' },
  throttled: { name: 'Asked to wait', tone: 'gold' },
  trouble: { name: 'Trouble', tone: 'orange' },
  spent: { name: 'Budget used up', tone: 'gold' },
  'signed-out': { name: 'Needs signing in again', tone: 'strong-red' },
  broken: { name: 'Broken', tone: 'strong-red' },
  paused: { name: 'Paused', tone: 'grey' },
  'not-on': { name: 'Not switched on', tone: 'grey' },
  'by-hand': { name: 'Brought by people', tone: 'grey' },
}

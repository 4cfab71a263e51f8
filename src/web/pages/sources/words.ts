import { declarations } from '../../../domain/connectors/declarations.ts'
import type { Health, SourceKind } from '../../../domain/source.ts'
import type { Tone } from '../../parts/tag.tsx'

/** A kind of source in words, and what can be expected of it: as its declaration says. */
export const kindWords = Object.fromEntries(
  Object.values(declarations).map(({ kind, name, hears }) => [kind, { name, covers: hears }]),
) as Record<SourceKind, { name: string; covers: string }>

/** How a source is doing, in a word and a sentence. */
export const healthWords: Record<Health, { name: string; means: string; tone: Tone }> = {
  new: { name: 'Starting', means: 'Nothing has come from it yet.', tone: 'grey' },
  healthy: { name: 'Works', means: 'It answers, and what it brings is read.', tone: 'green' },
  throttled: { name: 'Waiting', means: 'The other side asks us to come back later. We do.', tone: 'gold' },
  failing: {
    name: 'Trouble',
    means: 'It did not answer as it should. We keep trying, with growing distances.',
    tone: 'orange',
  },
  broken: {
    name: 'Stopped',
    means: 'It will not work as it stands. What to change is said below.',
    tone: 'strong-red',
  },
  'signed-out': {
    name: 'Sign in again',
    means: 'Its password or token no longer holds. Nothing is heard until somebody signs in again.',
    tone: 'strong-red',
  },
  spent: {
    name: 'Budget spent',
    means: 'What may be spent in this period is spent. It goes on when the next one begins.',
    tone: 'gold',
  },
  paused: { name: 'Paused', means: 'Somebody has paused it. Nothing is asked meanwhile.', tone: 'grey' },
}

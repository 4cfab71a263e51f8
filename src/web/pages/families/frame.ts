import type { PageWords } from '../../parts/page-words.ts'
import { englishPage } from '../../parts/page-words.ts'
import type { Sayer } from '../front-door/sayer.ts'

/** What the frame of a page for families says in its language. */
export function frameOf(say: Sayer): PageWords {
  const { language, words } = say
  if (language.code === 'en') return englishPage
  const { shared, families } = words
  return {
    tag: language.tag,
    direction: language.direction,
    skip: say(shared.skip),
    back: say(shared.go.back),
    error: say(shared.errors.marker),
    errors: (count) => say(shared.errors.things, { count }),
    optional: say(shared.go.optional),
    foot: say(families.foot),
  }
}

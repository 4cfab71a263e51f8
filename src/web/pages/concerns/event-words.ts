import type { ConcernEvent } from '../../../domain/concern.ts'
import type { Happening } from '../../parts/timeline.tsx'
import { nameOfStage, titleOfPromise } from './words.ts'

type Said = Pick<Happening, 'what' | 'detail' | 'icon'> & { who?: null }

const uncapital = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** What happened to a concern, in words. */
export function concernWords(event: ConcernEvent): Said {
  switch (event.type) {
    case 'stage-begun': {
      const { stage, askedBy, said } = event.data
      const name = uncapital(nameOfStage(stage))
      return askedBy === 'parent'
        ? { who: null, what: `began a stage for whoever brought it: ${name}`, detail: said, icon: 'incident' }
        : { what: `went on to the next stage: ${name}`, detail: said, icon: 'incident' }
    }
    case 'stage-taken-back':
      return event.data.askedBy === 'parent'
        ? { who: null, what: 'went back to the stage before: whoever brought it has changed their mind' }
        : { what: 'went back to the stage before' }
    case 'promise-settled': {
      const { what, state, said } = event.data
      const title = `“${titleOfPromise(what, 'informal')}”`
      return state === 'kept'
        ? { what: `kept a promise: ${title}`, detail: said, icon: 'tick' }
        : { what: `noted that a promise is not wanted any more: ${title}`, detail: said, icon: 'skip' }
    }
    case 'promise-reopened':
      return { what: `opened a promise again: “${titleOfPromise(event.data.what, 'informal')}”` }
    case 'promise-reminded':
      return {
        who: null,
        what: `saw that a promise was late: ${event.data.late.map((late) => `“${titleOfPromise(late, 'informal')}”`).join(', ')}`,
        icon: 'clock',
      }
    case 'panel-named':
      return {
        what: 'named the panel',
        detail: event.data.members
          .map(({ name, independent }) => (independent ? `${name} (independent)` : name))
          .join('; '),
        icon: 'person',
      }
  }
}

import type { Decision } from '../../domain/decision.ts'
import { natureSet } from './natures.ts'
import { isAnyOf, type Post } from './post.ts'

const maybeCrimes = natureSet([
  'illegal',
  'threat',
  'hate',
  'blackmail',
  'impersonation',
  'false-media',
  'terrorist-content',
  'intimate-image-of-child',
])

/** May the post be a crime? A hint to take advice, never a legal finding. */
export function crimeOf(post: Post): Decision['crime'] {
  return isAnyOf(post, maybeCrimes) ? 'possible' : 'none'
}

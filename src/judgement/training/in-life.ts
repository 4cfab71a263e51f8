import type { LabelledPost } from '../labelled.ts'

/** In life about so many posts are as hard as those that were made hard on purpose; in the corpus it is nearly half. */
const hardInLife = 0.1

/** How much each post counts, so that those hard on purpose count together what they would in life. The mean is 1. */
export function weightsInLife(posts: readonly Pick<LabelledPost, 'hard'>[]): number[] {
  const hard = posts.filter((post) => post.hard).length
  const plain = posts.length - hard
  if (hard === 0 || plain === 0) return posts.map(() => 1)
  return posts.map((post) =>
    post.hard ? (hardInLife * posts.length) / hard : ((1 - hardInLife) * posts.length) / plain,
  )
}

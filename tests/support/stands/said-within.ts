import type { Post } from './platform-stubs.ts'

/** So many things are said under one post of the account's own, or beside it, until it posts again. */
const turn = 240
/** One in so many stands beside it. */
const beside = 5

/** The name of the account's own post under which the nth thing stands. */
export function ownOf(nth: number): string {
  return `own-${Math.floor(nth / turn)}`
}

/**
 * Lays out what was said as platforms do: some of it stands for itself in a list, with the account's own posts, and the
 * rest within those, such as comments under them. Everything the newest first.
 */
export function inTurns(posts: readonly Post[]): {
  entries: readonly Post[]
  within(own: string): readonly Post[]
} {
  const turns = Map.groupBy(posts, ({ nth }) => ownOf(nth))
  const entries = [...turns].flatMap(([id, said]) => {
    const { at = '', changed = '' } = said.at(-1) ?? {}
    const own: Post = { id, text: 'Our own words', at, changed, ours: true, versions: [id], nth: -1 }
    return [...said.filter(standsAlone), own]
  })
  return { entries, within: (own) => (turns.get(own) ?? []).filter((post) => !standsAlone(post)) }
}

function standsAlone({ nth }: Post): boolean {
  return nth % beside === 0
}

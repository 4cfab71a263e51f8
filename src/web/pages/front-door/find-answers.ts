/** Something in writing that may answer a question. */
export type Passage = {
  title: string
  text: string
  href: string
  from: 'family' | 'policy' | 'ages' | 'guide'
}

/** Words that say nothing of what a question is about. */
const small = new Set(
  `about after all and any are ask been but can child children could did does for from had has have her him his how into its
  know may more much must need not old our out school she should some somebody that the their them then there they this
  too want was were what when where which who why will with would you your`.split(/\s+/),
)

/** How many are offered at most: more than can be read at a glance help nobody. */
const most = 4

/**
 * The passages that say most of what a question is about, the best first. A word counts the more, the fewer passages
 * have it; one word in a title counts twice.
 */
export function findAnswers(question: string, passages: readonly Passage[]): Passage[] {
  const asked = new Set(stemsIn(question.slice(0, 500)))
  if (asked.size === 0) return []
  const stems = passages.map(({ title, text }) => ({
    title: new Set(stemsIn(title)),
    all: new Set(stemsIn(`${title} ${text}`)),
  }))
  const weightOf = (stem: string) =>
    Math.log(1 + passages.length / (1 + stems.filter(({ all }) => all.has(stem)).length))
  const weights = new Map([...asked].map((stem) => [stem, weightOf(stem)]))
  const scored = passages.map((passage, place) => {
    let score = 0
    for (const [stem, weight] of weights) {
      if (stems[place]?.title.has(stem)) score += 2 * weight
      else if (stems[place]?.all.has(stem)) score += weight
    }
    return { passage, score }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best / 2)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ passage }) => passage)
}

function stemsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []
  return words
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(?:ies|ing|ed|es|s|y)$/u, '') || word)
}

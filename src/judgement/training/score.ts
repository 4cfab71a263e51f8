/** How well a list of answers does: what TweetEval's tables state. In per cent. */
export type Score = { accuracy: number; macroF1: number; macroRecall: number; count: number }

/** Compares what was said with what is right. A label counts where it is right at least once, as in the tables. */
export function scoreOf(pairs: readonly { right: string; said: string }[]): Score {
  const labels = [...new Set(pairs.map(({ right }) => right))]
  let f1 = 0
  let recall = 0
  for (const label of labels) {
    const hits = pairs.filter(({ right, said }) => right === label && said === label).length
    const is = pairs.filter(({ right }) => right === label).length
    const told = pairs.filter(({ said }) => said === label).length
    f1 += (2 * hits) / (is + told)
    recall += hits / is
  }
  const hits = pairs.filter(({ right, said }) => right === said).length
  const percent = (share: number, of: number) => (of > 0 ? (100 * share) / of : 0)
  return {
    accuracy: percent(hits, pairs.length),
    macroF1: percent(f1, labels.length),
    macroRecall: percent(recall, labels.length),
    count: pairs.length,
  }
}

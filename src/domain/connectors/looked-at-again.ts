const rounds = 'looks again after an hour, more and more seldom, for thirty days.'

/** When what was deleted is removed here, where nobody tells of deletions: by the rounds of commands/recheck-mentions.ts. */
export const removedWhenNoticed = `What its author deletes is removed here within a day of when that is noticed: Birdsong ${rounds}`

/** The same where Meta tells of some. */
export const removedWhenMetaTells = `What is deleted there is removed here within a day of when Meta tells us, or Birdsong notices: it ${rounds}`

import type { Category, Pressing } from '../../domain/judgement.ts'

/** What each category is called: 'Looks like a complaint'. */
export const categoryWords: Record<Category, { name: string; like: string }> = {
  praise: { name: 'Praise', like: 'praise' },
  criticism: { name: 'Criticism', like: 'criticism' },
  complaint: { name: 'Complaint', like: 'a complaint' },
  enquiry: { name: 'Question for the school', like: 'a question that anybody might ask' },
  enquiry_child: { name: 'Question about a child', like: 'a question about one child' },
  conduct: { name: 'Unkind or threatening', like: 'something unkind or threatening' },
  safeguarding: { name: 'Safeguarding', like: 'a child who may come to harm' },
  extremism: { name: 'Extremism', like: 'extremism, or a worry about it' },
  privacy: { name: 'Private details', like: 'private details or pictures of somebody' },
  impersonation: {
    name: 'Pretending to be somebody',
    like: 'somebody pretending to be the school or a person',
  },
  irrelevant: { name: 'Not about the school', like: 'nothing to do with the school' },
}

/** How pressing something seems. */
export const pressingWords: Record<Pressing, { name: string; means: string }> = {
  0: { name: 'Nothing to do', means: 'nothing to do' },
  1: { name: 'In the ordinary course', means: 'answer in the ordinary course' },
  2: { name: 'Today', means: 'look today' },
  3: { name: 'Now', means: 'look now' },
}

/** A suggestion in one line: 'Looks like a complaint: look today'. Where the doubt is too great it says so. */
export function suggestionInWords(judged: {
  category: Category
  severity: Pressing
  abstained: boolean
}): string {
  const { category, severity, abstained } = judged
  if (abstained)
    return severity >= 2
      ? `Not sure what this is: ${pressingWords[severity].means}, please`
      : 'Not sure what this is: please look'
  return severity === 0
    ? `Looks like ${categoryWords[category].like}`
    : `Looks like ${categoryWords[category].like}: ${pressingWords[severity].means}`
}

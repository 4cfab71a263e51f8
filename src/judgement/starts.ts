import { startsOf } from './model.ts'
import { schoolHeads } from './school-heads.ts'

const [category = 0, sentiment = 0, severity = 0, marks = 0, natures = 0] = startsOf(schoolHeads)

/** Where the outputs of each question begin in the model that ships. */
export const starts = { category, sentiment, severity, marks, natures }

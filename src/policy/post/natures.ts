import { abouts, natures } from '../../domain/facts.ts'
import { setsOf } from '../../domain/word-set.ts'

export const natureSet = setsOf(natures)
export const aboutSet = setsOf(abouts)

/** What people may say of a school, in kindness or in anger. */
export const fairNatures = natureSet(['praise', 'criticism', 'complaint', 'enquiry'])

/** Every nature that does harm: any but the fair ones, humour, and disrepute alone (G9). */
export const harmfulNatures = natureSet(
  natures.filter((one) => !fairNatures.has(one) && one !== 'humour' && one !== 'disrepute'),
)

export const extremism = natureSet(['extremist', 'terrorist-content'])

/** What is looked at by nobody, or by as few as can be. */
export const unspeakable = natureSet(['intimate-image-of-child', 'extremist', 'terrorist-content'])

/** What is described and never copied. */
export const neverCopied = natureSet(['intimate-image-of-child', 'terrorist-content'])

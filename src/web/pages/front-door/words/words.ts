import type { ReadingAge as Reader } from '../../../../domain/report.ts'
import type { en } from './en.ts'

/** One text, or one for each reader: from seven, from eleven, and grown-up. */
export type Told = string | { readonly [R in Reader]: string }

/** An answer in words. The hint says what is meant by it. */
export type ToldAnswer = Told | { readonly label: Told; readonly hint: Told }

/** A question in words. `summary` is what its answer is called on the page with all answers. */
export type ToldQuestion = {
  readonly question: Told
  readonly hint?: Told
  readonly summary: string
  /** Stands where nothing was chosen. */
  readonly missing?: Told
  readonly answers?: Readonly<Record<string, ToldAnswer>>
}

/** Every sentence of the front door in one language. English is the one that the others follow. */
export type Words = Same<typeof en>

/** The same places with other words in them. */
type Same<Given> = Given extends string | Told
  ? Told
  : {
      readonly [Key in keyof Given]: Key extends 'language' | 'direction' | 'summary'
        ? string
        : Same<Given[Key]>
    }

/** The words for this reader, with what is in braces filled in. Throws where a word in braces has nothing to fill it. */
export function say(told: Told, reader: Reader, filled: Readonly<Record<string, string>> = {}): string {
  const text = typeof told === 'string' ? told : told[reader]
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const word = filled[name]
    if (word === undefined) throw new Error(`Nothing is given for {${name}} in “${text}”`)
    return word
  })
}

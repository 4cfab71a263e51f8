import type { ReadingAge as Reader } from '../../../../domain/report.ts'

/** A place in the catalogue. What stands there is said by a `Sayer`, in its language and to its reader. */
export type Told = { readonly key: string }

/** An answer in words. The hint says what is meant by it. */
export type ToldAnswer = Told | { readonly label: Told; readonly hint: Told }

/** A question in words. `summary` is what its answer is called on the page with all answers. */
export type ToldQuestion = {
  readonly question: Told
  readonly hint?: Told
  readonly summary: Told
  /** Stands where nothing was chosen. */
  readonly missing?: Told
  readonly answers?: Readonly<Record<string, ToldAnswer>>
}

export const readers = ['seven', 'eleven', 'adult'] as const satisfies readonly Reader[]
export const plurals = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** The forms of a text by its `{count}`, as the language has them: `one` and `other` in English, six in Arabic. */
export type Counted = { readonly other: string } & {
  readonly [P in Exclude<(typeof plurals)[number], 'other'>]?: string
}
export type Text = string | Counted

/** One text, or one for each reader: from seven, from eleven, and grown-up. */
export type Message = Text | { readonly [R in Reader]: Text }

/** A text in another language. Where one wording does for two readers or for all, one is enough. */
export type Translated = Text | { readonly [R in Reader]?: Text }

type IsMessage<Given> = Given extends string
  ? true
  : keyof Given extends Reader | never
    ? true
    : keyof Given extends (typeof plurals)[number]
      ? true
      : false

/** The same places as in a catalogue, each to be said. */
export type Places<Given> =
  IsMessage<Given> extends true ? Told : { readonly [Key in keyof Given]: Places<Given[Key]> }

/** A part of the catalogue in another language: nothing in it but texts, and nothing has to be there. */
export type Translation<Given> =
  IsMessage<Given> extends true ? Translated : { readonly [Key in keyof Given]?: Translation<Given[Key]> }

/** Is this a message, and not a branch on which messages hang? */
export function isMessage(given: unknown): given is Message {
  if (typeof given === 'string') return true
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  const names = Object.keys(given)
  const all = (known: readonly string[]) => names.length > 0 && names.every((name) => known.includes(name))
  return all(readers) || all(plurals)
}

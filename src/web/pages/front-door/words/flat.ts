import { isMessage, plurals, readers } from './told.ts'

/** One text of a catalogue by its whole name: the way to it, then its reader, then its form by count. */
export type Flat = ReadonlyMap<string, string>

/** Every text of a catalogue, by names as the library asks for them: `front.title`, `front.title_seven_few`. */
export function flat(catalogue: unknown): Map<string, string> {
  const found = new Map<string, string>()
  eachMessage(catalogue, (key, message) => {
    for (const [name, text] of textsOf(message)) found.set(`${key}${name}`, text)
  })
  return found
}

/** Every message of a catalogue, in its order, with the way to it. */
export function eachMessage(
  catalogue: unknown,
  look: (key: string, message: unknown) => void,
  key = '',
): void {
  if (isMessage(catalogue)) {
    look(key, catalogue)
    return
  }
  if (typeof catalogue !== 'object' || catalogue === null) return
  for (const [name, inner] of Object.entries(catalogue))
    eachMessage(inner, look, key === '' ? name : `${key}.${name}`)
}

/** The texts of one message, each with what its name ends in. */
function textsOf(message: unknown, name = ''): [string, string][] {
  if (typeof message === 'string') return [[name, message]]
  return Object.entries(message as object).flatMap(([one, inner]) => textsOf(inner, `${name}_${one}`))
}

/** A text’s name without its reader and its form: the name of its message. */
export function messageOf(name: string): string {
  return name.replace(endings, '')
}

const endings = new RegExp(`(?:_(?:${readers.join('|')}))?(?:_(?:${plurals.join('|')}))?$`)

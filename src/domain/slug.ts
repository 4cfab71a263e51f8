/** A slug is no longer than this, so that an address with it can still be read out. */
const longest = 80

/** Letters that do not come apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  '&': ' and ',
}

/**
 * A name as it stands in an address: lower-case letters and figures with single hyphens between them. ‘St Mary’s CofE
 * Primary’ becomes `st-marys-cofe-primary`; a name without any such letter becomes `school`.
 *
 * The migration that gave slugs to older schools does the same in SQL; a test compares the two.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/['’‘ʼ`´]/g, '')
    .replaceAll(/[ßæÆœŒøØłŁđĐ&]/g, (letter) => plainLetters[letter] ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return plain || 'school'
}

/**
 * The slugs that a school could have, the best first and without an end: its name, its name with its town, and that
 * with a number. Whoever adds a school takes the first that nobody in the installation has.
 */
export function* slugsFor(name: string, town: string | null): Generator<string, never> {
  const base = slugOf(name)
  yield base
  const place = town?.trim() ? slugOf(town) : null
  const withTown = place && !`-${base}-`.includes(`-${place}-`) ? slugOf(`${base} ${place}`) : base
  if (withTown !== base) yield withTown
  for (let number = 2; ; number++) yield `${withTown}-${number}`
}

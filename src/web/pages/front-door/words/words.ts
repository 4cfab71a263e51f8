import { en } from './en.ts'
import { isMessage, type Places } from './told.ts'

export type { Told, ToldAnswer, ToldQuestion } from './told.ts'

/** Every place of the front door’s catalogue. English is the language that the others follow. */
export type Words = Places<typeof en>

/** The places of the catalogue, in the shape of the English one. */
export const words = placesIn(en, '') as Words

function placesIn(given: unknown, key: string): unknown {
  if (isMessage(given)) return { key }
  if (Array.isArray(given)) return given.map((inner, place) => placesIn(inner, `${key}.${place}`))
  return Object.fromEntries(
    Object.entries(given as object).map(([name, inner]) => [
      name,
      placesIn(inner, key === '' ? name : `${key}.${name}`),
    ]),
  )
}

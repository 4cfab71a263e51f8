import { z } from 'zod'

const uuid = z.uuid()

/** An id out of an address or a form; nothing where it cannot be one, so that the database is not asked. */
export function idIn(words: string | undefined): string | undefined {
  return uuid.safeParse(words).data
}

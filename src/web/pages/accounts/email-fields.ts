import { z } from 'zod'
import { needed, optional } from '../../forms.ts'

/** An e-mail address that has to be there. */
export function neededEmail(message: string) {
  return needed(message, 200).pipe(z.email('Give a whole e-mail address, such as name@school.example'))
}

/** An e-mail address, or null where nothing was typed. */
export const optionalEmail = optional(200).refine(
  (words) => words === null || z.email().safeParse(words).success,
  'Give a whole e-mail address, such as office@school.example',
)

import { z } from 'zod'
import { fieldsOf, needed, optional, optionalLink, type Typed } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { optionalEmail } from '../accounts/email-fields.ts'

/** What a form says of a school. Only the name is needed. */
export const schoolSchema = z.object({
  name: needed('Give the school’s name', 200),
  town: optional(100),
  email: optionalEmail,
  website: optionalLink,
})

/** What is known of a school. `prefix` begins the fields' names where a form has several schools. */
export function SchoolFields(props: { typed: Typed; errors: readonly FieldError[]; prefix?: string }) {
  const { typed, errors, prefix = '' } = props
  const field = fieldsOf(typed, errors, prefix)
  return (
    <>
      <TextField {...field('name')} label="Name of the school" />
      <TextField
        {...field('town')}
        label="Town or village"
        hint="Tells it apart from schools with the same name."
        optional
        width={20}
      />
      <TextField
        {...field('email')}
        label="The school’s e-mail address"
        hint="Where people are sent with a question about a child, away from public view."
        type="email"
        spellCheck={false}
        optional
      />
      <TextField
        {...field('website')}
        label="Website"
        hint="The whole address, beginning with https://"
        type="url"
        inputMode="url"
        spellCheck={false}
        optional
      />
    </>
  )
}

import { z } from 'zod'
import { fieldsOf, needed, optionalLink, parse } from '../../../forms.ts'
import { TextField } from '../../../parts/text-field.tsx'
import type { KindPage } from './kind.ts'

const schema = z.object({
  name: needed('Give the policy’s name, as people at your schools know it.', 200),
  link: optionalLink,
})

/** The other policy to which the rule about pictures points (G5). */
export const picturePolicy: KindPage<'picture-policy'> = {
  say: ({ name, link }) => (link ? <a href={link}>{name}</a> : name),

  typedFrom: (value) => ({ name: value?.name ?? '', link: value?.link ?? '' }),

  Fields({ typed, errors }) {
    const field = fieldsOf(typed, errors)
    return (
      <>
        <TextField
          {...field('name')}
          label="What the policy is called"
          hint="For example, images and video policy"
        />
        <TextField
          {...field('link')}
          type="url"
          label="Where it can be read"
          hint="A link, beginning with https://"
          optional
        />
      </>
    )
  },

  read: (typed) => parse(schema, typed),
}

import { z } from '@hono/zod-openapi'
import { type Kind, kinds } from '../domain/facts.ts'
import { type Field, fieldsOf } from '../domain/fields.ts'
import { longestName, oldest } from '../policy/read-facts.ts'

/** What each kind of occurrence is, for whoever reads the API's description. */
const kindsInWords: Record<Kind, string> = {
  post: 'Something published or shared online.',
  contact: 'A link between a pupil and an adult of the school on social media; “from” is whoever sought it.',
  enquiry: 'A message to the school.',
  concern: 'A parent’s concern, brought in private; “office” is whom it is about, if they hold one.',
  question: 'A question that somebody puts to the school.',
  publication: 'Something that the school wants to publish, or has; one permission for each person in it.',
  'underage-use': 'A child on a platform that is meant for older people.',
  exception: 'A request to allow a contact; “decider” is who is about to decide on it.',
  channel: 'Social media or a chat app that is used for school business.',
  listening: 'A request to monitor.',
  joining: 'Somebody becomes a member of the school.',
}

const unknown = z.literal('unknown')

/** One occurrence, told apart by its kind. It describes what `readFacts` reads, and reads nothing itself. */
export const factsSchema = z
  .discriminatedUnion('kind', [schemaOf('post'), ...kinds.filter((kind) => kind !== 'post').map(schemaOf)])
  .openapi('Facts', {
    description:
      'One occurrence: its kind, and what is known of it. A field that is left out, null or “unknown” is not known.',
  })

function schemaOf(kind: Kind) {
  const fields = Object.entries<Field>(fieldsOf[kind])
  return z
    .strictObject({
      kind: z.literal(kind),
      ...Object.fromEntries(
        fields.map(([name, field]) => [name, schemaOfField(field).nullable().optional()]),
      ),
    })
    .openapi(nameOf(kind), { description: kindsInWords[kind] })
}

/** `underage-use` as `UnderageUseFacts`. */
function nameOf(kind: Kind): string {
  const words = kind.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Facts`
}

function schemaOfField(field: Field): z.ZodType {
  switch (field.type) {
    case 'one':
      return z.enum([...field.of, 'unknown'])
    case 'many': {
      const list = z.array(z.enum(field.of)).openapi({ uniqueItems: !field.repeats })
      return z.union([list, field.alone ? z.enum([...field.of, 'unknown']) : unknown])
    }
    case 'claim':
      return z.union([z.boolean(), unknown])
    case 'age':
      return z.union([z.int().min(0).max(oldest), unknown])
    case 'name':
      return z.string().min(1).max(longestName)
  }
}

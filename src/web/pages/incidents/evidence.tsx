import { z } from 'zod'
import { addEvidence } from '../../../commands/add-evidence.ts'
import { memberPage } from '../../chrome.tsx'
import { needed, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { FileField } from '../../parts/file-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf, afterChange } from './after-change.ts'
import { Never } from './decided.tsx'
import { problem } from './done.ts'
import { incidentToRun } from './incident-to-run.ts'

const schema = z.object({ description: needed('Describe in words what it shows.', 4000) })

/** Keeps evidence: words, and a picture where one may be kept. */
export const evidence = forMembers('get', '/incidents/:reference/evidence', 'see-inbox', (asking) =>
  evidencePage(asking, {}),
)

/** Keeps a description and, where one may be kept, a picture. */
export const keepEvidence = forMembers(
  'post',
  '/incidents/:reference/evidence',
  'see-inbox',
  async (asking) => {
    const { c, services, actor } = asking
    const reference = c.req.param('reference') ?? ''
    const typed = await typedIn(c)
    const parsed = parse(schema, typed)
    const picture = await pictureIn(asking, typed)
    const errors = [
      ...(parsed.type === 'errors' ? parsed.errors : []),
      ...(picture.type === 'errors' ? picture.errors : []),
    ]
    if (parsed.type === 'errors' || picture.type === 'errors') return evidencePage(asking, { typed, errors })
    const outcome = await addEvidence(services, actor, reference, {
      description: parsed.value.description,
      picture: picture.type === 'picture' ? picture : null,
    })
    return afterChange(asking, outcome, {
      done: 'evidence',
      to: `${addressOf(reference)}#evidence`,
      refused: (because) => evidencePage(asking, { typed, because }),
    })
  },
)

type Picture =
  | { type: 'none' }
  | { type: 'picture'; bytes: Uint8Array; mediaType: string }
  | { type: 'errors'; errors: FieldError[] }

async function pictureIn({ site }: MemberAsking, typed: Typed): Promise<Picture> {
  const { picture } = typed
  if (!(picture instanceof File)) return { type: 'none' }
  const bytes = new Uint8Array(await picture.arrayBuffer())
  const checked = await site.checkImage(bytes, picture.type)
  if (checked.type === 'refused')
    return { type: 'errors', errors: [{ field: 'picture', message: checked.sentence }] }
  return { type: 'picture', bytes, mediaType: checked.mediaType }
}

async function evidencePage(
  asking: MemberAsking,
  { typed = {}, errors = [], because }: { typed?: Typed; errors?: readonly FieldError[]; because?: string },
): Promise<Response> {
  const read = await incidentToRun(asking)
  if (read instanceof Response) return read
  const { incident } = read
  const { reference, decision } = incident
  const wordsOnly = decision.evidence === 'words-only'
  return memberPage(asking, {
    title: 'Add evidence',
    current: '/incidents',
    back: { href: addressOf(reference), text: 'The incident' },
    errors,
    ...(because && { notice: problem(because), status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={`Incident ${reference}`}>
          {wordsOnly ? 'Describe it in words' : 'Add evidence'}
        </Heading>
        {wordsOnly && <Never incident={incident} />}
        <Form action={addressOf(reference, 'evidence')} csrf={asking.csrf} files={!wordsOnly}>
          <TextArea
            name="description"
            label={wordsOnly ? 'What was seen, where, when, and by whom' : 'What it shows'}
            hint={
              wordsOnly
                ? 'Only what somebody has told you or has seen already. Do not go and look.'
                : 'Where it was seen, when, and by whom.'
            }
            error={errorFor(errors, 'description')}
            value={wordsOf(typed, 'description')}
          />
          {!wordsOnly && (
            <FileField
              name="picture"
              label="A picture of it"
              hint="A screenshot as PNG, JPEG or WebP, up to 10 MB. It is kept as it is, with a fingerprint that shows later that nobody changed it."
              accept="image/png,image/jpeg,image/webp"
              optional
              error={errorFor(errors, 'picture')}
            />
          )}
          <ButtonRow>
            <Button>Keep it</Button>
            <LinkButton kind="quiet" href={addressOf(reference)}>
              Leave it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

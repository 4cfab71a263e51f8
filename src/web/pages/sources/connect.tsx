import { z } from 'zod'
import { connectSource } from '../../../commands/manage-sources.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { memberPage } from '../../chrome.tsx'
import { fieldsOf, needed, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Radios } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { OneSchoolField } from './one-school-field.tsx'
import { kindWords } from './words.ts'

const publicBluesky = 'https://bsky.network'

const Connecting = z
  .object({
    kind: z.enum(['feed', 'bluesky'], 'Choose what you want to connect.'),
    name: needed('Give it a name that your colleagues recognise.', 120),
    address: z.string().trim().max(2000, 'Use an address of at most 2,000 characters.').default(''),
    school: z.string().default(''),
  })
  .superRefine(({ kind, address }, context) => {
    if (kind === 'bluesky' && address === '') return
    if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return
    const message = 'Give the whole address, beginning with https://'
    context.addIssue({ code: 'custom', path: ['address'], message })
  })

/** Connecting a source: what it is, where it is, and what it is about. */
export const connectForm = forMembers('get', '/sources/new', 'manage-sources', (asking) =>
  form(asking, { kind: 'feed' }, []),
)

/** Connects a feed or Bluesky; its page then shows how the first try goes. */
export const connect = forMembers('post', '/sources/new', 'manage-sources', async (asking) => {
  const typed = await typedIn(asking.c)
  const parsed = parse(Connecting, typed)
  if (parsed.type === 'errors') return form(asking, typed, parsed.errors)
  const { kind, name, address, school } = parsed.value
  const outcome = await connectSource(asking.services, asking.actor, {
    kind,
    name,
    address: address || publicBluesky,
    school: kind === 'feed' && school !== '' ? school : null,
    everySeconds: asking.site.feedSeconds,
  })
  switch (outcome.type) {
    case 'connected':
      return asking.c.redirect(`/sources/${outcome.source}?done=connected`, 303)
    case 'refused':
      return form(asking, typed, [{ field: 'name', message: outcome.because }])
  }
})

async function form(asking: MemberAsking, typed: Typed, errors: FieldError[]): Promise<Response> {
  const schools = await asActor(asking.services.database, asking.actor, listSchools)
  const field = fieldsOf(typed, errors)
  return memberPage(asking, {
    title: 'Connect a source',
    current: '/sources',
    back: { href: '/sources', text: 'Sources' },
    errors,
    children: (
      <>
        <Heading level={1}>Connect a source</Heading>
        <Form action="/sources/new" csrf={asking.csrf}>
          <Radios
            name="kind"
            legend="What do you want to connect?"
            value={wordsOf(typed, 'kind')}
            error={errorFor(errors, 'kind')}
            options={[
              { value: 'feed', text: 'A feed', hint: kindWords.feed.covers },
              { value: 'bluesky', text: 'Bluesky', hint: kindWords.bluesky.covers },
            ]}
          />
          <TextField
            {...field('name')}
            label="Name"
            hint="For example ‘Ashby Gazette’ or ‘Google Alert Oakfield’"
          />
          <TextField
            {...field('address')}
            label="Address"
            type="url"
            inputMode="url"
            spellCheck={false}
            hint="The feed’s address, beginning with https://. For a Google Alert, choose ‘Deliver to: RSS feed’ there and copy the link of the feed icon. For Bluesky leave it empty, unless you want to listen to a server of your own."
          />
          <OneSchoolField
            schools={schools}
            hint="Then each item counts for that school, even where it does not name it. Only for feeds."
            value={wordsOf(typed, 'school')}
          />
          <ButtonRow>
            <Button>Connect</Button>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

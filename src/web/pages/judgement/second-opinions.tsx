import { z } from 'zod'
import { setUpOpinions } from '../../../commands/judgement/set-up-opinions.ts'
import { asActor } from '../../../store/as-actor.ts'
import { countOpinions, findSetup } from '../../../store/second-opinions.ts'
import { memberPage } from '../../chrome.tsx'
import { fieldsOf, needed, parse, type Typed, typedIn } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { PasswordField, TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'

const schema = z.object({
  active: z
    .enum(['on', 'off'], 'Choose whether second opinions may be asked for')
    .transform((on) => on === 'on'),
  address: z
    .url({ protocol: /^https?$/, message: 'Give the address of the service, beginning with https://' })
    .max(500, 'Use at most 500 characters.'),
  model: needed('Give the name of the model, as the service calls it', 200),
  mostAMonth: z.coerce
    .number('Give a whole number')
    .int('Give a whole number')
    .min(1, 'Give at least 1')
    .max(100_000, 'Give at most 100,000'),
  key: z.string().trim().max(1000, 'Use at most 1,000 characters.').default(''),
})

/** Where a trust that has a language model of its own says so. */
export const secondOpinions = forMembers('get', '/judgement/second-opinions', 'change-settings', (asking) =>
  showSetup(asking, null, []),
)

/** Keeps how second opinions are asked for. */
export const changeSecondOpinions = forMembers(
  'post',
  '/judgement/second-opinions',
  'change-settings',
  async (asking) => {
    const typed = await typedIn(asking.c)
    const read = parse(schema, typed)
    if (read.type === 'errors') return showSetup(asking, typed, read.errors)
    const result = await setUpOpinions(asking.services, asking.actor, read.value)
    if (result.type === 'refused')
      return showSetup(asking, typed, [{ field: 'address', message: result.because }])
    return asking.c.redirect('/judgement/second-opinions?done=kept', 303)
  },
)

async function showSetup(
  asking: MemberAsking,
  typed: Typed | null,
  errors: readonly FieldError[],
): Promise<Response> {
  const { c, services, actor, csrf, now } = asking
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
  const { setup, asked } = await asActor(services.database, actor, async (transaction) => ({
    setup: await findSetup(transaction),
    asked: await countOpinions(transaction, month),
  }))
  const before: Typed = setup
    ? {
        active: setup.active ? 'on' : 'off',
        address: setup.address,
        model: setup.model,
        mostAMonth: String(setup.mostAMonth),
      }
    : { active: 'off', mostAMonth: '100' }
  const field = fieldsOf(typed ?? before, errors)
  return memberPage(asking, {
    title: 'Second opinions',
    current: '/judgement',
    back: { href: '/judgement', text: 'Suggestions' },
    errors,
    notice: c.req.query('done') === 'kept' ? { type: 'done', sentence: 'It is kept.' } : null,
    children: (
      <>
        <PageHead title="Second opinions by a language model" />
        <p>
          Birdsong needs none. If your trust runs a language model of its own, people can ask it about a post,
          one at a time. Names, numbers and links are left out first, whoever asks sees what would be sent,
          and the answer is marked as the model’s. Nothing about a named adult’s conduct is ever sent. Check
          with your data protection officer before you switch it on.
        </p>
        {setup && <p>{`Of the opinions that you can see, ${asked} were asked for this month.`}</p>}
        <Form action="/judgement/second-opinions" csrf={csrf}>
          <SelectField
            {...field('active')}
            label="Second opinions"
            options={[
              { value: 'off', text: 'Switched off' },
              { value: 'on', text: 'May be asked for' },
            ]}
          />
          <TextField
            {...field('address')}
            type="url"
            label="Address of the service"
            hint="OpenAI-compatible, up to and with its version, like https://llm.your-trust.org.uk/v1"
          />
          <TextField {...field('model')} label="Name of the model" width={20} spellCheck={false} />
          <TextField
            {...field('mostAMonth')}
            label="The most to ask in a month"
            inputMode="numeric"
            width={5}
          />
          <PasswordField
            name="key"
            label="Key of the service"
            hint={
              setup?.sealedKey
                ? 'One is kept, sealed. Leave this empty to keep it.'
                : 'Leave this empty if it wants none.'
            }
            autoComplete="new-password"
          />
          <Button>Keep this</Button>
        </Form>
      </>
    ),
  })
}

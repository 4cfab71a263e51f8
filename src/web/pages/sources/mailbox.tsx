import { z } from 'zod'
import { connectMailbox } from '../../../commands/connect-mailbox.ts'
import { addressFor } from '../../../domain/mail.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listSchools } from '../../../store/schools.ts'
import { listSources } from '../../../store/sources.ts'
import { memberPage } from '../../chrome.tsx'
import { fieldsOf, parse, type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { type FieldError, Form } from '../../parts/form.tsx'
import { PageHead, Prose } from '../../parts/layout.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking, type Site } from '../../route.ts'

type Tried = Awaited<ReturnType<Site['tryMailbox']>>

const Mailbox = z.object({
  address: z
    .string('Give the address that reports are sent to.')
    .trim()
    .max(200, 'Use an address of at most 200 characters.')
    .regex(/^[^\s@<>,;"+]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/, 'Give one e-mail address, like tell@example.org.'),
})

/** Setting up e-mail in: what it needs, and a try of the connection. */
export const mailboxForm = forMembers('get', '/sources/mailbox', 'manage-sources', (asking) =>
  form(asking, {}, [], null),
)

/** Tries the mailbox and says what is wrong; connects it where nothing is. */
export const mailboxConnect = forMembers('post', '/sources/mailbox', 'manage-sources', async (asking) => {
  const typed = await typedIn(asking.c)
  if (wordsOf(typed, 'act') === 'try') return form(asking, typed, [], await asking.site.tryMailbox())
  const parsed = parse(Mailbox, typed)
  if (parsed.type === 'errors') return form(asking, typed, parsed.errors, null)
  const tried = await asking.site.tryMailbox()
  if (tried.type === 'failed') return form(asking, typed, [], tried)
  const outcome = await connectMailbox(asking.services, asking.actor, parsed.value.address)
  switch (outcome.type) {
    case 'connected':
      return asking.c.redirect(`/sources/${outcome.source}?done=connected`, 303)
    case 'refused':
      return form(asking, typed, [{ field: 'address', message: outcome.because }], null)
  }
})

async function form(
  asking: MemberAsking,
  typed: Typed,
  errors: FieldError[],
  tried: Tried | null,
): Promise<Response> {
  const { schools, connected } = await asActor(
    asking.services.database,
    asking.actor,
    async (transaction) => ({
      schools: await listSchools(transaction),
      connected: (await listSources(transaction)).find(({ kind }) => kind === 'mailbox'),
    }),
  )
  const [example] = schools
  return memberPage(asking, {
    title: 'Connect a mailbox',
    current: '/sources',
    back: { href: '/sources', text: 'Sources' },
    errors,
    children: (
      <>
        <PageHead title="Connect a mailbox" />
        <Prose>
          <p>
            Staff, parents and pupils can then write to an address, or forward what they received, and it
            becomes a report in the inbox of its school. Use a mailbox for this alone: everything in it is
            read, the messages that are there already as well. Nothing in it is changed or deleted, and nobody
            gets an automatic answer.
          </p>
        </Prose>
        {connected && (
          <Callout kind="info" title="A mailbox is connected already">
            <p>
              <a href={`/sources/${connected.id}`}>See how it is doing</a>
            </p>
          </Callout>
        )}
        {tried && <Answer tried={tried} />}
        <Form action="/sources/mailbox" csrf={asking.csrf}>
          <TextField
            {...fieldsOf(typed, errors)('address')}
            label="Address that reports are sent to"
            type="email"
            inputMode="email"
            spellCheck={false}
            hint={`For example tell@example.org. Each school gets its own, like ${addressFor('tell@example.org', example?.slug ?? 'oakfield')}; your mail provider has to bring those, or tell+name@, into the same mailbox.`}
          />
          <ButtonRow>
            <Button name="act" value="connect">
              Connect
            </Button>
            <Button name="act" value="try" kind="plain">
              Only try the mailbox
            </Button>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

function Answer({ tried }: { tried: Tried }) {
  if (tried.type === 'failed') {
    return (
      <Callout kind="danger" title="The mailbox cannot be read">
        <p>{tried.sentence}</p>
      </Callout>
    )
  }
  const { messages, trusts } = tried
  return (
    <Callout kind="good" title="The mailbox can be read">
      <p>
        {messages === 0
          ? 'It is empty.'
          : messages === 1
            ? 'There is 1 message in it.'
            : `There are ${messages.toLocaleString('en-GB')} messages in it.`}{' '}
        {trusts
          ? 'Mail from your staff is shown as theirs where your mail server found that it really is.'
          : 'No mail server is trusted to say whether mail really comes from your staff, so every sender is shown as not verified and every report is for safeguarding only. To change that, add ?trusted= and the name that your mail server gives itself in Authentication-Results to MAIL_IN_URL.'}
      </p>
    </Callout>
  )
}

import { answersGoTo } from '../../../commands/post-letter.ts'
import { sendLetter } from '../../../commands/write-letter.ts'
import { asActor } from '../../../store/as-actor.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Copyable } from '../../parts/copyable.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { LetterPreview } from '../../parts/letter-preview.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf, afterChange } from './after-change.ts'
import { noticeOf, problem } from './done.ts'
import { fingerprintOf, lettersFor, openPlacesIn, type Words } from './draft.ts'
import { letterIn } from './letter.tsx'
import { mayWrite } from './may-write.ts'
import { readIncident } from './read-incident.ts'

/** The letter exactly as it will go, and to whom. */
export const preview = forMembers('get', '/incidents/:reference/letter/:do/preview', 'see-inbox', (asking) =>
  previewPage(asking),
)

/** Sends the very words that were previewed: the form names their fingerprint, and other words are shown first. */
export const send = forMembers(
  'post',
  '/incidents/:reference/letter/:do/send',
  'see-inbox',
  async (asking) => {
    const { c, services, actor } = asking
    const reference = c.req.param('reference') ?? ''
    const read = await readIncident(asking)
    const what = letterIn(asking)
    if (!read || !what) return notFoundPage(asking)
    const { draft } = lettersFor(read, what)
    if (!mayWrite(read.acting, read.incident, what)) return previewPage(asking)
    if (!draft) return c.redirect(`${addressOf(reference)}#letters`, 303)
    const seen = wordsOf(await typedIn(c), 'fingerprint')
    if (seen !== fingerprintOf(draft))
      return c.redirect(`${addressOf(reference, 'letter', what, 'preview')}?done=letter-changed`, 303)
    const { to, subject, body } = draft
    return afterChange(
      asking,
      await sendLetter(services, actor, reference, { do: what, to, subject, body }),
      {
        done: 'letter-handed-over',
        to: `${addressOf(reference)}#letters`,
        refused: (because) => previewPage(asking, because),
      },
    )
  },
)

async function previewPage(asking: MemberAsking, because?: string): Promise<Response> {
  const read = await readIncident(asking)
  const what = letterIn(asking)
  if (!read || !what) return notFoundPage(asking)
  const { c, actor, site, csrf } = asking
  const { incident } = read
  const { reference } = incident
  const writing = addressOf(reference, 'letter', what)
  const { draft } = lettersFor(read, what)
  if (!mayWrite(read.acting, incident, what)) return c.redirect(addressOf(reference), 303)
  if (!draft || openPlacesIn(draft).length > 0) return c.redirect(writing, 303)
  const answers = await asActor(asking.services.database, actor, (transaction) =>
    answersGoTo(transaction, draft),
  )
  return memberPage(asking, {
    title: 'Look at the letter',
    current: '/incidents',
    back: { href: writing, text: 'The letter' },
    notice: because ? problem(because) : noticeOf(c.req.query('done')),
    ...(because && { status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={`Incident ${reference}`}>
          Look at the letter
        </Heading>
        <LetterPreview letter={draft} />
        {answers && (
          <p>
            An answer to it goes to <bdi>{answers}</bdi>.
          </p>
        )}
        {site.sendsMail ? (
          <>
            <p>It goes exactly as it stands here. What was sent cannot be called back.</p>
            <Form action={addressOf(reference, 'letter', what, 'send')} csrf={csrf}>
              <input type="hidden" name="fingerprint" value={fingerprintOf(draft)} />
              <ButtonRow>
                <Button>Send it</Button>
                <LinkButton kind="plain" href={writing}>
                  Change it
                </LinkButton>
              </ButtonRow>
            </Form>
          </>
        ) : (
          <ByHand words={draft} writing={writing} incident={addressOf(reference)} />
        )}
      </>
    ),
  })
}

/** Where no mail server is set up: the words to take along. */
function ByHand({ words, writing, incident }: { words: Words; writing: string; incident: string }) {
  const query = `subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(words.body.replaceAll('\n', '\r\n'))}`
  return (
    <>
      <Callout kind="warning" title="Birdsong cannot send it">
        <p>
          No mail server is set up here (SMTP_URL). Send the letter from your own mail program, then mark the
          step as done on the incident’s page.
        </p>
      </Callout>
      <p>
        To: <Copyable text={words.to} label="the address" />
      </p>
      <p>
        Subject: <Copyable text={words.subject} label="the subject" />
      </p>
      <ButtonRow>
        <LinkButton href={`mailto:${encodeURIComponent(words.to)}?${query}`}>
          Open it in my mail program
        </LinkButton>
        <LinkButton kind="plain" href={writing}>
          Change it
        </LinkButton>
        <LinkButton kind="quiet" href={incident}>
          Back to the incident
        </LinkButton>
      </ButtonRow>
    </>
  )
}

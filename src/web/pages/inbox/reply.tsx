import {
  type Answerer,
  approveReply,
  fingerprintOfReply,
  readReplying,
  saveReplyDraft,
} from '../../../commands/write-reply.ts'
import { declarations } from '../../../domain/connectors/declarations.ts'
import { isOut } from '../../../domain/reply.ts'
import { wordsForPublicReply } from '../../../policy/words.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Radios } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { ReplyFate } from './reply-fate.tsx'

/** Writing an answer that is posted where the mention stands, from an official account. */
export const reply = forMembers('get', '/inbox/:reference/reply', 'see-inbox', (asking) => page(asking, {}))

/** Keeps the words, and shows them as they will stand there. */
export const keepReply = forMembers('post', '/inbox/:reference/reply', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = referenceIn(asking)
  const typed = await typedIn(c)
  const text = wordsOf(typed, 'text').replaceAll('\r\n', '\n')
  const words = { text, source: wordsOf(typed, 'source') }
  const saved = await saveReplyDraft(services, actor, reference, words)
  switch (saved.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return page(asking, { words, errors: [{ field: 'text', message: saved.because }] })
    case 'saved':
      return c.redirect(`${addressOf(reference)}/preview`, 303)
  }
})

/** The answer exactly as it will stand there, and from which account. */
export const previewReply = forMembers('get', '/inbox/:reference/reply/preview', 'see-inbox', (asking) =>
  preview(asking),
)

/** Approves the very words that were looked at: the form names their fingerprint, and others are shown first. */
export const sendReply = forMembers('post', '/inbox/:reference/reply/send', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = referenceIn(asking)
  const seen = wordsOf(await typedIn(c), 'fingerprint')
  const approved = await approveReply(services, actor, reference, seen)
  switch (approved.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return preview(asking, approved.because)
    case 'approved':
      return c.redirect(`/inbox/${reference}?done=reply-approved`, 303)
  }
})

function referenceIn({ c }: MemberAsking): string {
  return c.req.param('reference') ?? ''
}

function addressOf(reference: string): string {
  return `/inbox/${reference}/reply`
}

async function page(
  asking: MemberAsking,
  { words, errors = [] }: { words?: { text: string; source: string }; errors?: readonly FieldError[] },
): Promise<Response> {
  const { services, actor, csrf, now } = asking
  const reference = referenceIn(asking)
  const read = await readReplying(services, actor, reference)
  if (!read) return notFoundPage(asking)
  const { mention, allowed, answerers, draft, last } = read
  const [first] = answerers
  const noAccount = 'No account of yours on this platform is connected that could answer.'
  const blocked =
    allowed.type === 'refused'
      ? allowed.because
      : last && isOut(last)
        ? 'One answer is enough. What is still to be said is better said by e-mail or telephone.'
        : first
          ? undefined
          : noAccount
  return memberPage(asking, {
    title: 'Answer it there',
    current: '/inbox',
    back: { href: `/inbox/${reference}`, text: reference },
    errors,
    ...(errors.length > 0 && { status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={reference}>
          Answer it there
        </Heading>
        {mention.text && (
          <Panel heading="What it says" id="says">
            <MentionText
              text={mention.text}
              title={mention.title}
              spans={mention.matches}
              url={mention.url}
            />
          </Panel>
        )}
        {last && <ReplyFate reply={last} now={now} />}
        {blocked !== undefined || !first ? (
          <Callout
            kind="info"
            title={last && isOut(last) ? 'It is answered' : 'It cannot be answered from here'}
          >
            <p>{blocked}</p>
          </Callout>
        ) : (
          <Form action={addressOf(reference)} csrf={csrf}>
            {allowed.type === 'may' && allowed.only === 'redirect-only' && (
              <Callout kind="warning" title="Only ask them to write to the school">
                <p>{wordsForPublicReply('redirect-only')}</p>
              </Callout>
            )}
            <AccountField answerers={answerers} chosen={words?.source ?? draft?.source ?? first.source.id} />
            <TextArea
              name="text"
              label="Answer"
              hint={`Short and friendly: at most ${first.answering.most} characters. Name nobody, and say nothing about a child, not even that you know them. Everything else goes on by e-mail or telephone.`}
              rows={6}
              error={errorFor(errors, 'text')}
              value={words?.text ?? draft?.text ?? ''}
            />
            <ButtonRow>
              <Button>Preview</Button>
              <LinkButton kind="quiet" href={`/inbox/${reference}`}>
                Leave it
              </LinkButton>
            </ButtonRow>
          </Form>
        )}
      </>
    ),
  })
}

/** Whose account it is: asked only where there are several. */
function AccountField({ answerers, chosen }: { answerers: readonly Answerer[]; chosen: string }) {
  const [only] = answerers
  if (only && answerers.length === 1)
    return (
      <>
        <input type="hidden" name="source" value={only.source.id} />
        <p className="reply__account">
          It is answered by <bdi>{only.source.name}</bdi> ({declarations[only.source.kind].name}).
        </p>
      </>
    )
  return (
    <Radios
      name="source"
      legend="Which account answers?"
      value={chosen}
      error={undefined}
      options={answerers.map(({ source }) => ({ value: source.id, text: source.name }))}
    />
  )
}

async function preview(asking: MemberAsking, because?: string): Promise<Response> {
  const { c, services, actor, csrf } = asking
  const reference = referenceIn(asking)
  const read = await readReplying(services, actor, reference)
  if (!read) return notFoundPage(asking)
  const { draft, answerers } = read
  if (!draft || read.allowed.type === 'refused') return c.redirect(addressOf(reference), 303)
  const account = answerers.find(({ source }) => source.id === draft.source)?.source.name
  return memberPage(asking, {
    title: 'Look at the answer',
    current: '/inbox',
    back: { href: addressOf(reference), text: 'The answer' },
    notice: because ? { type: 'problem', sentence: because } : null,
    ...(because && { status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={reference}>
          Look at the answer
        </Heading>
        {account && (
          <p>
            Posted in public by <bdi>{account}</bdi>:
          </p>
        )}
        <Panel heading="The answer" id="answer">
          <p className="reply">
            <bdi>{draft.text}</bdi>
          </p>
        </Panel>
        <p>
          It goes exactly as it stands here, and everybody can read it. Has a colleague read it? Two pairs of
          eyes see more.
        </p>
        <Form action={`${addressOf(reference)}/send`} csrf={csrf}>
          <input type="hidden" name="fingerprint" value={fingerprintOfReply(draft)} />
          <ButtonRow>
            <Button>Post it</Button>
            <LinkButton kind="plain" href={addressOf(reference)}>
              Change it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

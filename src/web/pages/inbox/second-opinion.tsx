import { asSent, opinionsAt, requestOpinion } from '../../../commands/judgement/ask-second-opinion.ts'
import { may } from '../../../domain/may.ts'
import { asActor } from '../../../store/as-actor.ts'
import { findMention } from '../../../store/mentions.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { MentionText } from '../../parts/mention-text.tsx'
import { forMembers } from '../../route.ts'
import { mentionPage } from './mention.tsx'

/** Shows what would leave the machine, before it does. */
export const beforeOpinion = forMembers(
  'get',
  '/inbox/:reference/second-opinion',
  'see-inbox',
  async (asking) => {
    const { c, services, actor, csrf } = asking
    const reference = c.req.param('reference') ?? ''
    const { mention, setup } = await asActor(services.database, actor, async (transaction) => {
      const mention = await findMention(transaction, reference)
      return { mention, setup: mention && (await opinionsAt(transaction, mention.school)) }
    })
    if (!mention || mention.text === null || !setup || !may(actor, 'handle-mention', mention))
      return notFoundPage(asking)
    const seen = asSent(mention)
    return memberPage(asking, {
      title: 'Ask for a second opinion',
      current: '/inbox',
      back: { href: `/inbox/${reference}`, text: 'The post' },
      children: (
        <>
          <PageHead title="Ask for a second opinion" caption={reference} />
          <p>
            Your trust’s own language model at {new URL(setup.address).host} would be asked what this may be.
            Names, numbers and links are left out. <strong>Read what would be sent</strong>: if somebody could
            still be recognised by it, do not send it.
          </p>
          <Panel heading="This would be sent" id="sent">
            <MentionText text={seen} spans={[]} />
          </Panel>
          <Form action={`/inbox/${reference}/second-opinion`} csrf={csrf}>
            <input type="hidden" name="seen" value={seen} />
            <ButtonRow>
              <Button>Send this</Button>
              <LinkButton kind="quiet" href={`/inbox/${reference}`}>
                Do not send it
              </LinkButton>
            </ButtonRow>
          </Form>
        </>
      ),
    })
  },
)

/** Sends what was shown, and nothing else. */
export const askOpinion = forMembers(
  'post',
  '/inbox/:reference/second-opinion',
  'see-inbox',
  async (asking) => {
    const { c, services, actor } = asking
    const reference = c.req.param('reference') ?? ''
    // A browser sends line breaks of its own.
    const seen = wordsOf(await typedIn(c), 'seen').replaceAll('\r\n', '\n')
    const result = await requestOpinion(services, actor, reference, seen)
    switch (result.type) {
      case 'not-found':
        return notFoundPage(asking)
      case 'refused':
        return mentionPage(asking, reference, {
          status: 409,
          notice: { type: 'problem', sentence: result.because },
        })
      case 'asked':
        return c.redirect(`/inbox/${reference}?done=opinion-asked#judged`, 303)
    }
  },
)

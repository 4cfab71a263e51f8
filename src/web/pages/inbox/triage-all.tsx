import { triageMention } from '../../../commands/triage-mention.ts'
import { notFoundPage } from '../../errors.tsx'
import { type Typed, typedIn } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { Ask } from '../questions/ask.tsx'
import { answersIn, chosenIn, sentIn } from '../questions/sent.ts'
import { kindOfMention, triagePage } from './triage-frame.tsx'
import { triageFields } from './triage-state.ts'

/** Every question about a mention on one page, for those who know them. */
export const triageAll = forMembers('get', '/inbox/:reference/triage/all', 'see-inbox', (asking) =>
  allPage(asking, undefined),
)

function allPage(
  asking: MemberAsking,
  refused: { typed: Typed; because: string } | undefined,
): Promise<Response> {
  return triagePage(asking, { last: undefined, skipped: [] }, ({ state, reference }) => ({
    title: 'Everything on one page',
    ...(refused && { status: 409, notice: { type: 'problem', sentence: refused.because } }),
    main: (
      <>
        <PageHead title="Everything on one page" />
        <p>Answer what you know. What you leave out stays as it is.</p>
        <Form action={`/inbox/${reference}/triage/all`} csrf={asking.csrf}>
          {triageFields(state.facts.kind).map((field) => (
            <Panel key={field}>
              <Ask
                kind={state.facts.kind}
                field={field}
                sent={refused ? sentIn(refused.typed, field) : chosenIn(state, field)}
                alone={false}
              />
            </Panel>
          ))}
          <ButtonRow>
            <Button>See what the policy asks for</Button>
            <LinkButton kind="quiet" href={`/inbox/${reference}/triage`}>
              One question after the other
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  }))
}

/** Takes all answers at once. What was ticked before and is not any more is not known any more. */
export const answerAll = forMembers('post', '/inbox/:reference/triage/all', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = c.req.param('reference') ?? ''
  const typed = await typedIn(c)
  const kind = await kindOfMention(asking, reference)
  if (!kind) return notFoundPage(asking)
  const result = await triageMention(services, actor, reference, answersIn(kind, typed))
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return allPage(asking, { typed, because: result.because })
    case 'passed-on':
      return c.redirect('/inbox/passed-on', 303)
    case 'triaged':
      return c.redirect(`/inbox/${reference}/what-to-do`, 303)
  }
})

import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { fieldsAsked } from '../../../policy/questions/questions.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { PageHead, Panel } from '../../parts/layout.tsx'
import type { Asking } from '../../route.ts'
import { Ask } from '../questions/ask.tsx'
import { chosenIn } from '../questions/sent.ts'
import { addressOf } from './address.ts'
import { type Trying, tryingPage } from './frame.tsx'

/** Every question on one page, for those who know them. */
export function allPage(asking: Asking, trying: Trying): Promise<Response> {
  const { tried, round } = trying
  const { kind } = tried
  const { title } = wordsForKind(kind)
  return tryingPage(asking, trying, {
    title,
    main: (
      <>
        <PageHead title={title} />
        <p>Answer what you know. What you leave out is not known.</p>
        <Form action={`/policy/try/${kind}`} method="get" csrf={null}>
          <input type="hidden" name="show" value="all" />
          {fieldsAsked(kind).map((field) => (
            <Panel key={field}>
              <Ask kind={kind} field={field} sent={chosenIn(round, field)} alone={false} />
            </Panel>
          ))}
          <ButtonRow>
            <Button>See what the policy asks for</Button>
            <LinkButton kind="quiet" href={addressOf(tried)}>
              One question after the other
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

import { questionAbout } from '../../../policy/questions/questions.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import type { Asking } from '../../route.ts'
import { Ask } from '../questions/ask.tsx'
import { chosenIn } from '../questions/sent.ts'
import { addressOf, pairsOf } from './address.ts'
import { type Trying, tryingPage } from './frame.tsx'

/** One question. `error`: nothing was chosen; `because`: the address holds an answer that is not allowed. */
export function askPage(
  asking: Asking,
  trying: Trying,
  { field, error, because }: { field: string; error?: string; because?: string },
): Promise<Response> {
  const { tried, round } = trying
  const { kind } = tried
  const wrong = error ?? (because && 'Choose one of these answers')
  return tryingPage(asking, trying, {
    title: questionAbout(kind, field).question,
    ...(wrong && { errors: [{ field, message: wrong }], status: 400 }),
    ...(because && { notice: { type: 'problem', sentence: because } }),
    main: (
      <Panel>
        <Form action={`/policy/try/${kind}`} method="get" csrf={null}>
          {pairsOf(tried, field).map(([name, value]) => (
            <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
          ))}
          <input type="hidden" name="last" value={field} />
          <Ask kind={kind} field={field} sent={chosenIn(round, field)} error={wrong} />
          <ButtonRow>
            <Button>Continue</Button>
            <LinkButton kind="quiet" href={addressOf(tried, { show: 'all' })}>
              Go on with what is known
            </LinkButton>
          </ButtonRow>
        </Form>
        <p>
          <a href={addressOf(tried, { show: 'form' })}>Answer everything on one page</a>
        </p>
      </Panel>
    ),
  })
}

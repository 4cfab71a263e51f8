import { triageMention } from '../../../commands/triage-mention.ts'
import { postQuestions } from '../../../policy/post-questions.ts'
import type { PostField } from '../../../policy/question.ts'
import { factFromForm } from '../../../policy/questions.ts'
import { notFoundPage } from '../../errors.tsx'
import { ticked, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { chosenFor } from './triage-answers.tsx'
import { triagePage } from './triage-frame.tsx'
import { TriageQuestion } from './triage-question.tsx'
import { isPostField, type Place, placeIn, placeQuery } from './triage-state.ts'

/** The next question about a mention: the one whose answer would change the decision most. */
export const triage = forMembers('get', '/inbox/:reference/triage', 'see-inbox', (asking) => {
  const query = asking.c.req.query()
  return askPage(asking, placeIn(query), { field: isPostField(query.ask) ? query.ask : undefined })
})

type Asked = { field: PostField | undefined; chosen?: readonly string[]; error?: string; because?: string }

function askPage(asking: MemberAsking, place: Place, asked: Asked): Promise<Response> {
  const { c, csrf } = asking
  return triagePage(asking, place, ({ state, reference }) => {
    const field = asked.field ?? state.open[0]
    if (field === undefined) return c.redirect(`/inbox/${reference}/what-to-do${placeQuery(place)}`, 303)
    const chosen = asked.chosen ?? chosenFor(state.facts, field, state.skipped)
    return {
      title: postQuestions[field].question,
      errors: asked.error ? [{ field, message: asked.error }] : [],
      ...(asked.because && { status: 409, notice: { type: 'problem', sentence: asked.because } }),
      main: (
        <Panel>
          <Form action={`/inbox/${reference}/triage`} csrf={csrf}>
            <input type="hidden" name="field" value={field} />
            <input type="hidden" name="skip" value={place.skipped.join()} />
            <TriageQuestion field={field} chosen={chosen} error={asked.error} />
            <ButtonRow>
              <Button>Continue</Button>
              <LinkButton kind="quiet" href={`/inbox/${reference}/what-to-do${placeQuery(place)}`}>
                Go on with what is known
              </LinkButton>
            </ButtonRow>
          </Form>
          <p>
            <a href={`/inbox/${reference}/triage/all`}>Answer everything on one page</a>
          </p>
          <p className="govuk-hint">
            An answer can make this a matter for fewer people than those of your role. It then goes to them at
            once, and you do not see it any more.
          </p>
        </Panel>
      ),
    }
  })
}

/** Takes one answer, and goes on to the next question. */
export const answerTriage = forMembers('post', '/inbox/:reference/triage', 'see-inbox', async (asking) => {
  const { c, services, actor } = asking
  const reference = c.req.param('reference') ?? ''
  const typed = await typedIn(c)
  const field = wordsOf(typed, 'field')
  if (!isPostField(field)) return notFoundPage(asking)
  const chosen = ticked(typed, field)
  const { skipped: earlier } = placeIn({ skip: wordsOf(typed, 'skip') })
  const others = earlier.filter((one) => one !== field)
  if (chosen.length === 0) {
    const error =
      postQuestions[field].kind === 'one'
        ? 'Choose an answer, or say that you do not know'
        : 'Choose what holds, or say that you do not know'
    return askPage(asking, { last: undefined, skipped: earlier }, { field, chosen, error })
  }
  const fact = factFromForm(field, chosen)
  const result = await triageMention(services, actor, reference, { [field]: fact })
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return askPage(
        asking,
        { last: undefined, skipped: earlier },
        { field, chosen, because: result.because },
      )
    case 'passed-on':
      return c.redirect('/inbox/passed-on', 303)
    case 'triaged': {
      const place: Place =
        fact === 'unknown'
          ? { last: undefined, skipped: [...others, field] }
          : { last: field, skipped: others }
      return c.redirect(`/inbox/${reference}/triage${placeQuery(place)}`, 303)
    }
  }
})

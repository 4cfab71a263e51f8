import { triageMention } from '../../../commands/triage-mention.ts'
import { factFromForm, type Sent } from '../../../policy/questions/answers.ts'
import { isAsked, questionAbout } from '../../../policy/questions/questions.ts'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { Ask } from '../questions/ask.tsx'
import type { Place } from '../questions/round.ts'
import { chosenIn, nothingChosen, sentIn } from '../questions/sent.ts'
import { halfAnswered, TickedAlready } from './half-answered.tsx'
import { kindOfMention, triagePage } from './triage-frame.tsx'
import { placeIn, placeQuery } from './triage-state.ts'

/** The next question about a mention: the one whose answer would change the decision most. */
export const triage = forMembers('get', '/inbox/:reference/triage', 'see-inbox', (asking) => {
  const query = asking.c.req.query()
  return askPage(asking, placeIn(query), { field: query.ask })
})

type Asked = { field: string | undefined; sent?: Sent; error?: string; because?: string }

function askPage(asking: MemberAsking, place: Place, asked: Asked): Promise<Response> {
  const { c, csrf } = asking
  return triagePage(asking, place, ({ state, reference, reading }) => {
    const { kind } = state.facts
    const field = isAsked(kind, asked.field) ? asked.field : state.open[0]
    if (field === undefined) return c.redirect(`/inbox/${reference}/what-to-do${placeQuery(place)}`, 303)
    const chosen = asked.sent ?? chosenIn(state, field)
    const sent = asked.sent ?? halfAnswered(reading.mention, field, chosen)
    return {
      title: questionAbout(kind, field).question,
      errors: asked.error ? [{ field, message: asked.error }] : [],
      ...(asked.because && { status: 409, notice: { type: 'problem', sentence: asked.because } }),
      main: (
        <Panel>
          <Form action={`/inbox/${reference}/triage`} csrf={csrf}>
            <input type="hidden" name="field" value={field} />
            <input type="hidden" name="skip" value={place.skipped.join()} />
            {sent !== chosen && <TickedAlready />}
            <Ask kind={kind} field={field} sent={sent} error={asked.error} />
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
  const kind = await kindOfMention(asking, reference)
  if (!kind || !isAsked(kind, field)) return notFoundPage(asking)
  const sent = sentIn(typed, field)
  const { skipped: earlier } = placeIn({ skip: wordsOf(typed, 'skip') })
  const others = earlier.filter((one) => one !== field)
  if (sent.chosen.length === 0) {
    const error = nothingChosen(kind, field)
    return askPage(asking, { last: undefined, skipped: earlier }, { field, sent, error })
  }
  const fact = factFromForm(kind, field, sent)
  const result = await triageMention(services, actor, reference, { [field]: fact })
  switch (result.type) {
    case 'not-found':
      return notFoundPage(asking)
    case 'refused':
      return askPage(asking, { last: undefined, skipped: earlier }, { field, sent, because: result.because })
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

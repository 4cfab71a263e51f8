import { dayOf } from '../../../domain/day.ts'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import type { Asking } from '../../route.ts'
import { agreedOn, carriedOn, tooMuch } from './agreement-answers.ts'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementSheet } from './agreement-sheet.tsx'
import { forFamilies, type Place } from './place.tsx'

/**
 * The Digital Family Agreement, from the first tick to the printed page. The answers go from page to page in the form
 * and nowhere else: they are in no address, no cookie and no table.
 */
export const makeAgreement = [
  ...forFamilies('get', '/agreement', async (_, place) => formPage(place, {}, true)),
  ...forFamilies('post', '/agreement', async (asking, place) => {
    const typed = await typedIn(asking.c)
    const isForm = wordsOf(typed, 'go') === 'change' || tooMuch(typed, place.say).length > 0
    return isForm ? formPage(place, typed, false) : sheetPage(asking, place, typed)
  }),
]

function formPage(place: Place, typed: Typed, fresh: boolean): Promise<Response> {
  const { say, at } = place
  const errors = tooMuch(typed, say)
  return place.show({
    title: say(say.words.agreement.title),
    errors,
    back: { href: at(''), text: say(say.words.families.title) },
    form: { id: 'agreement', go: 'change' },
    children: <AgreementForm action={at('/agreement')} {...{ typed, errors, fresh, say }} />,
  })
}

function sheetPage({ now }: Asking, place: Place, typed: Typed): Promise<Response> {
  const { say, at } = place
  const { made } = say.words.agreement
  const today = dayOf(now)
  return place.show({
    title: say(made.title),
    form: { id: 'made', go: 'show' },
    children: (
      <>
        <div className="agreed-ways">
          <Heading level={1}>{say(made.title)}</Heading>
          <p>{say(made.print)}</p>
          <p>{say(made.gone)}</p>
          <Form action={at('/agreement')} csrf={null} id="made">
            {carriedOn(typed).map(([name, value], index) => (
              <input type="hidden" key={index} {...{ name, value }} />
            ))}
            <ButtonRow>
              <button type="button" className="button button--main" data-print hidden>
                <span>{say(made.printButton)}</span>
              </button>
              <Button kind="plain" name="go" value="change">
                {say(made.change)}
              </Button>
            </ButtonRow>
          </Form>
        </div>
        <AgreementSheet agreed={agreedOn(typed, today, say)} today={today} say={say} />
      </>
    ),
  })
}

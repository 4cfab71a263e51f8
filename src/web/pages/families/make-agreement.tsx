import { dayOf } from '../../../domain/day.ts'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import type { Asking } from '../../route.ts'
import { agreedOn, carriedOn, tooMuch } from './agreement-answers.ts'
import { AgreementForm } from './agreement-form.tsx'
import { AgreementSheet } from './agreement-sheet.tsx'
import { forFamilies, type Place } from './place.ts'

const title = 'Make your family agreement'

/**
 * The Digital Family Agreement, from the first tick to the printed page. The answers go from page to page in the form
 * and nowhere else: they are in no address, no cookie and no table.
 */
export const makeAgreement = [
  ...forFamilies('get', '/agreement', async (_, place) => formPage(place, {}, true)),
  ...forFamilies('post', '/agreement', async (asking, place) => {
    const typed = await typedIn(asking.c)
    if (wordsOf(typed, 'go') === 'change' || tooMuch(typed).length > 0) return formPage(place, typed, false)
    return sheetPage(asking, place, typed)
  }),
]

function formPage(place: Place, typed: Typed, fresh: boolean): Promise<Response> {
  const errors = tooMuch(typed)
  return place.show({
    title,
    errors,
    back: { href: place.home, text: 'For families' },
    children: <AgreementForm action={`${place.home}/agreement`} {...{ typed, errors, fresh }} />,
  })
}

function sheetPage({ now }: Asking, place: Place, typed: Typed): Promise<Response> {
  const today = dayOf(now)
  return place.show({
    title: 'Your family agreement',
    children: (
      <>
        <div className="agreed-ways">
          <Heading level={1}>Your family agreement</Heading>
          <p>
            Print this page, or choose ‘Save as PDF’ where your browser prints. On a phone that is often under
            ‘Share’. Then sign it together.
          </p>
          <p>Nobody but you has it. If you close this page, it is gone.</p>
          <Form action={`${place.home}/agreement`} csrf={null}>
            {carriedOn(typed).map(([name, value], index) => (
              <input type="hidden" key={index} {...{ name, value }} />
            ))}
            <ButtonRow>
              <button type="button" className="button button--main" data-print hidden>
                <span>Print, or save as PDF</span>
              </button>
              <Button kind="plain" name="go" value="change">
                Change something
              </Button>
            </ButtonRow>
          </Form>
        </div>
        <AgreementSheet agreed={agreedOn(typed, today)} today={today} />
      </>
    ),
  })
}

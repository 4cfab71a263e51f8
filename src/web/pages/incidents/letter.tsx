import { saveDraft } from '../../../commands/write-letter.ts'
import { type Do, doings } from '../../../domain/decision.ts'
import { emptyPlaces } from '../../../domain/letter.ts'
import { titleOfStep } from '../../../policy/words.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import { typedIn, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { addressOf } from './after-change.ts'
import { noticeOf, problem } from './done.ts'
import { firstWords, lettersFor, openPlacesIn, type Words } from './draft.ts'
import { byLetter, mayWrite } from './may-write.ts'
import { readIncident } from './read-incident.ts'
import { LetterFate } from './records.tsx'

/** Writing a letter: a first wording with places that the writer has to fill. */
export const letter = forMembers('get', '/incidents/:reference/letter/:do', 'see-inbox', (asking) =>
  letterPage(asking, {}),
)

/** Keeps what was written, whatever is still open; a preview is shown when nothing is. */
export const keepLetter = forMembers(
  'post',
  '/incidents/:reference/letter/:do',
  'see-inbox',
  async (asking) => {
    const { c, services, actor } = asking
    const reference = c.req.param('reference') ?? ''
    const what = letterIn(asking)
    if (!what) return notFoundPage(asking)
    const typed = await typedIn(c)
    const words = {
      to: wordsOf(typed, 'to').trim(),
      subject: wordsOf(typed, 'subject').replaceAll(/\s+/g, ' ').trim(),
      body: wordsOf(typed, 'body').replaceAll('\r\n', '\n'),
    }
    const tooLong = lengthErrors(words)
    if (tooLong.length > 0) return letterPage(asking, { words, errors: tooLong })
    const saved = await saveDraft(services, actor, reference, { do: what, ...words })
    switch (saved.type) {
      case 'not-found':
        return notFoundPage(asking)
      case 'refused':
        return letterPage(asking, { words, because: saved.because })
      case 'saved': {
        if (wordsOf(typed, 'next') !== 'preview')
          return c.redirect(`${addressOf(reference)}?done=letter-kept#letters`, 303)
        const errors = openPlacesIn(words)
        if (errors.length > 0) return letterPage(asking, { words, errors })
        return c.redirect(addressOf(reference, 'letter', what, 'preview'), 303)
      }
    }
  },
)

/** The step whose letter the address is about, where there are letters for it. */
export function letterIn({ c }: MemberAsking): Do | undefined {
  const what = doings.find((one) => one === c.req.param('do'))
  return what && byLetter.includes(what) ? what : undefined
}

async function letterPage(
  asking: MemberAsking,
  { words, errors = [], because }: { words?: Words; errors?: readonly FieldError[]; because?: string },
): Promise<Response> {
  const read = await readIncident(asking)
  const what = letterIn(asking)
  if (!read || !what) return notFoundPage(asking)
  const { incident } = read
  const { reference } = incident
  const { actor, person, now, csrf, c } = asking
  if (!mayWrite(read.acting, incident, what)) return c.redirect(addressOf(reference), 303)
  const { draft, last } = lettersFor(read, what)
  // A letter that did not go out is the best beginning for the next.
  const shown =
    words ??
    draft ??
    (last && last.state !== 'sent' ? last : firstWords(read, { name: person.name, actor }, now))
  const open = emptyPlaces(`${shown.subject}\n${shown.body}`)
  return memberPage(asking, {
    title: titleOfStep(what),
    current: '/incidents',
    back: { href: addressOf(reference), text: 'The incident' },
    errors,
    notice: because ? problem(because) : noticeOf(c.req.query('done')),
    ...(because && { status: 409 as const }),
    children: (
      <>
        <Heading level={1} caption={`Incident ${reference}`}>
          {titleOfStep(what)}
        </Heading>
        {last && (
          <Callout
            kind="warning"
            title={last.state === 'sent' ? 'A letter was sent already' : 'There was a letter before'}
          >
            <p>
              <LetterFate letter={last} now={now} />
            </p>
          </Callout>
        )}
        {errors.length === 0 && open.length > 0 && (
          <Callout kind="info" title="Still to fill in">
            <p>
              Replace what stands in square brackets with your own words, brackets and all. Until then it
              cannot be sent.
            </p>
            <ul className="govuk-list govuk-list--bullet">
              {open.map((place) => (
                <li key={place}>{place.slice(1, -1)}</li>
              ))}
            </ul>
          </Callout>
        )}
        <Form action={addressOf(reference, 'letter', what)} csrf={csrf}>
          <TextField
            name="to"
            type="email"
            label="To"
            hint="The e-mail address of the person who posted it, or of a parent where it is a child."
            autoComplete="off"
            spellCheck={false}
            error={errorFor(errors, 'to')}
            value={shown.to}
          />
          <TextField
            name="subject"
            label="Subject"
            autoComplete="off"
            error={errorFor(errors, 'subject')}
            value={shown.subject}
          />
          <TextArea
            name="body"
            label="Letter"
            rows={20}
            error={errorFor(errors, 'body')}
            value={shown.body}
          />
          <ButtonRow>
            <Button name="next" value="preview">
              Preview
            </Button>
            <Button kind="plain" name="next" value="keep">
              Keep draft
            </Button>
            <LinkButton kind="quiet" href={addressOf(reference)}>
              Leave it
            </LinkButton>
          </ButtonRow>
        </Form>
      </>
    ),
  })
}

function lengthErrors({ to, subject, body }: Words): FieldError[] {
  return [
    ...(to.length > 320 ? [{ field: 'to', message: 'An e-mail address has at most 320 characters.' }] : []),
    ...(subject.length > 200 ? [{ field: 'subject', message: 'Use at most 200 characters.' }] : []),
    ...(body.length > 10_000 ? [{ field: 'body', message: 'Use at most 10,000 characters.' }] : []),
  ]
}

import { platformOfLink } from '../../../policy/platform-of-link.ts'
import type { Shared } from '../../../store/shared.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'
import { ChooseSchool } from '../inbox/choose-school.tsx'

type School = { id: string; name: string }

/** What came, and one button that sends it. */
export function WaitingForm(props: {
  address: string
  shared: Shared
  schools: readonly School[]
  /** The person's only school: it is on the button. */
  own: School | undefined
  /** For whoever has several: the one that the words name, chosen beforehand. */
  named: string | null
  typed: Typed
  errors: readonly FieldError[]
  csrf: string
}) {
  const { address, shared, schools, own, named, typed, errors, csrf } = props
  const error = (field: string) => errorFor(errors, field)
  const was = (field: string, came: string) => (field in typed ? wordsOf(typed, field) : came)
  const platform = shared.link ? platformOfLink(shared.link)?.title : undefined
  return (
    <>
      <PageHead title="Send what you shared" />
      <p>Nothing has been sent yet. Look it over first. In an hour it is forgotten.</p>
      {shared.leftOut?.split('\n').map((sentence) => (
        <Callout kind="warning" title={sentence} key={sentence} />
      ))}
      {shared.picture && (
        <>
          <img className="shared-picture" src={`${address}/picture`} alt="What you shared" />
          <MayNotBeHeld address={address} csrf={csrf} />
        </>
      )}
      {shared.link && (
        <p className="shared-link">
          Link: <bdi>{shared.link}</bdi>
        </p>
      )}
      <Form action={address} csrf={csrf}>
        <TextArea
          name="words"
          label="What does it say?"
          hint={
            shared.picture || shared.link
              ? `You can leave this empty: the ${shared.picture ? 'picture' : 'link'} goes with it.`
              : undefined
          }
          rows={3}
          value={was('words', shared.words)}
          error={error('words')}
        />
        {!own && (
          <ChooseSchool
            legend="Which school is it about?"
            schools={schools}
            chosen={wordsOf(typed, 'school') || named}
            error={error('school')}
          />
        )}
        <ButtonRow>
          {own ? (
            <Button name="school" value={own.id}>
              Send to {own.name}
            </Button>
          ) : (
            <Button>Send to the inbox</Button>
          )}
          <Button kind="quiet" form="leave">
            Leave it
          </Button>
        </ButtonRow>
        <Details
          summary={
            platform ? `Seen on ${platform}. Change that, or the link` : 'Where you saw it, and its link'
          }
          open={errors.some(({ field }) => field === 'link' || field === 'where')}
          quiet
        >
          <TextField
            name="where"
            label="Where did you see it?"
            optional
            value={was('where', platform ?? '')}
            error={error('where')}
          />
          <TextField
            name="link"
            label="Link to it"
            type="url"
            inputMode="url"
            spellCheck={false}
            optional
            value={was('link', shared.link ?? '')}
            error={error('link')}
          />
        </Details>
        {own && schools.length > 1 && (
          <Details summary="It is about another school" open={error('other') !== undefined} quiet>
            <SelectField
              name="other"
              label="The other school"
              options={[
                { value: '', text: 'Choose a school' },
                ...schools
                  .filter(({ id }) => id !== own.id)
                  .map(({ id, name }) => ({ value: id, text: name })),
              ]}
              value={wordsOf(typed, 'other')}
              error={error('other')}
            />
            <Button kind="plain" name="to" value="other">
              Send to that school
            </Button>
          </Details>
        )}
      </Form>
      <Form action={`${address}/leave`} csrf={csrf} id="leave">
        {null}
      </Form>
    </>
  )
}

/** What must never be held, and a way to be rid of it at once. */
function MayNotBeHeld({ address, csrf }: { address: string; csrf: string }) {
  return (
    <>
      <p>
        <strong>Never send a picture of a child’s body</strong>, or material that promotes terrorism. Holding
        it can be a crime, even to report it.
      </p>
      <Details summary="It shows one of these: keep nothing" quiet>
        <Form action={`${address}/leave`} csrf={csrf}>
          <ButtonRow>
            <Button kind="plain" small name="because" value="intimate">
              A child’s body: keep nothing
            </Button>
            <Button kind="plain" small name="because" value="terrorism">
              It promotes terrorism: keep nothing
            </Button>
          </ButtonRow>
        </Form>
      </Details>
    </>
  )
}

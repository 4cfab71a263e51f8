import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { FileField } from '../../parts/file-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'
import { pairsOf, type Tried } from '../explorer/address.ts'
import { ChooseSchool } from './choose-school.tsx'

type School = { id: string; name: string }

/** The form for what somebody saw for themselves. */
export function NewMention(props: {
  schools: readonly School[]
  /** The person's only school, chosen beforehand. */
  ownSchool: string | null
  /** What was answered about it already, in the explorer. */
  tried: Tried
  /** Nobody may keep a picture of it. */
  wordsOnly: boolean
  typed: Typed
  errors: readonly FieldError[]
  csrf: string
}) {
  const { schools, ownSchool, tried, wordsOnly, typed, errors, csrf } = props
  const error = (field: string) => errorFor(errors, field)
  return (
    <>
      <PageHead title="I saw something" />
      <p>
        Tell us what you saw online about a school. It then stands in the inbox, so that nobody has to hunt
        for it again. Something else has happened, and not online?{' '}
        <a href="/inbox/happened">Write that down instead</a>.
      </p>
      <Form action="/inbox/new" csrf={csrf} files>
        {pairsOf(tried).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
        ))}
        <ChooseSchool
          legend="Which school is it about?"
          schools={schools}
          chosen={wordsOf(typed, 'school') || ownSchool}
          error={error('school')}
        />
        <TextArea
          name="words"
          label="What does it say?"
          hint="Copy the words if you can. If you cannot, describe it in your own."
          rows={6}
          value={wordsOf(typed, 'words')}
          error={error('words')}
        />
        <TextField
          name="where"
          label="Where did you see it?"
          hint="For example, a village group on Facebook."
          optional
          value={wordsOf(typed, 'where')}
          error={error('where')}
        />
        <TextField
          name="link"
          label="Link to it"
          hint="The whole address, beginning with https://"
          type="url"
          inputMode="url"
          spellCheck={false}
          optional
          value={wordsOf(typed, 'link')}
          error={error('link')}
        />
        <NeverCopy />
        {!wordsOnly && (
          <FileField
            name="screenshot"
            label="Screenshot"
            hint="PNG, JPEG or WebP, up to 10 MB."
            accept="image/png,image/jpeg,image/webp"
            optional
            error={error('screenshot')}
          />
        )}
        <ButtonRow>
          <Button>Add it to the inbox</Button>
          <LinkButton kind="quiet" href="/inbox">
            Leave it
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Before any picture is chosen: what must never be copied. */
function NeverCopy() {
  return (
    <Callout kind="danger" title="Some pictures must never be copied">
      <p>
        Never look for, copy or upload a nude or sexual picture of somebody under 18, or material that
        promotes terrorism or violent extremism. Holding it can be a crime, even to report it. Describe it in
        words above, and tell your designated safeguarding lead (DSL) at once.
      </p>
    </Callout>
  )
}

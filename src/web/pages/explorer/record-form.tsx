import type { Decision } from '../../../domain/decision.ts'
import { nameOfFact, wordsForFact } from '../../../policy/questions/answers.ts'
import { wordsForKind } from '../../../policy/questions/kinds.ts'
import { factIn, fieldsAsked } from '../../../policy/questions/questions.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Details } from '../../parts/details.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { ChooseSchool } from '../inbox/choose-school.tsx'
import { addressOf, pairsOf, type Tried } from './address.ts'

/** The form for something that has happened: the school, and what happened in the writer's own words. */
export function RecordForm(props: {
  tried: Tried
  decision: Decision
  schools: readonly { id: string; name: string }[]
  typed: Typed
  errors: readonly FieldError[]
  csrf: string
}) {
  const { tried, decision, schools, typed, errors, csrf } = props
  return (
    <>
      <PageHead caption={wordsForKind(tried.kind).title} title="This has happened" />
      <p>
        An incident is opened with your answers. Those whom the policy names are told, and its steps stand on
        its page. If it is a matter for fewer people than those of your role, it goes to them at once, and you
        do not see it any more.
      </p>
      <Answers tried={tried} />
      {decision.evidence === 'words-only' && <WordsOnly />}
      <Form action={`/policy/try/${tried.kind}/record`} csrf={csrf}>
        {pairsOf(tried).map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
        ))}
        {schools.length > 1 ? (
          <ChooseSchool
            legend="At which school did it happen?"
            schools={schools}
            chosen={wordsOf(typed, 'school')}
            error={errorFor(errors, 'school')}
          />
        ) : (
          <input type="hidden" name="school" value={schools[0]?.id ?? ''} />
        )}
        <TextArea
          name="words"
          label="What happened?"
          hint="In your own words: what, where, when, and how you know. Write no more names than are needed to understand it."
          rows={8}
          value={wordsOf(typed, 'words')}
          error={errorFor(errors, 'words')}
        />
        <ButtonRow>
          <Button>Open an incident</Button>
          <LinkButton kind="quiet" href={addressOf(tried, { show: 'all' })}>
            Leave it
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}

function Answers({ tried }: { tried: Tried }) {
  const { kind, facts } = tried
  const known = fieldsAsked(kind).filter((field) => factIn(facts, field) !== undefined)
  if (known.length === 0)
    return (
      <p>
        Nothing is known about it so far, so it is taken at its most serious.{' '}
        <a href={addressOf(tried)}>Answer a few questions first</a>
      </p>
    )
  return (
    <Details summary="Your answers">
      <SummaryList
        tight
        rows={known.map((field) => ({
          label: nameOfFact(kind, field),
          value: wordsForFact(kind, field, factIn(facts, field)),
          change: { href: addressOf(tried, { ask: field }) },
        }))}
      />
    </Details>
  )
}

function WordsOnly() {
  return (
    <Callout kind="danger" title="In words only">
      <p>
        Describe what was seen, and do not look at it again to do so. Do not copy, save, print or send the
        picture or the file: no picture can be added to this incident.
      </p>
    </Callout>
  )
}

import type { Decision } from '../../../domain/decision.ts'
import type { Door, ReadingAge, Teller } from '../../../domain/report.ts'
import { longestTelling } from '../../../domain/told-words.ts'
import { titleOfStep, wordsForPublicReply } from '../../../policy/words.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes } from '../../parts/choices.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { Time } from '../../parts/time.tsx'
import { nameOf, uncapital } from '../incidents/people-words.ts'
import type { TellingRead } from './read-told.ts'

const doorWords: Record<Door, string> = {
  happened: 'Something happened online',
  worried: 'I am worried about something at school',
  question: 'I have a question',
}

const ageWords: Record<ReadingAge, string> = {
  seven: 'A child of seven or older',
  eleven: 'A young person of eleven or older',
  adult: 'An adult',
}

type Props = {
  told: TellingRead
  /** Of the mention or of its incident. */
  reference: string
  names: ReadonlyMap<string, string>
  now: Date
  inRush: boolean
  /** Where an answer is sent; null for whoever may not answer. */
  answerAt: string | null
  decision: Pick<Decision, 'never' | 'publicReply'>
  csrf: string
  typed: Typed
  errors: readonly FieldError[]
}

/** What was told through the front door: by whom, as they named themselves, what was written since, and a box to answer. */
export function ToldPanel(props: Props) {
  const { told, names, now, inRush, answerAt } = props
  const { report, messages } = told
  return (
    <Panel heading="Told through the front door" id="told">
      <SummaryList
        tight
        rows={[
          { label: 'By', value: <Name teller={report.teller} /> },
          { label: 'Behind the door', value: doorWords[report.door] },
          { label: 'Worded for', value: ageWords[report.readBy] },
          { label: 'Told', value: <Time at={report.toldAt} now={now} /> },
          ...(inRush
            ? [
                {
                  label: 'Came in a rush',
                  value: 'More was told from the same network within an hour than is usual.',
                },
              ]
            : []),
        ]}
      />
      <ol className="talk">
        {messages.slice(1).map(({ id, from, kind, words, person, at }) => (
          <li className={`talk__message talk__message--${from}`} key={id}>
            <p className="talk__who">
              {from === 'school' ? (nameOf(names, person) ?? 'The school') : 'Whoever told it'},{' '}
              <Time at={at} now={now} />
              {kind === 'outcome' && ': what was learnt in the end'}
            </p>
            <p className="talk__words" dir="auto">
              <bdi>{words}</bdi>
            </p>
          </li>
        ))}
      </ol>
      {report.door === 'question' && messages.some(({ from }) => from === 'school') && (
        <p>
          Asked often? <a href={`/guide/new?from=${props.reference}`}>Make a guide page of the answer</a>:
          names and details are taken out first.
        </p>
      )}
      <p>
        Not sure yourself? <a href="/advisers">Whom to ask for advice</a>
      </p>
      {answerAt && <AnswerForm {...props} answerAt={answerAt} />}
    </Panel>
  )
}

function Name({ teller }: { teller: Teller }) {
  if (teller.type === 'anonymous') return 'They did not say who they are. Do not try to find out.'
  return (
    <>
      <bdi>{teller.name}</bdi>
      {teller.type === 'pseudonym' ? ' (a name they chose for this)' : ' (as they say; not checked)'}
      {teller.type === 'named' && teller.contact && (
        <>
          , <bdi>{teller.contact}</bdi>
        </>
      )}
    </>
  )
}

function AnswerForm({ answerAt, decision, csrf, typed, errors }: Props & { answerAt: string }) {
  const nevers = decision.never.map(({ do: what }) => `‘${titleOfStep(what)}’`)
  return (
    <Form action={answerAt} csrf={csrf} label="Answer whoever told it">
      <TextArea
        name="answer"
        label="Answer them"
        hint={`They see it when they come back with their six words; it is not sent anywhere. Up to ${longestTelling.toLocaleString('en-GB')} letters.`}
        rows={4}
        value={wordsOf(typed, 'answer')}
        error={errorFor(errors, 'answer')}
      />
      <ul className="govuk-hint talk__advice">
        <li>Thank them, and say in plain words what happens next and when.</li>
        <li>Name nobody else, and do not say what others will have to do.</li>
        <li>Do not promise to keep it secret, and do not ask them for pictures.</li>
        {nevers.length > 0 && <li>The policy rules out here: {nevers.join(', ')}.</li>}
        {!decision.never.some(({ do: what }) => what === 'reply-publicly') && (
          <li>In public: {uncapital(wordsForPublicReply(decision.publicReply))}.</li>
        )}
      </ul>
      <Checkboxes
        name="outcome"
        legend="What kind of answer it is"
        legendAs="hidden"
        small
        options={[
          {
            value: 'yes',
            text: 'This is what was learnt in the end',
            hint: 'It stands at the top of their page once the matter is closed.',
          },
        ]}
        values={wordsOf(typed, 'outcome') === 'yes' ? ['yes'] : []}
      />
      <ButtonRow>
        <Button kind="plain" small>
          Answer
        </Button>
      </ButtonRow>
    </Form>
  )
}

import type { TermKind } from '../../../domain/mention.ts'
import { sentenceOf } from '../../../policy/clauses.ts'
import type { WatchTerm } from '../../../store/terms.ts'
import { type Typed, ticked, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { Checkboxes, Radios } from '../../parts/choices.tsx'
import { Basis } from '../../parts/clause-cite.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { TextField } from '../../parts/text-field.tsx'

/** What Birdsong asks before it adds a term that could be a mistake. */
export type TermQuestion = { because: string }

const kinds: Record<TermKind, string> = {
  name: 'Name',
  alias: 'What people call it',
  handle: 'Account',
  hashtag: 'Hashtag',
}

const kindHints: Record<TermKind, string> = {
  name: 'The registered name, or an earlier one.',
  alias: 'A short form or a nickname.',
  handle: 'The school’s own account, such as @oakfield.',
  hashtag: 'Such as #OakfieldPrimary.',
}

const options = (['alias', 'name', 'handle', 'hashtag'] as const).map((kind) => ({
  value: kind,
  text: kinds[kind],
  hint: kindHints[kind],
}))

const cite = { kind: 'clause', id: 'ORM-4', sentence: sentenceOf('ORM-4'), href: '/policy/ORM-4' } as const

/** The words that Birdsong listens for on behalf of a school. */
export function TermsPanel(props: {
  school: string
  terms: readonly WatchTerm[]
  csrf: string
  typed: Typed
  errors: readonly FieldError[]
  question: TermQuestion | undefined
}) {
  const { school, terms, csrf, typed, errors, question } = props
  return (
    <Panel heading="What Birdsong listens for" id="terms">
      <p>
        A post is taken to be about the school when it has one of these in it. Only what the school is called,
        never a person.
      </p>
      <Basis cites={[cite]} />
      {terms.length > 0 && (
        <Table
          caption="Listened for"
          quietCaption
          rows={terms}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Words',
              cell: ({ words, kind }) => (
                <>
                  <bdi>{words}</bdi>
                  <span className="table__note">{kinds[kind]}</span>
                </>
              ),
            },
            {
              header: 'Remove it',
              cell: ({ id, words }) => (
                <Form action={`/schools/${school}/terms/remove`} csrf={csrf}>
                  <input type="hidden" name="term" value={id} />
                  <Button kind="quiet" small about={words}>
                    Remove
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Form action={`/schools/${school}/terms`} csrf={csrf} label="Add words to listen for">
        {question && (
          <Callout kind="warning" title="Please look twice">
            <p>{question.because}</p>
          </Callout>
        )}
        <TextField
          name="words"
          label="Add words to listen for"
          spellCheck={false}
          value={wordsOf(typed, 'words')}
          error={errorFor(errors, 'words')}
        />
        <Radios
          name="kind"
          legend="What is it?"
          options={options}
          value={wordsOf(typed, 'kind') || 'alias'}
          small
        />
        {question && (
          <Checkboxes
            name="confirmed"
            legend="Is it the school?"
            options={[{ value: 'yes', text: 'This is a name of the school, not of a person' }]}
            values={ticked(typed, 'confirmed')}
            small
          />
        )}
        <Button kind={question ? 'main' : 'plain'}>Listen for it</Button>
      </Form>
    </Panel>
  )
}

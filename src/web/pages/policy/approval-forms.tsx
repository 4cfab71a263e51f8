import type { Approval, NextVersion } from '../../../commands/approve-policy.ts'
import type { Day } from '../../../domain/day.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { policyText } from '../../../policy/version.ts'
import { fieldsOf, type Typed, wordsOf } from '../../forms.ts'
import { Button, ButtonRow, LinkButton } from '../../parts/button.tsx'
import { Callout } from '../../parts/callout.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { TextArea, TextField } from '../../parts/text-field.tsx'
import { partsTyped } from '../trust/day-typed.ts'
import { fullDay } from './full-day.ts'
import { NotesThatChange, WhatChanges } from './what-changes.tsx'

export type Next = { next: NextVersion; last: PolicyVersion | undefined }

/** What is asked about the approval of the next version, with what it changes above. */
export function ApprovalForm(props: {
  title: string
  read: Next
  typed: Typed
  errors: readonly FieldError[]
  csrf: string
}) {
  const { title, read, typed, errors, csrf } = props
  const { last } = read
  const field = fieldsOf(typed, errors)
  const first = last ? '' : 'The first version that the trust has approved.'
  return (
    <>
      <PageHead title={title} />
      <p>
        The trust decides about its policy at its own table. Once it has approved these words, enter that
        here: from the day that you give, they are the trust’s policy.
      </p>
      <Changes read={read} />
      <Form action="/policy/approve" csrf={csrf} id="approval">
        <TextField
          {...field('approved-by')}
          label="Who approved it"
          hint="Such as: the trust board"
          width={30}
        />
        <DateField
          name="approved-on"
          legend="When was it approved?"
          hint="The day of the meeting, for example 27 10 2026"
          error={errorFor(errors, 'approved-on-day') ?? ''}
          value={partsTyped(typed, 'approved-on')}
        />
        <DateField
          name="from"
          legend="From which day is it in force?"
          hint="The day of the approval, or a later one. It may be still to come."
          error={errorFor(errors, 'from-day') ?? ''}
          value={partsTyped(typed, 'from')}
        />
        <TextArea
          name="changed"
          label="What changes, in a few words"
          hint="Everybody who reads the policy sees it."
          value={typed.changed === undefined ? first : wordsOf(typed, 'changed')}
          error={errorFor(errors, 'changed')}
          rows={3}
        />
        <ButtonRow>
          <Button>Check it once more</Button>
          <LinkButton kind="quiet" href="/policy/wording">
            Go on writing
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}

/** Everything once more, before the version is entered for good. */
export function CheckApproval(props: {
  title: string
  read: Next
  typed: Typed
  approval: Approval
  today: Day
  csrf: string
}) {
  const { title, read, typed, approval, today, csrf } = props
  const { number, mark } = read.next
  const { approvedBy, approvedOn, inForceFrom, changed } = approval
  const kept = Object.entries(typed).filter(
    (one): one is [string, string] =>
      typeof one[1] === 'string' && !['csrf', 'sure', 'number', 'mark'].includes(one[0]),
  )
  return (
    <>
      <PageHead title={title} />
      <SummaryList
        rows={[
          { label: 'Version', value: number },
          { label: 'Approved', value: `By ${approvedBy} on ${fullDay(approvedOn)}` },
          {
            label: 'In force from',
            value: `${fullDay(inForceFrom)}${inForceFrom > today ? ', still to come' : ''}`,
          },
          { label: 'What changes', value: <bdi>{changed}</bdi> },
        ]}
      />
      <Changes read={read} />
      <Callout kind="warning" title="This cannot be taken back">
        <p>
          The version stays for ever as it is, with its words, its days and its number, and anybody can read
          it on the schools’ pages. A mistake is put right with another version.
        </p>
        {inForceFrom < today && (
          <p>
            Its first day has passed. What was noticed since then, and is not an incident yet, is judged by
            these words; incidents that are open or closed already stay with theirs.
          </p>
        )}
      </Callout>
      <Form action="/policy/approve" csrf={csrf} id="approval">
        {kept.map(([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} />
        ))}
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="mark" value={mark} />
        <ButtonRow>
          <Button kind="warn" name="sure" value="yes">
            Approve version {number}
          </Button>
          <Button kind="plain" name="sure" value="no">
            Change something
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Changes({ read: { next, last } }: { read: Next }) {
  return (
    <section aria-labelledby="changes" className="policy-section">
      <Heading level={2} id="changes">
        {last ? `What changes from version ${last.number}` : 'Where it differs from the model'}
      </Heading>
      <WhatChanges
        before={last?.text ?? policyText()}
        after={next.text}
        none={last ? 'Not a word.' : 'Nowhere: these are the model’s words as they stand.'}
      />
      <NotesThatChange before={last?.wording ?? {}} after={next.wording} />
    </section>
  )
}

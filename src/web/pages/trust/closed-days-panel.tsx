import type { ClosedDays } from '../../../store/schools.ts'
import { type Typed, wordsOf } from '../../forms.ts'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { errorFor, type FieldError, Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { daysInWords, partsTyped } from './day-typed.ts'

/** The days on which a school is closed, so that its clocks stand still. */
export function ClosedDaysPanel(props: {
  school: string
  closed: readonly ClosedDays[]
  changes: boolean
  csrf: string
  typed: Typed
  errors: readonly FieldError[]
}) {
  const { school, closed, changes, csrf, typed, errors } = props
  return (
    <Panel heading="Days on which the school is closed" id="closed">
      <p>
        Deadlines count the school’s working days. Weekends and England’s bank holidays are left out already;
        add the holidays and training days here.
      </p>
      {closed.length > 0 && (
        <Table
          caption="Closed days"
          quietCaption
          rows={closed}
          rowKey={({ id }) => id}
          columns={[
            {
              header: 'Days',
              cell: ({ name, from, to }) => (
                <>
                  {name}
                  <span className="table__note">{daysInWords(from, to)}</span>
                </>
              ),
            },
            ...(changes
              ? [
                  {
                    header: 'Remove them',
                    cell: ({ id, name }: ClosedDays) => (
                      <Form action={`/schools/${school}/closed/remove`} csrf={csrf}>
                        <input type="hidden" name="days" value={id} />
                        <Button kind="quiet" small about={name}>
                          Remove
                        </Button>
                      </Form>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {changes && (
        <Form action={`/schools/${school}/closed`} csrf={csrf} label="Add closed days">
          <TextField
            name="why"
            label="What is it?"
            hint="For example, autumn half-term."
            value={wordsOf(typed, 'why')}
            error={errorFor(errors, 'why')}
          />
          <DateField
            name="from"
            legend="First day"
            hint="For example, 27 10 2026"
            value={partsTyped(typed, 'from')}
            error={errorFor(errors, 'from-day')}
          />
          <DateField
            name="to"
            legend="Last day (optional)"
            hint="Leave it empty if it is a single day."
            value={partsTyped(typed, 'to')}
            error={errorFor(errors, 'to-day')}
          />
          <Button kind="plain">Add these days</Button>
        </Form>
      )}
    </Panel>
  )
}

import { Button, ButtonRow, LinkButton } from './button.tsx'
import { minutesInWords } from './drill-chart.ts'
import { Form } from './form.tsx'
import { SelectField, type SelectOption } from './select-field.tsx'
import { clockTime } from './time.tsx'

export type DrillInProgress = {
  since: Date
  now: Date
  /** Whose parts can be played: their id, name and role. */
  parts: readonly SelectOption[]
  part: string
  csrf: string
}

/** On every page of a drill, and on paper: that nothing here is real, how long it has run, whose part one plays, the ways out. */
export function DrillBanner({ since, now, parts, part, csrf }: DrillInProgress) {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000))
  return (
    <section className="drill-banner" aria-label="Drill">
      <div className="drill-banner__inner">
        <p className="drill-banner__words">
          <strong className="drill-banner__name">This is a drill</strong> Nothing here is real, and nothing
          leaves Birdsong. It began at {clockTime(since)} and has run for{' '}
          <span className="drill-banner__clock" data-clock-since={since.toISOString()}>
            {minutesInWords(minutes)}
          </span>
          .
        </p>
        <Form action="/drill/part" csrf={csrf} className="demonstration__form" label="Change your part">
          <SelectField name="part" label="You play" options={parts} value={part} />
          <Button kind="plain" small>
            Change
          </Button>
        </Form>
        <ButtonRow>
          <LinkButton kind="warn" small href="/drill/end">
            End the drill
          </LinkButton>
          <Form action="/drill/leave" csrf={csrf} label="Step out of the drill">
            <Button kind="plain" small>
              Step out
            </Button>
          </Form>
        </ButtonRow>
      </div>
    </section>
  )
}

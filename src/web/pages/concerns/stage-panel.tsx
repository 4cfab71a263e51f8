import { describeDue } from '../../../domain/calendar.ts'
import { type Concern, mayTakeBack, nextStage, type Promised } from '../../../domain/concern.ts'
import { may } from '../../../domain/may.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Checkboxes } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Panel } from '../../parts/layout.tsx'
import { Tag } from '../../parts/tag.tsx'
import { TextArea } from '../../parts/text-field.tsx'
import { Time } from '../../parts/time.tsx'
import type { MemberAsking } from '../../route.ts'
import { addressOf } from '../incidents/after-change.ts'
import type { IncidentRead } from '../incidents/read-incident.ts'
import { NamePanel } from './name-panel.tsx'
import { aboutStage, nameOfStage, titleOfPromise } from './words.ts'

type Props = { asking: MemberAsking; read: IncidentRead; typed: Readonly<Record<string, string>> }

/** Where a concern stands in the complaints procedure: what was promised, and the way on. */
export function StagePanel(props: Props) {
  const { asking, read } = props
  const { incident } = read
  const { concern } = incident
  if (!concern) return null
  const runs = may(asking.actor, 'run-incident', incident)
  const open = runs && !incident.closedAt
  return (
    <Panel heading="Where the concern stands" id="concern">
      <ol className="concern-stages">
        {[...concern.past, concern].map((stage, at, all) => (
          <li key={stage.since} aria-current={at === all.length - 1 ? 'step' : undefined}>
            <p className="concern-stages__name">
              <strong>{nameOfStage(stage.stage)}</strong>, since{' '}
              <Time at={new Date(stage.since)} now={asking.now} />
              {stage.askedBy === 'parent' && at > 0 && <Tag tone="gold">They asked for it</Tag>}
            </p>
            {stage.said && (
              <p className="concern-stages__said" dir="auto">
                {stage.said}
              </p>
            )}
            <ul className="concern-promises">
              {stage.promises.map((promise) => (
                <PromiseRow
                  key={promise.what}
                  {...props}
                  {...{ promise, stage }}
                  acts={open && at === all.length - 1}
                  past={at < all.length - 1}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {!incident.closedAt && <p className="govuk-hint">{aboutStage[concern.stage]}</p>}
      {concern.stage === 'panel' && (
        <NamePanel {...{ concern, open }} reference={incident.reference} csrf={asking.csrf} />
      )}
      {runs && <WaysOn {...props} concern={concern} />}
    </Panel>
  )
}

function PromiseRow(
  props: Props & { promise: Promised; stage: Pick<Concern, 'stage'>; acts: boolean; past: boolean },
) {
  const { promise, stage, acts, past, asking, read, typed } = props
  const { what, by, state, said, at } = promise
  const title = titleOfPromise(what, stage.stage)
  const late = state === 'open' && new Date(by) < asking.now
  const address = addressOf(read.incident.reference, 'concern', what)
  return (
    <li className="concern-promise">
      <p className="concern-promise__head">
        {state === 'open' && past ? (
          <Tag>Left open</Tag>
        ) : state === 'open' ? (
          <span className={late ? 'due due--over' : 'due'}>
            <Icon name={late ? 'warning' : 'clock'} />
            {describeDue(new Date(by), asking.now, read.calendar)}
          </span>
        ) : (
          <Tag tone={state === 'kept' ? 'green' : 'grey'} icon={state === 'kept' ? 'tick' : 'skip'}>
            {state === 'kept' ? 'Done' : 'Not wanted any more'}
          </Tag>
        )}{' '}
        {title}
        {at && (
          <>
            , <Time at={new Date(at)} now={asking.now} />
          </>
        )}
      </p>
      {said && (
        <p className="concern-stages__said" dir="auto">
          {said}
        </p>
      )}
      {acts && state === 'open' && (
        <Details summary="Note what was said" quiet open={typed[`said-${what}`] !== undefined}>
          <Form action={address} csrf={asking.csrf} label={title}>
            <Saying {...props} name={what} />
            <ButtonRow>
              <Button name="state" value="kept" about={title}>
                It is done
              </Button>
              <Button kind="quiet" name="state" value="dropped" about={title}>
                It is not wanted any more
              </Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      {acts && state !== 'open' && (
        <Form action={`${address}/take-back`} csrf={asking.csrf}>
          <Button kind="quiet" small about={title}>
            Take this back
          </Button>
        </Form>
      )}
    </li>
  )
}

function Saying({ read, typed, name }: Props & { name: string }) {
  return (
    <>
      <TextArea
        name={`said-${name}`}
        rows={3}
        label="What was said"
        hint="Facts, and what was agreed. Whoever brought it may ask to see this."
        value={typed[`said-${name}`] ?? ''}
      />
      {read.told && (
        <Checkboxes
          name={`tell-${name}`}
          legend="Tell them"
          legendAs="hidden"
          small
          options={[{ value: 'yes', text: 'Let them read these words with their receipt' }]}
          values={typed[`tell-${name}`] ? ['yes'] : []}
        />
      )}
    </>
  )
}

function WaysOn(props: Props & { concern: Concern }) {
  const { concern, asking, read, typed } = props
  const next = nextStage(concern.stage)
  const address = (way: string) => addressOf(read.incident.reference, 'concern', way)
  return (
    <>
      {next && (
        <Details
          summary={`It is not settled: go on to ${next === 'formal' ? 'the formal complaint' : 'the panel'}`}
          quiet
          open={typed['said-move'] !== undefined}
        >
          <Form action={address('move')} csrf={asking.csrf} label={nameOfStage(next)}>
            <Saying {...props} name="move" />
            <Button kind="plain">Go on to the next stage</Button>
          </Form>
        </Details>
      )}
      {mayTakeBack(concern) && (
        <Form action={address('move-back')} csrf={asking.csrf}>
          <Button kind="quiet" small>
            Go back to the stage before
          </Button>
        </Form>
      )}
    </>
  )
}

import type { Differing, JudgingWay } from '../../../store/judging-ways.ts'
import { Button, ButtonRow } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { categoryWords, pressingWords } from '../../parts/judgement-words.ts'
import { Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { Time } from '../../parts/time.tsx'

export type SchoolJudging = {
  id: string
  name: string
  active: boolean
  inUse: JudgingWay | null
  beside: JudgingWay | null
  before: JudgingWay | null
  answers: number
  compared: { judged: number; otherwise: number; newest: readonly Differing[] } | null
  changes: boolean
}

/** How one school has its mentions judged, and what can be changed about it. */
export function SchoolPanel({ school, csrf, now }: { school: SchoolJudging; csrf: string; now: Date }) {
  const { id, name, active, beside, before, answers, changes } = school
  return (
    <Panel heading={name} id={`school-${id}`}>
      <p>
        {active
          ? 'What is heard gets a suggestion of what it may be.'
          : 'Suggestions are switched off here. Everything stands in the inbox in the order in which it came.'}{' '}
        {answers === 0
          ? 'Nobody here has answered a suggestion yet.'
          : answers === 1
            ? 'People here have answered one suggestion.'
            : `People here have answered ${answers.toLocaleString('en-GB')} suggestions.`}
      </p>
      {beside && <BesideIt school={school} csrf={csrf} now={now} />}
      {changes && (
        <Form action={`/judgement/${id}`} csrf={csrf}>
          <ButtonRow>
            <Button kind="plain" small name="change" value={active ? 'off' : 'on'}>
              {active ? 'Switch suggestions off' : 'Switch suggestions on'}
              <span className="govuk-visually-hidden"> at {name}</span>
            </Button>
            {before && (
              <Button kind="plain" small name="change" value="go-back">
                Go back to how it judged before
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
    </Panel>
  )
}

/** Another way of judging runs beside: where it came from, what it would change, and the two ways on. */
function BesideIt({ school, csrf, now }: { school: SchoolJudging; csrf: string; now: Date }) {
  const { id, beside, compared, changes } = school
  if (!beside || !compared) return null
  const { judged, otherwise, newest } = compared
  return (
    <>
      <h3 className="govuk-heading-s">Another way of judging is being tried beside this one</h3>
      <p>
        {beside.head
          ? 'It was made from what people here have answered, and did better than the one in use, with no less harm found.'
          : 'It came with an update of Birdsong.'}{' '}
        It has run since <Time at={beside.madeAt} now={now} />, and nobody saw what it suggests.{' '}
        {judged === 0
          ? 'It has judged nothing yet.'
          : otherwise === 0
            ? `It judged ${postsIn(judged)}, ${judged === 1 ? 'the same way' : 'all of them the same way'}.`
            : `Of ${postsIn(judged)} it would have judged ${otherwise.toLocaleString('en-GB')} differently.`}
      </p>
      {newest.length > 0 && (
        <Table
          caption={newest.length === 1 ? 'The newest of them' : `The newest ${newest.length} of them`}
          rows={newest}
          rowKey={({ reference }) => reference}
          columns={[
            {
              header: 'Post',
              cell: ({ reference, words }) => (
                <a href={`/inbox/${reference}`}>{words ? words.slice(0, 120) : reference}</a>
              ),
            },
            { header: 'Judged now', cell: ({ now: judged }) => inWords(judged) },
            { header: 'It would be', cell: ({ beside: other }) => inWords(other) },
          ]}
        />
      )}
      {changes && (
        <Form action={`/judgement/${id}`} csrf={csrf}>
          <ButtonRow>
            <Button kind="main" small name="change" value="take">
              Use the new way
            </Button>
            <Button kind="plain" small name="change" value="leave">
              Keep the one in use
            </Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

const postsIn = (count: number) => (count === 1 ? 'one post' : `${count.toLocaleString('en-GB')} posts`)

function inWords({ category, severity }: Differing['now']): string {
  return `${categoryWords[category].name}, ${pressingWords[severity].name.toLowerCase()}`
}

import { may } from '../../../domain/may.ts'
import { stormInWords } from '../../../domain/storm.ts'
import { Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Figure } from '../../parts/figure.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import { Table } from '../../parts/table.tsx'
import { Time } from '../../parts/time.tsx'
import { weekChart } from '../../parts/week-chart.ts'
import type { MemberAsking } from '../../route.ts'
import type { MentionReading } from './mention-reading.ts'

/** How many say what this mention says, how that grows, and which other schools they name. */
export function StormPanel({ reading, asking }: { reading: MentionReading; asking: MemberAsking }) {
  const { storm, sisters, mention } = reading
  if (!storm) return null
  const { actor, csrf, now } = asking
  const hours = storm.byHour.map((count, place) => ({
    label: hourOf(new Date(now.getTime() - (storm.byHour.length - 1 - place) * 3_600_000)),
    count,
  }))
  const drawn = {
    title: 'How many an hour, over the last day',
    description: stormInWords(storm),
    bars: hours,
  }
  return (
    <Panel heading={stormInWords(storm)} id="storm">
      <p>
        They say much the same within two days of one another, and stand here as one. What you decide here,
        you decide for what they have in common: look through them before you answer.
      </p>
      <Figure
        title={drawn.title}
        wide={weekChart(drawn, 'wide')}
        narrow={weekChart(drawn, 'narrow')}
        legend={[]}
      >
        <Details summary="The same as a table">
          <Table
            caption="Posts that say this, by the hour"
            quietCaption
            rows={hours}
            rowKey={({ label }) => label}
            columns={[
              { header: 'Hour from', cell: ({ label }) => label },
              { header: 'Posts', cell: ({ count }) => count.toLocaleString('en-GB') },
            ]}
          />
        </Details>
      </Figure>
      {sisters.map(({ school, name, toldAt }) => (
        <div key={school}>
          <p>
            <strong>{name} is named as well.</strong>{' '}
            {toldAt ? (
              <>
                It was told <Time at={toldAt} now={now} />.
              </>
            ) : (
              'It has not been told yet.'
            )}
          </p>
          {!toldAt && may(actor, 'tell-sister-schools') && (
            <Form action={`/inbox/${mention.reference}/sisters`} csrf={csrf}>
              <input type="hidden" name="school" value={school} />
              <Button kind="plain" about={name}>
                Tell it to look through its inbox
              </Button>
            </Form>
          )}
        </div>
      ))}
    </Panel>
  )
}

function hourOf(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .replace(',', '')
    .concat(':00')
}

import { may } from '../../../domain/may.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Panel } from '../../parts/layout.tsx'
import type { MemberAsking } from '../../route.ts'
import { AlikeRow } from './alike.tsx'
import type { MentionReading } from './mention-reading.ts'

/** What stands under a mention because it is much the same, or where it stands itself. */
export function GatheredPanel({ reading, asking }: { reading: MentionReading; asking: MemberAsking }) {
  const { mention, gathered, leader, told, storm } = reading
  const { actor, csrf, now } = asking
  if (leader) {
    return (
      <Panel heading="One of several" id="alike">
        <p>
          It is much the same as what {told ? 'was told' : 'was said'} before, and stands under{' '}
          <a href={`/inbox/${leader}`}>the first of them</a>.
        </p>
        {may(actor, 'handle-mention', mention) && (
          <Form action={`/inbox/${mention.reference}/take-out`} csrf={csrf}>
            <Button kind="plain" small>
              Take it out: it says something of its own
            </Button>
          </Form>
        )}
      </Panel>
    )
  }
  if (gathered.count === 0) return null
  const count = gathered.count.toLocaleString('en-GB')
  return (
    <Panel heading={`And ${count} more like this`} id="alike">
      {!storm && (
        <p>
          Within a day the school was told much the same again. None of it is lost, and none of it said that
          somebody is in danger.
        </p>
      )}
      <ul className="alike">
        {gathered.newest.map((one) => (
          <AlikeRow key={one.reference} one={one} now={now} />
        ))}
      </ul>
      {gathered.count > gathered.newest.length && (
        <p>
          <a href={`/inbox/${mention.reference}/alike`}>See all {count}</a>
        </p>
      )}
    </Panel>
  )
}

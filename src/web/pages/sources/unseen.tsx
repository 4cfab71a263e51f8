import { type Unseen, whatWasUnseen } from '../../../commands/unseen.ts'
import { notOffered } from '../../../domain/connectors/not-offered.ts'
import { addDays, type Day, dayOf } from '../../../domain/day.ts'
import { neverHeard } from '../../../domain/never-heard.ts'
import { memberPage } from '../../chrome.tsx'
import { Heading } from '../../parts/heading.tsx'
import { PageHead } from '../../parts/layout.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Pagination } from '../../parts/tabs.tsx'
import { timeInWords } from '../../parts/time.tsx'
import { forMembers } from '../../route.ts'
import { fullDay } from '../policy/full-day.ts'
import { spanInWords } from './health-panel.tsx'

/** What could not be seen on a day, and what is never seen: so that nobody takes a quiet inbox for a quiet world. */
export const unseenPage = forMembers('get', '/unseen', 'signed-in', async (asking) => {
  const { c, services, actor, now } = asking
  const today = dayOf(now)
  const asked = c.req.query('day') ?? ''
  const day = isDay(asked) && asked <= today ? asked : today
  const unseen = await whatWasUnseen(services, actor, day)
  return memberPage(asking, {
    title: 'What we could not see',
    children: (
      <>
        <PageHead title="What we could not see" caption={fullDay(day)} />
        <p>A quiet inbox is not a quiet world. This is what Birdsong cannot have heard on this day.</p>
        <OnTheDay unseen={unseen} now={now} />
        <Pagination
          what="days"
          newer={day < today ? `/unseen?day=${addDays(day, 1)}` : null}
          older={`/unseen?day=${addDays(day, -1)}`}
        />
        <Heading level={2}>On every day</Heading>
        <p>Some things are never seen, whatever is connected. People see them: they can tell the school.</p>
        <SummaryList
          rows={[...notOffered, ...neverHeard].map(({ name, because }) => ({ label: name, value: because }))}
        />
      </>
    ),
  })
})

function OnTheDay({ unseen: { gaps, spans, unreadable }, now }: { unseen: Unseen; now: Date }) {
  if (gaps.length + spans.length + unreadable.length === 0)
    return <p>Every source was heard as usual, as far as it can be told.</p>
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <strong>{gap.name}.</strong> {spanInWords(gap, now)}. {gap.because}{' '}
          {gap.filledAt ? `It was filled. ${gap.filledHow ?? ''}` : 'It was not filled.'}
        </li>
      ))}
      {spans.map((span) => (
        <li key={span.id}>
          <strong>{span.name}.</strong> From {timeInWords(span.since, now)}
          {span.until ? ` to ${timeInWords(span.until, now)}` : ' until now'}: {span.sentence}
        </li>
      ))}
      {unreadable.map(({ name, count }) => (
        <li key={name}>
          <strong>{name}.</strong> {count.toLocaleString('en-GB')} of what it brought could not be read. It is
          kept.
        </li>
      ))}
    </ul>
  )
}

const isDay = (words: string): words is Day =>
  /^20\d\d-\d\d-\d\d$/.test(words) &&
  !Number.isNaN(Date.parse(words)) &&
  new Date(words).toISOString().startsWith(words)

import { noteReportRead } from '../../../commands/answer-reporter.ts'
import { notePostOpened } from '../../../commands/drills/note.ts'
import { factsOf, isTriaged } from '../../../commands/facts-known.ts'
import { may } from '../../../domain/may.ts'
import { decide } from '../../../policy/decide.ts'
import { memberPage } from '../../chrome.tsx'
import { notFoundPage } from '../../errors.tsx'
import type { Typed } from '../../forms.ts'
import type { NoticeProps } from '../../parts/callout.tsx'
import type { FieldError } from '../../parts/form.tsx'
import { Columns, PageHead, Panel } from '../../parts/layout.tsx'
import { LiveRegion, Presence } from '../../parts/live-region.tsx'
import { LevelTag, SeverityTag, StateTag } from '../../parts/tag.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { ToldPanel } from '../told/told-panel.tsx'
import { noticeFor } from './done.ts'
import { GatheredPanel } from './gathered-panel.tsx'
import { JudgedPanel } from './judged-panel.tsx'
import { MentionAbout } from './mention-about.tsx'
import { MentionActions } from './mention-actions.tsx'
import { historyOf } from './mention-history.ts'
import { MentionReaders } from './mention-readers.tsx'
import { type MentionReading, readMention } from './mention-reading.ts'
import { MentionSaid } from './mention-said.tsx'
import { ReplyFate } from './reply-fate.tsx'
import { StormPanel } from './storm-panel.tsx'
import { suggestionMeaning } from './suggestion-meaning.ts'

/** One mention: what it says, why it is here, what was done about it, and what can be done. */
export const mention = forMembers('get', '/inbox/:reference', 'see-inbox', async (asking) => {
  const { c } = asking
  if (asking.visit.drill) await notePostOpened(asking.services, asking.actor, c.req.param('reference') ?? '')
  const notice = noticeFor(c.req.query('done'), { href: '/inbox', text: 'Back to the inbox' })
  return mentionPage(asking, c.req.param('reference') ?? '', { notice })
})

/** The page of a mention, with what came of the last thing that was tried there. */
export async function mentionPage(
  asking: MemberAsking,
  reference: string,
  came: { errors?: readonly FieldError[]; typed?: Typed; notice?: NoticeProps | null; status?: 409 },
): Promise<Response> {
  const { actor, csrf, now } = asking
  const { errors = [], typed = {}, notice = null, status } = came
  const reading = await readMention(asking, reference)
  if (!reading) return notFoundPage(asking)
  const { told, mention } = reading
  if (told && !told.report.readAt) await noteReportRead(asking.services, actor, mention.id)
  const meaning = await suggestionMeaning(asking, mention)
  const title = titleOf(reading)
  const acting = { reading, actor, csrf, typed, errors }
  return memberPage(asking, {
    title,
    words: reading.words,
    current: '/inbox',
    back: { href: '/inbox', text: 'Inbox' },
    width: 'work',
    errors,
    notice,
    ...(status && { status }),
    children: (
      <LiveRegion id="mention" address="/live?about=mention,incident" one="This has changed" many="changes">
        <PageHead caption={reference} title={title} tags={<Tags reading={reading} />} />
        <Presence address={`/inbox/${reference}/presence`} csrf={csrf} others={reading.others} />
        <Columns
          sideLabel="About it, and what was done"
          side={
            <>
              <MentionAbout reading={reading} now={now} />
              <MentionReaders {...acting} />
              <Panel heading="What happened so far" id="history">
                <Timeline happenings={historyOf(reading)} now={now} />
              </Panel>
            </>
          }
        >
          <MentionSaid reading={reading} now={now} />
          <JudgedPanel {...{ reading, meaning, actor, csrf }} />
          {told && (
            <ToldPanel
              reference={mention.reference}
              {...{ told, names: reading.names, now, csrf, typed, errors, inRush: mention.inRush }}
              answerAt={
                mention.state !== 'incident' && may(actor, 'handle-mention', mention)
                  ? `/inbox/${reference}/reporter`
                  : null
              }
              decision={decide(factsOf(mention))}
            />
          )}
          {reading.replies.given
            .filter(({ state }) => state !== 'draft')
            .map((reply) => (
              <ReplyFate key={reply.id} reply={reply} now={now} />
            ))}
          <StormPanel reading={reading} asking={asking} />
          <GatheredPanel reading={reading} asking={asking} />
          <MentionActions {...acting} />
        </Columns>
      </LiveRegion>
    ),
  })
}

function titleOf({ source, school }: MentionReading): string {
  if (source?.kind === 'report') return `Told to ${school.name}`
  if (source?.kind === 'mailbox') return `Reported about ${school.name}`
  return source?.kind === 'entry' ? `Seen about ${school.name}` : `Said about ${school.name}`
}

function Tags({ reading: { mention } }: { reading: MentionReading }) {
  return (
    <>
      <StateTag state={mention.state} />
      {isTriaged(mention) && <SeverityTag severity={decide(factsOf(mention)).severity} />}
      <LevelTag level={mention.level} />
    </>
  )
}

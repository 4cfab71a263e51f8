import type { ReplyState } from '../../../domain/reply.ts'
import type { Reply } from '../../../store/replies.ts'
import { Callout } from '../../parts/callout.tsx'
import { Time } from '../../parts/time.tsx'

type Fate = { kind: 'good' | 'info' | 'warning' | 'danger'; title: string }

const fates: Record<ReplyState, Fate> = {
  draft: { kind: 'info', title: 'An answer is being written' },
  waiting: { kind: 'info', title: 'The answer is on its way' },
  unknown: { kind: 'warning', title: 'The answer may stand there already' },
  sent: { kind: 'good', title: 'It was answered there' },
  refused: { kind: 'danger', title: 'The answer did not go' },
  kept: { kind: 'info', title: 'The answer was kept, and not posted' },
}

/** What became of an answer, with its words and a way to it. */
export function ReplyFate({ reply, now }: { reply: Reply; now: Date }) {
  const { kind, title } = fates[reply.state]
  return (
    <Callout kind={kind} title={title}>
      <p className="reply">
        <bdi>{reply.text}</bdi>
      </p>
      {reply.answer && <p>{reply.answer}</p>}
      {reply.sentAt && (
        <p>
          Posted <Time at={reply.sentAt} now={now} />
          {reply.url && (
            <>
              . <a href={reply.url}>See it there</a>
            </>
          )}
        </p>
      )}
      {reply.state === 'unknown' && (
        <p>Birdsong asks the platform whether it stands, and does not post it twice.</p>
      )}
    </Callout>
  )
}

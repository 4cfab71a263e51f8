import type { ShownNotice } from '../../../store/notices.ts'
import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'

/** What the reader was told, the newest first. What is new since their last visit says so. */
export function NoticeRows({ notices, now }: { notices: readonly ShownNotice[]; now: Date }) {
  if (notices.length === 0) return <p>Nothing so far.</p>
  return (
    <ul className="notice-rows">
      {notices.map((notice) => (
        <li key={notice.id} id={`notice-${notice.id}`} className="notice-rows__row" data-live-item="">
          <span className="notice-rows__words">
            <Words notice={notice} /> {notice.readAt === null && <Tag tone="strong-gold">New</Tag>}
            {notice.incidentTitle && (
              <>
                <br />
                <bdi className="notice-rows__about">{notice.incidentTitle}</bdi>
              </>
            )}
          </span>
          <span className="notice-rows__when">
            <Time at={notice.at} now={now} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Words({
  notice: { sentence, incidentReference, mentionReference, source },
}: {
  notice: ShownNotice
}) {
  const href = incidentReference
    ? `/incidents/${incidentReference}`
    : mentionReference
      ? `/inbox/${mentionReference}`
      : source
        ? `/sources/${source}`
        : null
  return href ? <a href={href}>{sentence}</a> : sentence
}

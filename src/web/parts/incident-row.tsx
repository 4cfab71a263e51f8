import type { Level } from '../../domain/actor.ts'
import type { Severity } from '../../domain/decision.ts'
import { Icon } from './icon.tsx'
import { LevelTag, SeverityTag, Tag } from './tag.tsx'
import { Time } from './time.tsx'

export type IncidentRowProps = {
  /** The reference: unique on the page, and the same on every visit. */
  id: string
  href: string
  title: string
  school: string
  severity: Severity
  level: Level
  opened: Date
  now: Date
  /** Who has it: 'with Ann Lee', 'for the headteacher'. */
  hand: string
  /** The next thing that must be done, and by when. */
  next: { title: string; due: { at: Date; words: string } | null } | null
  /** How it ended, where it is closed. */
  ended?: string | null
}

/** One incident in a list. The whole row leads to it. Stands in a MentionList. */
export function IncidentRow(props: IncidentRowProps) {
  const { id, href, title, school, severity, level, opened, now, hand, next, ended } = props
  const late = next?.due ? next.due.at.getTime() < now.getTime() : false
  const urgent = !ended && (late || severity === 'critical' || severity === 'high')
  return (
    <li className={urgent ? 'mention-row mention-row--urgent' : 'mention-row'} id={id} data-live-item="">
      <div className="mention-row__state">
        {ended ? <Tag icon="tick">Closed</Tag> : <SeverityTag severity={severity} />}
      </div>
      <div className="mention-row__body">
        <a className="mention-row__words" href={href} dir="auto">
          <bdi>{title}</bdi>
        </a>
        <p className="mention-row__about">
          {ended ??
            (next ? (
              <>
                Next: {next.title}
                {next.due && (
                  <>
                    {' '}
                    <span className={late ? 'due due--over' : 'due'}>
                      <Icon name={late ? 'warning' : 'clock'} />
                      <time dateTime={next.due.at.toISOString()}>{next.due.words}</time>
                    </span>
                  </>
                )}
              </>
            ) : (
              'Everything that must be done is done'
            ))}
          <span className="dot" aria-hidden="true">
            {' · '}
          </span>
          opened <Time at={opened} now={now} />
        </p>
      </div>
      <div className="mention-row__side">
        <span className="mention-row__school">{school}</span>
        <span className="mention-row__tags">
          {ended && <SeverityTag severity={severity} />}
          <LevelTag level={level} />
        </span>
        <span className="mention-row__hand">{hand}</span>
      </div>
    </li>
  )
}

import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { PersonName } from './person-name.tsx'
import { Time } from './time.tsx'

/** One thing that happened. `who` null is the program itself. `what` is a sentence without its subject: 'asked for …'. */
export type Happening = {
  id: string
  at: Date
  who: string | null
  what: ReactNode
  detail?: ReactNode
  icon?: IconName
}

/** Who did what when, in the order given. */
export function Timeline({ happenings, now }: { happenings: readonly Happening[]; now: Date }) {
  return (
    <ol className="timeline">
      {happenings.map(({ id, at, who, what, detail, icon }) => (
        <li className="timeline__item" key={id}>
          <span className="timeline__mark">{icon && <Icon name={icon} />}</span>
          <p className="timeline__what">
            <PersonName name={who} nobody="Birdsong" /> {what}
          </p>
          <p className="timeline__when">
            <Time at={at} now={now} />
          </p>
          {detail && <div className="timeline__detail">{detail}</div>}
        </li>
      ))}
    </ol>
  )
}

import type { ReportRoute } from '../../../policy/platforms.ts'
import { dateInWords, type Sayer } from '../front-door/sayer.ts'
import { InEnglish } from './in-english.tsx'

/** How something is reported on a platform, each way with when somebody last looked whether it still goes so. */
export function ReportRoutes({ routes, say }: { routes: readonly ReportRoute[]; say: Sayer }) {
  if (routes.length === 0) return <p>{say(say.words.ages.reports.none)}</p>
  return (
    <dl className="report-routes">
      {routes.map(({ what, how, link, checked }) => (
        <div key={`${what} ${how}`}>
          <dt>
            <InEnglish say={say}>{what}</InEnglish>
          </dt>
          <dd>
            <InEnglish say={say}>{how}</InEnglish>{' '}
            {link && /^https?:/.test(link) && (
              <a href={link} rel="noreferrer">
                {new URL(link).hostname.replace(/^www\./, '')}
                <span className="govuk-visually-hidden">: {what}</span>
              </a>
            )}
          </dd>
          <dd className="families__note">{lastChecked(checked, say)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** When somebody last looked it up, in a sentence. */
export function lastChecked(checked: string | null, say: Sayer): string {
  const { reports } = say.words.ages
  if (!checked) return say(reports.unchecked)
  return say(reports.checked, { day: dateInWords(new Date(`${checked}T12:00:00Z`), say) })
}

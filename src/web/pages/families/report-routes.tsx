import type { ReportRoute } from '../../../policy/platforms.ts'
import { fullDay } from '../policy/full-day.ts'

/** How something is reported on a platform, each way with when somebody last looked whether it still goes so. */
export function ReportRoutes({ routes }: { routes: readonly ReportRoute[] }) {
  if (routes.length === 0)
    return (
      <p>
        We know of no way that has been looked up. Try the three dots beside the post or the name, and choose
        ‘Report’.
      </p>
    )
  return (
    <dl className="report-routes">
      {routes.map(({ what, how, link, checked }) => (
        <div key={`${what} ${how}`}>
          <dt>{what}</dt>
          <dd>
            {how}{' '}
            {link && /^https?:/.test(link) && (
              <a href={link} rel="noreferrer">
                {new URL(link).hostname.replace(/^www\./, '')}
                <span className="govuk-visually-hidden">: {what}</span>
              </a>
            )}
          </dd>
          <dd className="families__note">{lastChecked(checked)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** When somebody last looked it up, in a sentence. */
export function lastChecked(checked: string | null): string {
  return checked ? `Last checked on ${fullDay(checked)}.` : 'Nobody has looked this up yet.'
}

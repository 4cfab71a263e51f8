import type { ReactNode } from 'react'

export type SummaryRow = { label: string; value: ReactNode; change?: { href: string; text?: string } }

/** Labels and values. `change` leads to where a value is changed. */
export function SummaryList({ rows, tight = false }: { rows: readonly SummaryRow[]; tight?: boolean }) {
  return (
    <dl className={tight ? 'summary summary--tight' : 'summary'}>
      {rows.map(({ label, value, change }) => (
        <div className="summary__row" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="summary__change">
              <a href={change.href}>
                {change.text ?? 'Change'}
                <span className="govuk-visually-hidden"> {label.toLowerCase()}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

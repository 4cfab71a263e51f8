import type { FieldError } from './form.tsx'
import { usePageWords } from './page-words.ts'

/** All that is wrong with a form, at the top, each leading to its field. Page shows it by itself: see `errors` there. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const words = usePageWords()
  if (errors.length === 0) return null
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{words.errors(errors.length)}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>
                <a href={`#${field}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

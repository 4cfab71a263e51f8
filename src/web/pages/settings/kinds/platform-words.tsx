import type { Platform, StatedAge } from '../../../../policy/platforms.ts'
import { Details } from '../../../parts/details.tsx'
import { checkedInWords, dayInLine } from '../days.ts'
import { Web } from './reach.tsx'

const sayers = [
  { sayer: 'policy', says: 'Policy' },
  { sayer: 'provider', says: 'Platform' },
  { sayer: 'law', says: 'Law' },
] as const

/** The three ages of a platform beside each other, what is known besides, and how to report something there. */
export function PlatformInWords({ platform: { title, ages, note, reports } }: { platform: Platform }) {
  return (
    <>
      <dl className="ages">
        {sayers.map(({ sayer, says }) => (
          <div key={sayer}>
            <dt>{says} says</dt>
            <dd>
              <strong className="ages__years">{ages[sayer]?.years ?? '–'}</strong>
              <Stated age={ages[sayer]} />
            </dd>
          </div>
        ))}
      </dl>
      {note && <p>{note}</p>}
      {reports.length > 0 && (
        <Details summary={`How to report something on ${title}`} quiet>
          <ul className="govuk-list">
            {reports.map(({ what, how, link, checked }) => (
              <li key={what}>
                <strong>{what}:</strong> {how} {link && <Web address={link} />}{' '}
                <span className="setting__checked">{checkedInWords(checked)}.</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function Stated({ age }: { age: StatedAge | null }) {
  if (age === null) return <span className="setting__checked">Nothing is stated</span>
  return (
    <span className="setting__checked">
      {age.from && `From ${dayInLine(age.from)}. `}
      {age.source}. {checkedInWords(age.checked)}.
    </span>
  )
}

import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { namesOfCites } from '../../parts/clause-cite.tsx'
import { Form } from '../../parts/form.tsx'
import { citesOf } from '../incidents/cites.ts'
import type { Known } from './kinds/kind.ts'
import { SettingValue } from './kinds/kinds.tsx'
import type { Standing } from './read-settings.ts'
import { SettingStateTag } from './state-tag.tsx'

export type RowsProps = {
  standings: readonly Standing[]
  known: Known
  changes: boolean
  csrf: string
  now: Date
}

/** Settings under each other: what each is now, whose word that is, and what can be done about it. */
export function SettingRows(props: RowsProps) {
  return (
    <ul className="settings">
      {props.standings.map((standing) => (
        <SettingRow key={standing.setting.name} {...props} standing={standing} />
      ))}
    </ul>
  )
}

/** One setting. `children` stands below its value. */
export function SettingRow(
  props: Omit<RowsProps, 'standings'> & { standing: Standing; children?: ReactNode },
) {
  const { standing, known, changes, csrf, now, children } = props
  const { setting, value, state } = standing
  const href = `/settings/${setting.name}`
  return (
    <li className="setting" id={setting.name}>
      <div>
        <h3 className="setting__title">{setting.title}</h3>
        <Rests basis={setting.basis} />
      </div>
      <div className="setting__value">
        <SettingValue setting={setting} value={value} known={known} />
        {value === null && <p>Nothing is filled in yet.</p>}
        {children}
      </div>
      <div className="setting__standing">
        <SettingStateTag standing={standing} names={known.names} now={now} />
        <div className="setting__actions">
          {changes && state === 'default' && (
            <Form action="/settings/confirm" csrf={csrf}>
              <input type="hidden" name="name" value={setting.name} />
              <input type="hidden" name="place" value={setting.name} />
              <Button kind="plain" small about={setting.title}>
                Confirm
              </Button>
            </Form>
          )}
          <a href={href}>
            {wayIn(standing, changes)}
            <span className="govuk-visually-hidden"> ({setting.title})</span>
          </a>
        </div>
      </div>
    </li>
  )
}

function wayIn({ setting, state }: Standing, changes: boolean): string {
  if (!changes || setting.kind === 'no-choice') return 'See more'
  return state === 'empty' ? 'Fill in' : 'Change'
}

/** What a setting belongs to, as links to the policy. */
export function Rests({ basis }: { basis: readonly string[] }) {
  const cites = citesOf(basis)
  if (cites.length === 0) return null
  return (
    <p className="setting__basis">
      {cites.map((cite, place) => (
        <span key={cite.id}>
          {place > 0 && ', '}
          <a href={cite.href}>
            {cite.kind === 'clause' && <span className="govuk-visually-hidden">Policy </span>}
            {cite.kind === 'default' && (
              <span className="govuk-visually-hidden">Where the policy is silent: </span>
            )}
            {namesOfCites([cite])}
          </a>
        </span>
      ))}
    </p>
  )
}

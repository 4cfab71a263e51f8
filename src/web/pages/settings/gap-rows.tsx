import { type Gap, gaps } from '../../../policy/gaps.ts'
import { settingsBehind, titlesOfGaps } from '../../../policy/setting.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Rests, type RowsProps, SettingRow } from './setting-row.tsx'

/** Every place where the policy is silent: what Birdsong does there, and what the trust has made of it. */
export function GapRows(props: RowsProps) {
  const { standings } = props
  return (
    <ul className="settings">
      {gaps.map((gap) => {
        const own = standings.find(({ setting }) => setting.name === `gap.${gap.id}`)
        if (!own) return <Gathered key={gap.id} {...props} gap={gap} />
        return (
          <SettingRow key={gap.id} {...props} standing={own}>
            <p className="setting__about">{gap.gap}</p>
            {own.state === 'empty' && <p>{gap.byDefault}</p>}
          </SettingRow>
        )
      })}
    </ul>
  )
}

const below: Record<string, { href: string; text: string }> = {
  deadlines: { href: '#deadline.requestDeletion', text: 'See the deadlines' },
  platforms: { href: '#platforms', text: 'See the platforms' },
  advisers: { href: '#adviser.nspcc', text: 'See the adviser' },
}

/** A gap that is filled by other settings: it is the trust's once all of those are. */
function Gathered({ gap, standings, changes, csrf }: RowsProps & { gap: Gap }) {
  const names = settingsBehind(gap)
  const behind = standings.filter(({ setting }) => names.includes(setting.name))
  const open = behind.filter(({ state }) => state === 'default')
  const isChanged = behind.some(({ state }) => state === 'changed')
  const way = gap.set && below[gap.set]
  return (
    <li className="setting" id={`gap.${gap.id}`}>
      <div>
        <h3 className="setting__title">{titlesOfGaps[gap.id]}</h3>
        <Rests basis={[`default:${gap.id}`]} />
      </div>
      <div className="setting__value">
        {isChanged && <p>Your trust has put something else in the place of some of this.</p>}
        <p>
          {isChanged && 'What Birdsong ships: '}
          {gap.byDefault}
        </p>
        <p className="setting__about">{gap.gap}</p>
      </div>
      <div className="setting__standing">
        {open.length === 0 ? (
          <Tag tone="green" icon="tick">
            The trust’s own
          </Tag>
        ) : (
          <Tag tone="gold">Birdsong’s default</Tag>
        )}
        <div className="setting__actions">
          {changes && open.length > 0 && (
            <Form action="/settings/confirm" csrf={csrf}>
              {open.map(({ setting }) => (
                <input key={setting.name} type="hidden" name="name" value={setting.name} />
              ))}
              <input type="hidden" name="place" value={`gap.${gap.id}`} />
              <Button kind="plain" small about={titlesOfGaps[gap.id] ?? gap.id}>
                Confirm
              </Button>
            </Form>
          )}
          {way && <a href={way.href}>{way.text}</a>}
        </div>
      </div>
    </li>
  )
}

import type { Day } from '../../../domain/day.ts'
import { minimumAgesOn, type Platform, type StatedAge } from '../../../policy/platforms.ts'
import { Table } from '../../parts/table.tsx'
import { dateInWords, type Sayer } from '../front-door/sayer.ts'

/** How old somebody has to be, by whoever says so: what the policy, the platform and the law say is kept apart (G6). */
export function Ages(props: { platforms: readonly Platform[]; today: Day; say: Sayer }) {
  const { platforms, today, say } = props
  const { table, anyApp } = say.words.ages
  const ages = minimumAgesOn(platforms, today)
  const looked = platforms.map(({ ages }) => ages.provider?.checked ?? null).filter((day) => day !== null)
  const last = looked.toSorted().at(-1)
  return (
    <>
      <Table
        caption={say(table.caption)}
        quietCaption
        rows={platforms}
        rowKey={({ name }) => name}
        columns={[
          { header: say(table.app), cell: ({ name, title }) => (name === 'other' ? say(anyApp) : title) },
          { header: say(table.policy), numeric: true, cell: ({ name }) => ages[name]?.policy ?? '–' },
          {
            header: say(table.own),
            numeric: true,
            cell: ({ name, ages: { provider } }) => (
              <>
                {ages[name]?.provider ?? '–'}
                {isUnread(provider) && ' *'}
              </>
            ),
          },
          { header: say(table.law), numeric: true, cell: ({ name }) => ages[name]?.law ?? '–' },
        ]}
      />
      <p className="families__note">
        {last && say(table.last, { day: dateInWords(new Date(`${last}T12:00:00Z`), say) })} {say(table.note)}
      </p>
    </>
  )
}

const isUnread = (age: StatedAge | null) => age !== null && age.checked === null

import type { Day } from '../../../domain/day.ts'
import { minimumAgesOn, type Platform, type StatedAge } from '../../../policy/platforms.ts'
import { Table } from '../../parts/table.tsx'
import { fullDay } from '../policy/full-day.ts'

/** How old somebody has to be, by whoever says so: what the policy, the platform and the law say is kept apart (G6). */
export function Ages({ platforms, today }: { platforms: readonly Platform[]; today: Day }) {
  const ages = minimumAgesOn(platforms, today)
  const looked = platforms.map(({ ages }) => ages.provider?.checked ?? null).filter((day) => day !== null)
  const last = looked.toSorted().at(-1)
  return (
    <>
      <Table
        caption="Minimum ages"
        quietCaption
        rows={platforms}
        rowKey={({ name }) => name}
        columns={[
          { header: 'App', cell: ({ title }) => title },
          { header: 'Policy', numeric: true, cell: ({ name }) => ages[name]?.policy ?? '–' },
          {
            header: 'Its own',
            numeric: true,
            cell: ({ name, ages: { provider } }) => (
              <>
                {ages[name]?.provider ?? '–'}
                {isUnread(provider) && ' *'}
              </>
            ),
          },
          { header: 'Law', numeric: true, cell: ({ name }) => ages[name]?.law ?? '–' },
        ]}
      />
      <p className="families__note">
        {last && `Last looked up on ${fullDay(last)}. `}* Nobody has looked this one up yet. A dash means that
        we found none. Ages change: read the app’s own page before you rely on one.
      </p>
    </>
  )
}

const isUnread = (age: StatedAge | null) => age !== null && age.checked === null

import { Tag } from '../../parts/tag.tsx'
import { Time } from '../../parts/time.tsx'
import type { Standing } from './read-settings.ts'

/** Whose word a setting is: Birdsong's default, or the trust's, and since when. */
export function SettingStateTag(props: {
  standing: Pick<Standing, 'state' | 'entry'>
  names: ReadonlyMap<string, string>
  now: Date
}) {
  const { standing, names, now } = props
  const { state, entry } = standing
  switch (state) {
    case 'default':
      return <Tag tone="gold">Birdsong’s default</Tag>
    case 'empty':
      return <Tag tone="grey">To be filled in</Tag>
    case 'confirmed':
      return (
        <Tag tone="green" icon="tick">
          Confirmed <By entry={entry} names={names} now={now} />
        </Tag>
      )
    case 'changed':
      return (
        <Tag tone="teal" icon="person">
          Changed <By entry={entry} names={names} now={now} />
        </Tag>
      )
  }
}

function By({
  entry,
  names,
  now,
}: {
  entry: Standing['entry']
  names: ReadonlyMap<string, string>
  now: Date
}) {
  if (!entry) return null
  const who = entry.person === null ? null : (names.get(entry.person) ?? 'somebody who has left')
  return (
    <>
      {who && `by ${who} `}
      <Time at={entry.at} now={now} />
    </>
  )
}

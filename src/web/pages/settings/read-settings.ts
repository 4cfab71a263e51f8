import { canBeReached } from '../../../domain/adviser.ts'
import { type Setting, settingsFor } from '../../../policy/setting.ts'
import { whatStands } from '../../../policy/settings.ts'
import { asActor } from '../../../store/as-actor.ts'
import { listPeople } from '../../../store/people.ts'
import { listSchools } from '../../../store/schools.ts'
import { listSettingActs, listSettings, type SettingEntry } from '../../../store/settings.ts'
import type { MemberAsking } from '../../route.ts'
import type { Known } from './kinds/kind.ts'

/** A setting as it stands at this trust. `value` is null where nothing ships and nothing was filled in. */
export type Standing = {
  setting: Setting
  entry: SettingEntry | undefined
  value: unknown
  /** Whether it ships and stands as it ships; is the trust's own word; or is still empty. */
  state: 'default' | 'confirmed' | 'changed' | 'empty'
}

export type SettingsRead = { standings: readonly Standing[]; known: Known }

/** All that the trust may set, as it stands. Everybody who is signed in reads it. */
export function readSettings({ services, actor }: MemberAsking): Promise<SettingsRead> {
  return asActor(services.database, actor, async (transaction) => {
    const entries = new Map((await listSettings(transaction)).map((entry) => [entry.name, entry]))
    const people = await listPeople(transaction)
    return {
      standings: settingsFor(await listSchools(transaction)).map((setting) =>
        standingOf(setting, entries.get(setting.name)),
      ),
      known: {
        names: new Map(people.map(({ id, name }) => [id, name])),
        people: people.filter(({ left }) => !left),
      },
    }
  })
}

/** Everything that was done about one setting, the newest first. */
export function readActs({ services, actor }: MemberAsking, name: string): Promise<SettingEntry[]> {
  return asActor(services.database, actor, (transaction) => listSettingActs(transaction, name))
}

function standingOf(setting: Setting, entry: SettingEntry | undefined): Standing {
  const value = whatStands(setting, entry)
  if (entry && entry.act !== 'default') return { setting, entry, value, state: entry.act }
  const empty = value === null || (setting.kind === 'adviser' && !canBeReached(setting.byDefault ?? nobody))
  return { setting, entry, value, state: empty ? 'empty' : 'default' }
}

const nobody = { name: '', forWhom: '', phone: '', email: '', web: '', hours: '', note: '', checked: null }

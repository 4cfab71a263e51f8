import type { Setting } from '../../../policy/setting.ts'
import type { SettingEntry } from '../../../store/settings.ts'
import type { Happening } from '../../parts/timeline.tsx'
import { nameOf } from '../incidents/people-words.ts'
import type { Known } from './kinds/kind.ts'
import { SettingValue } from './kinds/kinds.tsx'

const what: Record<SettingEntry['act'], string> = {
  changed: 'changed it',
  confirmed: 'confirmed it as it ships',
  default: 'went back to what ships',
}

/** Who did what about a setting, from what to what, the newest first. */
export function historyOf(setting: Setting, acts: readonly SettingEntry[], known: Known): Happening[] {
  return acts.map((act, place) => {
    const before = acts[place + 1]
    const from = before && before.act !== 'default' ? before.value : setting.byDefault
    const to = act.act === 'default' ? setting.byDefault : act.value
    return {
      id: `${act.number}`,
      at: act.at,
      who: nameOf(known.names, act.person),
      what: what[act.act],
      detail: act.act !== 'confirmed' && (
        <dl className="setting__fromto">
          <div>
            <dt>From</dt>
            <dd>
              {from === null ? 'nothing' : <SettingValue setting={setting} value={from} known={known} />}
            </dd>
          </div>
          <div>
            <dt>To</dt>
            <dd>{to === null ? 'nothing' : <SettingValue setting={setting} value={to} known={known} />}</dd>
          </div>
        </dl>
      ),
    }
  })
}

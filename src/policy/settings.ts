import type { Contacts } from '../domain/contact.ts'
import type { Day } from '../domain/day.ts'
import type { StandIns } from '../domain/stand-in.ts'
import type { AdviserName } from './advisers.ts'
import { type Gap, type GapId, gaps } from './gaps.ts'
import { type Choices, defaultPack, type Pack } from './pack.ts'
import { minimumAgesOn, type Platform, platforms } from './platforms.ts'
import { type PicturePolicy, type Setting, type SettingKinds, settingsBehind } from './setting.ts'

/** What was last done about one setting: changed, confirmed as it ships, or given back to what ships (`default`). */
export type SettingAct = 'changed' | 'confirmed' | 'default'

/** A setting's name with what stands for it. What was confirmed keeps its value, whatever ships later. */
export type Entry = { name: string; act: SettingAct; value: unknown }

/** What a trust has made its own: only what it has set, whether it differs from what ships or not. */
export type Settings = {
  deadlines: Partial<Pack['deadlines']>
  choices: Partial<Choices>
  picturePolicy: PicturePolicy | null
  contacts: ReadonlyMap<string, Contacts>
  standIns: ReadonlyMap<string, StandIns>
  advisers: { readonly [Name in AdviserName]?: SettingKinds['adviser']['value'] }
  platforms: ReadonlyMap<string, Platform>
}

/** Nothing is set: all is as it ships. */
export const nothingSet: Settings = settingsFrom([])

/** The settings that these entries add up to. Each name stands in them once at most. */
export function settingsFrom(entries: readonly Entry[]): Settings {
  const set = entries.filter(({ act }) => act !== 'default')
  const under = (prefix: string) =>
    set
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value] as const)
  const inGaps = new Map(under('gap.'))
  return {
    deadlines: Object.fromEntries(under('deadline.')),
    choices: Object.fromEntries([...inGaps].filter(([gap]) => gap in defaultPack.choices)),
    picturePolicy: (inGaps.get('G5') as PicturePolicy | undefined) ?? null,
    contacts: new Map(under('contacts.')) as ReadonlyMap<string, Contacts>,
    standIns: new Map(under('stand-ins.')) as ReadonlyMap<string, StandIns>,
    advisers: Object.fromEntries(under('adviser.')),
    platforms: new Map(under('platform.')) as ReadonlyMap<string, Platform>,
  }
}

/**
 * The pack by which a trust with these settings decides: what ships, with what it has set in its place. `day` is the
 * day whose minimum ages count.
 */
export function packFor(settings: Settings, policyVersion: string, day: Day): Pack {
  return {
    policyVersion,
    choices: { ...defaultPack.choices, ...settings.choices },
    minimumAges: minimumAgesOn(platformsWith(settings), day),
    deadlines: { ...defaultPack.deadlines, ...settings.deadlines },
  }
}

/** The platforms as the trust knows them. */
export function platformsWith(settings: Settings): Platform[] {
  return platforms.map((platform) => settings.platforms.get(platform.name) ?? platform)
}

/** Does this setting change what the policy decides? Then it is proved, and open incidents are planned anew. */
export function touchesPack({ kind }: Pick<Setting, 'kind'>): boolean {
  return kind === 'deadline' || kind === 'choice' || kind === 'platform'
}

/** What stands for a setting: what the trust has set or confirmed, or else what ships; null where there is neither. */
export function whatStands(setting: Setting, entry: Entry | undefined): unknown {
  return entry && entry.act !== 'default' ? entry.value : setting.byDefault
}

/** The gaps that the trust has made its own: all that stands behind them was confirmed or changed. */
export function confirmedGaps(entries: readonly Entry[]): ReadonlySet<GapId> {
  const own = new Set(entries.filter(({ act }) => act !== 'default').map(({ name }) => name))
  return new Set(gaps.filter((gap) => settingsBehind(gap).every((name) => own.has(name))).map(({ id }) => id))
}

/** What the trust has settled where the policy is silent, in words, by the gap's number. */
export function settledGaps(entries: readonly Entry[]): ReadonlyMap<GapId, string> {
  const own = confirmedGaps(entries)
  return new Map(gaps.filter(({ id }) => own.has(id)).map((gap) => [gap.id, wordsOfTrust(gap, entries)]))
}

function wordsOfTrust(gap: Gap, entries: readonly Entry[]): string {
  const behind = settingsBehind(gap)
  const changed = entries.filter(({ name, act }) => act === 'changed' && behind.includes(name))
  const choice = changed.map(({ value }) => gap.choices?.find((one) => one.value === value)?.words)[0]
  if (choice) return `${choice}.`
  return changed.length > 0 ? 'The trust has set this itself.' : gap.byDefault
}

import type { Adviser } from '../domain/adviser.ts'
import type { Contacts } from '../domain/contact.ts'
import type { StandIns } from '../domain/stand-in.ts'
import { type AdviserName, advisers } from './advisers.ts'
import { type DeadlineName, type DeadlineValue, deadlines } from './deadlines.ts'
import { type Gap, type GapId, gaps } from './gaps.ts'
import { type Choices, defaultPack } from './pack.ts'
import { type Platform, platforms } from './platforms.ts'

/** The other policy to which PRM-1 points (G5), and where it can be read. */
export type PicturePolicy = { name: string; link: string | null }

/** What can be set, by its kind: what the kind is about, and what is set. */
export type SettingKinds = {
  deadline: { about: DeadlineName; value: DeadlineValue }
  choice: { about: keyof Choices; value: string }
  /** A default that has no other way to choose from: the trust can only make it its own. */
  'no-choice': { about: GapId; value: true }
  'picture-policy': { about: 'G5'; value: PicturePolicy }
  /** Of a school by its id, or of the `trust`. */
  contacts: { about: string; value: Contacts }
  'stand-ins': { about: string; value: StandIns }
  adviser: { about: AdviserName; value: Adviser }
  platform: { about: string; value: Platform }
}
export type SettingKind = keyof SettingKinds

/** One thing that a trust may set. `byDefault` is what ships: null where only the trust can know it. */
export type SettingOf<Kind extends SettingKind> = {
  kind: Kind
  name: string
  about: SettingKinds[Kind]['about']
  title: string
  /** The policy's clauses, our default or the guidance that it belongs to. */
  basis: readonly string[]
  byDefault: SettingKinds[Kind]['value'] | null
}
export type Setting = { [Kind in SettingKind]: SettingOf<Kind> }[SettingKind]

/** A school, as far as the settings have to know one. */
export type Place = { id: string; name: string }

const ofDeadlines = (Object.keys(deadlines) as DeadlineName[]).map(
  (about): SettingOf<'deadline'> => ({
    kind: 'deadline',
    name: `deadline.${about}`,
    about,
    title: deadlines[about].title,
    basis: deadlines[about].basis,
    byDefault: defaultPack.deadlines[about],
  }),
)

/** The gap's own setting; undefined where it is filled by deadlines, platforms or advisers. */
function ofGap({ id, choices, set }: Gap): Setting | undefined {
  const common = { name: `gap.${id}`, title: titlesOfGaps[id] ?? id, basis: [`default:${id}`] }
  if (id === 'G5') return { ...common, kind: 'picture-policy', about: id, byDefault: null }
  if (set) return undefined
  if (!choices) return { ...common, kind: 'no-choice', about: id, byDefault: true }
  const about = id as keyof Choices
  return { ...common, kind: 'choice', about, byDefault: defaultPack.choices[about] }
}

/** What each gap is about, in a few words. */
export const titlesOfGaps: Readonly<Record<GapId, string>> = {
  G1: 'Another adult’s attempt at contact with a pupil',
  G2: 'The headteacher’s own exceptions',
  G3: 'A breach by a parent or a volunteer',
  G4: 'How soon a post should be deleted',
  G5: 'The policy on pictures',
  G6: 'How old somebody has to be',
  G7: 'Acceptable use policies',
  G8: 'The NSPCC’s helpline',
  G9: 'Harm to a good name',
  G10: 'The headteacher or the DSL',
  G11: 'Exceptions that are declared late',
  G12: 'What concerns the headteacher',
  G13: 'Who answers for the school',
}

const ofAdvisers = (Object.keys(advisers) as AdviserName[]).map(
  (about): SettingOf<'adviser'> => ({
    kind: 'adviser',
    name: `adviser.${about}`,
    about,
    title: advisers[about].name,
    basis: about === 'nspcc' ? ['QST-1', 'default:G8'] : ['QST-2'],
    byDefault: advisers[about],
  }),
)

const ofPlatforms = platforms.map(
  (platform): SettingOf<'platform'> => ({
    kind: 'platform',
    name: `platform.${platform.name}`,
    about: platform.name,
    title: platform.title,
    basis: ['AGE-1', 'default:G6'],
    byDefault: platform,
  }),
)

function ofPlace({ id, name }: Place): Setting[] {
  const contacts: Setting = {
    kind: 'contacts',
    name: `contacts.${id}`,
    about: id,
    title: `Contacts of ${name}`,
    basis: [],
    byDefault: null,
  }
  if (id === 'trust') return [contacts]
  const standIns: Setting = {
    kind: 'stand-ins',
    name: `stand-ins.${id}`,
    about: id,
    title: `Who stands in at ${name}`,
    basis: [],
    byDefault: null,
  }
  return [contacts, standIns]
}

/** All that a trust with these schools may set, in the order of the screen. */
export function settingsFor(schools: readonly Place[]): Setting[] {
  return [
    ...ofDeadlines,
    ...gaps.flatMap((gap) => ofGap(gap) ?? []),
    ...[{ id: 'trust', name: 'the trust' }, ...schools].flatMap(ofPlace),
    ...ofAdvisers,
    ...ofPlatforms,
  ]
}

/** The setting of this name; undefined where the trust has none. */
export function settingNamed(name: string, schools: readonly Place[]): Setting | undefined {
  return settingsFor(schools).find((setting) => setting.name === name)
}

/** The settings that make a gap the trust's own once each of them is confirmed or changed. */
export function settingsBehind({ id, set }: Gap): string[] {
  switch (set) {
    case 'deadlines':
      return ['deadline.requestDeletion', 'deadline.removal']
    case 'platforms':
      return ofPlatforms.map(({ name }) => name)
    case 'advisers':
      return ['adviser.nspcc']
    default:
      return [`gap.${id}`]
  }
}

/** What a setting is called by its name alone, also where its school or its platform is gone. */
export function titleOfSetting(name: string): string {
  const known = settingNamed(name, [])
  if (known) return known.title
  return name.startsWith('stand-ins.') ? 'Who stands in for whom at a school' : 'Contacts of a school'
}

import { isDeepStrictEqual } from 'node:util'
import { type Actor, system } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import type { Incident } from '../domain/incident.ts'
import { may } from '../domain/may.ts'
import { type Setting, settingNamed } from '../policy/setting.ts'
import { type Entry, packFor, settingsFrom, touchesPack, whatStands } from '../policy/settings.ts'
import { holdsAtAGlance, type Proof, type ProvePack } from '../policy/settings-hold.ts'
import { modelPolicy } from '../policy/version.ts'
import { asActor, continueAs, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { listIncidents, lockOpenIncidents } from '../store/incidents.ts'
import { listSchools } from '../store/schools.ts'
import { addSetting, holdSettings, listSettings, type SettingEntry } from '../store/settings.ts'
import { recordEventsOf } from './change-incident.ts'
import { type PlannedAnew, planAnew, type SettingsChange } from './plan-anew.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

/**
 * A change that somebody wants: the setting by its name, the new value (`default`: back to what ships), and the number
 * of its last act when they looked, 0 where nobody had touched it.
 */
export type WantedChange = {
  name: string
  to: { type: 'value'; value: unknown } | { type: 'default' }
  seen: number
}

/** An incident that the change touches, of those that the person may see. */
export type Touched = { incident: Incident } & Pick<PlannedAnew, 'steps' | 'told'>

export type NotTaken =
  | Refusal
  | NotFound
  | Extract<Proof, { type: 'broken' }>
  /** Somebody else has changed the same setting since the person looked. */
  | { type: 'changed-meanwhile' }

/** What a change would do, before it is taken: the open incidents that it touches, of those that the person may see. */
export async function previewChange(
  services: Services,
  provePack: ProvePack,
  actor: Actor,
  wanted: WantedChange,
): Promise<{ type: 'preview'; touched: Touched[] } | NotTaken> {
  const prepared = await asActor(services.database, actor, (transaction) =>
    prepare(transaction, actor, wanted),
  )
  if (!('change' in prepared)) return prepared
  const proof = await proved(services, provePack, prepared)
  if (proof.type === 'broken') return proof
  if (!touchesPack(prepared.setting)) return { type: 'preview', touched: [] }
  return asActor(services.database, actor, async (transaction) => {
    const touched: Touched[] = []
    for (const incident of await listIncidents(transaction, { closed: false, limit: mostShown })) {
      const anew = await planAnew(transaction, incident, prepared.change)
      if (anew) touched.push({ incident, steps: anew.steps, told: anew.told })
    }
    return { type: 'preview', touched }
  })
}

/** More open incidents than this are not previewed one by one; taking the change plans every one of them. */
const mostShown = 1000

/**
 * Takes a change, and plans every open incident of the trust anew that it touches. A change that breaks a rule is
 * refused with a story of what would happen by it.
 *
 * The proof may be long, so it runs before the settings are held; where somebody changes another of them meanwhile, it
 * runs again.
 */
export async function changeSettings(
  services: Services,
  provePack: ProvePack,
  actor: Actor,
  wanted: WantedChange,
): Promise<{ type: 'changed'; plannedAnew: number } | NotTaken> {
  for (;;) {
    const prepared = await asActor(services.database, actor, (transaction) =>
      prepare(transaction, actor, wanted),
    )
    if (!('change' in prepared)) return prepared
    const proof = await proved(services, provePack, prepared)
    if (proof.type === 'broken') return proof
    const taken = await take(services, actor, wanted, prepared.last)
    if (taken !== 'again') return taken
  }
}

type Prepared = {
  setting: Setting
  entry: SettingEntry | undefined
  value: unknown
  change: SettingsChange
  /** The number of the trust's last act. */
  last: number
}

/** Reads what stands, and what would stand after the change. */
async function prepare(
  transaction: Transaction,
  actor: Actor,
  { name, to, seen }: WantedChange,
): Promise<Prepared | Refusal | NotFound | { type: 'changed-meanwhile' }> {
  if (!may(actor, 'change-settings')) return refuse(notYours)
  const setting = settingNamed(name, await listSchools(transaction))
  if (!setting) return notFound
  const entries = await listSettings(transaction)
  const entry = entries.find((one) => one.name === name)
  if ((entry?.number ?? 0) !== seen) return { type: 'changed-meanwhile' }
  const value = to.type === 'value' ? to.value : null
  if (to.type === 'value' && isDeepStrictEqual(whatStands(setting, entry), value))
    return refuse('Nothing would change by this. To make it the trust’s own as it is, confirm it.')
  if (to.type === 'default' && (!entry || entry.act === 'default'))
    return refuse('This is what ships already.')
  const wantedEntry: Entry = { name, act: to.type === 'value' ? 'changed' : 'default', value }
  const after = [...entries.filter((one) => one.name !== name), wantedEntry]
  return {
    setting,
    entry,
    value,
    change: { before: settingsFrom(entries), after: settingsFrom(after), names: [name] },
    last: lastOf(entries),
  }
}

/** What the administrator and the trust's safeguarding lead alone may do. */
export const notYours = 'The administrator and the trust’s safeguarding lead look after these settings.'

/** The number of the newest act of all. */
export function lastOf(entries: readonly SettingEntry[]): number {
  return Math.max(0, ...entries.map(({ number }) => number))
}

async function proved(
  services: Services,
  provePack: ProvePack,
  { setting, change }: Prepared,
): Promise<Proof> {
  if (!touchesPack(setting)) return { type: 'holds' }
  const pack = packFor(change.after, modelPolicy.hash, dayOf(services.now()))
  const quick = holdsAtAGlance(pack)
  return quick.type === 'broken' ? quick : provePack(pack)
}

function take(
  services: Services,
  actor: Actor,
  wanted: WantedChange,
  provenFor: number,
): Promise<{ type: 'changed'; plannedAnew: number } | NotTaken | 'again'> {
  return asActor(services.database, actor, async (transaction) => {
    await holdSettings(transaction, actor.trust, 'change')
    const prepared = await prepare(transaction, actor, wanted)
    if (!('change' in prepared)) return prepared
    if (prepared.last !== provenFor) return 'again'
    const { setting, entry, value, change, last } = prepared
    const at = services.now()
    const act = wanted.to.type === 'value' ? 'changed' : 'default'
    await addSetting(transaction, actor.trust, {
      number: last + 1,
      name: setting.name,
      act,
      value,
      person: actor.person,
      at,
    })
    await continueAs(transaction, system(actor.trust))
    const anew = touchesPack(setting) ? await planAllAnew(transaction, change) : []
    await recordEventsOf(transaction, system(actor.trust), anew, at)
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'setting-changed',
        subject: 'trust',
        subjectId: actor.trust,
        data: {
          name: setting.name,
          act,
          number: last + 1,
          ...fromTo(setting, whatStands(setting, entry), value),
        },
      },
    ])
    return { type: 'changed', plannedAnew: anew.length }
  })
}

/**
 * What the log keeps of a change. How people are reached, and who stands in for whom, stands with the settings alone:
 * what is in the log can never be removed.
 */
function fromTo(setting: Setting, from: unknown, to: unknown): Record<string, unknown> {
  return touchesPack(setting) || setting.kind === 'picture-policy'
    ? { from, to: to ?? setting.byDefault }
    : {}
}

async function planAllAnew(transaction: Transaction, change: SettingsChange) {
  const touched = []
  for (const incident of await lockOpenIncidents(transaction)) {
    const anew = await planAnew(transaction, incident, change)
    if (anew) touched.push({ incident, events: [anew.event] })
  }
  return touched
}

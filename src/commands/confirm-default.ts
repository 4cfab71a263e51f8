import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import { settingNamed } from '../policy/setting.ts'
import { asActor } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { listSchools } from '../store/schools.ts'
import { addSetting, holdSettings, listSettings } from '../store/settings.ts'
import { lastOf, notYours } from './change-settings.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

/**
 * Makes what ships the trust's own word, for these settings. What has been changed or confirmed already stays as it is.
 * Nothing is decided otherwise by it: what ships stood before as well.
 */
export function confirmDefaults(
  services: Services,
  actor: Actor,
  names: readonly string[],
): Promise<{ type: 'confirmed'; count: number } | Refusal | NotFound> {
  return asActor(
    services.database,
    actor,
    async (transaction): Promise<{ type: 'confirmed'; count: number } | Refusal | NotFound> => {
      if (!may(actor, 'change-settings')) return refuse(notYours)
      await holdSettings(transaction, actor.trust, 'change')
      const schools = await listSchools(transaction)
      const found = [...new Set(names)].map((name) => settingNamed(name, schools))
      if (found.length === 0 || found.includes(undefined)) return notFound
      const entries = await listSettings(transaction)
      const own = new Set(entries.filter(({ act }) => act !== 'default').map(({ name }) => name))
      const open = found.flatMap((setting) =>
        setting && setting.byDefault !== null && !own.has(setting.name) ? [setting] : [],
      )
      if (open.length === 0)
        return refuse('The trust has confirmed or changed this already. Look at the settings again.')
      const at = services.now()
      const first = lastOf(entries) + 1
      for (const [place, { name, byDefault }] of open.entries()) {
        const number = first + place
        await addSetting(transaction, actor.trust, {
          number,
          name,
          act: 'confirmed',
          value: byDefault,
          person: actor.person,
          at,
        })
      }
      await appendEvents(transaction, actor.trust, [
        {
          at,
          person: actor.person,
          type: 'defaults-confirmed',
          subject: 'trust',
          subjectId: actor.trust,
          data: { names: open.map(({ name }) => name), numbers: [first, first + open.length - 1] },
        },
      ])
      return { type: 'confirmed', count: open.length }
    },
  )
}

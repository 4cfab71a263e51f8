import { type Actor, system } from '../domain/actor.ts'
import { withoutPurpose } from '../domain/ground.ts'
import { may } from '../domain/may.ts'
import type { SourceKind } from '../domain/source.ts'
import { asActor, continueAs } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { sayPurpose } from '../store/grounds.ts'
import { addSource } from '../store/sources.ts'
import { notYours } from './manage-sources.ts'
import { personAsSource } from './person-as-source.ts'
import { newId, type Refusal, refuse, type Services } from './services.ts'
import { type Secrets, sealSecrets } from './source-secrets.ts'

export type NewSource = {
  kind: SourceKind
  name: string
  address: string | null
  school: string | null
  everySeconds: number
  /** What it is to be listened to for: nothing is, without a purpose. */
  purpose: string
  settings?: Readonly<Record<string, string>>
  secrets?: Secrets
}

/** Keeps a source that somebody has described, its secrets sealed. It is asked nothing until it is tried and switched on. */
export async function connectSource(
  services: Services,
  actor: Actor,
  source: NewSource,
): Promise<{ type: 'connected'; source: string } | Refusal> {
  if (!may(actor, 'manage-sources')) return refuse(notYours)
  const purpose = source.purpose.trim()
  return asActor(services.database, actor, async (transaction) => {
    const trouble = await personAsSource(transaction, source)
    if (trouble !== null) return refuse(trouble)
    if (purpose === '') return refuse(withoutPurpose)
    const at = services.now()
    const id = newId()
    const { secrets = {}, purpose: _, ...rest } = source
    await addSource(transaction, { id, trust: actor.trust, ...rest, paused: true, at })
    await sayPurpose(transaction, id, purpose)
    await announce(transaction, actor.trust, 'source', id)
    const { kind, name, address } = source
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'source-connected',
        subject: 'source',
        subjectId: id,
        data: { kind, name, address, purpose },
      },
    ])
    if (Object.keys(secrets).length > 0) {
      await continueAs(transaction, system(actor.trust))
      await sealSecrets(services, transaction, { id, trust: actor.trust }, secrets)
    }
    return { type: 'connected', source: id }
  })
}

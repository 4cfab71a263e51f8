import { type Actor, system } from '../domain/actor.ts'
import type { Asked, Checked } from '../domain/connector.ts'
import { declarations } from '../domain/connectors/declarations.ts'
import { may } from '../domain/may.ts'
import type { Trouble } from '../domain/outcome.ts'
import type { Health } from '../domain/source.ts'
import { asActor, continueAs } from '../store/as-actor.ts'
import { announce } from '../store/changes.ts'
import { appendEvents } from '../store/events.ts'
import { changeSource, findSource, type Source } from '../store/sources.ts'
import { askedOf } from './listen.ts'
import { notYours } from './manage-sources.ts'
import { nothingReadBack } from './read-back.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'
import { openSecrets, type Secrets, sealSecrets } from './source-secrets.ts'

/** What a connector has to be told for a dry run, with the secrets opened; or why there can be none. */
export async function whatToTry(
  services: Services,
  actor: Actor,
  id: string,
): Promise<
  | { type: 'ready'; source: Source; asked: Omit<Asked, 'signal'> }
  | { type: 'trouble'; source: Source; trouble: Trouble }
  | Refusal
  | NotFound
> {
  if (!may(actor, 'manage-sources')) return refuse(notYours)
  const source = await asActor(services.database, actor, (transaction) => findSource(transaction, id))
  if (!source) return notFound
  const ready = await askedOf(services, source)
  if (ready.type === 'trouble') return { ...ready, source }
  return { type: 'ready', source, asked: { ...ready.asked, wanted: () => true } }
}

/** Nothing is heard in these until somebody mends it: a trial that worked says that somebody has. */
const mended: readonly Health[] = ['signed-out', 'broken', 'failing']

/**
 * Records what a dry run found: it stands on the source's page, and lets it be switched on where it worked. One that waited
 * for a person is asked again at once.
 */
export async function recordTry(
  services: Services,
  actor: Actor,
  id: string,
  checked: Checked,
): Promise<{ type: 'recorded' } | Refusal | NotFound> {
  if (!may(actor, 'manage-sources')) return refuse(notYours)
  return asActor(services.database, actor, async (transaction) => {
    const source = await findSource(transaction, id)
    if (!source) return notFound
    const works = checked.type === 'works'
    const at = services.now()
    const tried = {
      at,
      works,
      findings: works ? checked.findings : [checked.finding],
      found: works ? checked.found : [],
    }
    await changeSource(transaction, id, {
      tried,
      ...(works && checked.account && { account: checked.account }),
      ...(works && mended.includes(source.health) && { dueAt: at }),
    })
    await announce(transaction, actor.trust, 'source', id)
    return { type: 'recorded' }
  })
}

/** Seals new secrets in place of the old ones: somebody has signed in again. A field that they left empty stays as it was. */
export async function signInAgain(
  services: Services,
  actor: Actor,
  id: string,
  typed: Secrets,
): Promise<{ type: 'sealed' } | Refusal | NotFound> {
  if (!may(actor, 'manage-sources')) return refuse(notYours)
  return asActor(services.database, actor, async (transaction) => {
    const source = await findSource(transaction, id)
    if (!source) return notFound
    const at = services.now()
    await changeSource(transaction, id, { readBack: nothingReadBack(at) })
    await appendEvents(transaction, actor.trust, [
      { at, person: actor.person, type: 'source-signed-in', subject: 'source', subjectId: id, data: {} },
    ])
    await continueAs(transaction, system(actor.trust))
    const before = await openSecrets(services, transaction, id)
    // Tokens that were made from the old password are of no use to the new one.
    const asked = declarations[source.kind].fields.filter(({ kind }) => kind === 'secret')
    const names = new Set(asked.map(({ name }) => name))
    const stays = before === 'unreadable' ? [] : Object.entries(before).filter(([name]) => names.has(name))
    await sealSecrets(
      services,
      transaction,
      { id, trust: actor.trust },
      { ...Object.fromEntries(stays), ...typed },
    )
    return { type: 'sealed' }
  })
}

import { system } from '../../domain/actor.ts'
import { asActor } from '../../store/as-actor.ts'
import { newId, type Services } from '../services.ts'
import { hearPosts } from './hear-posts.ts'
import { makeIncident } from './make-incident.ts'
import { makePolicy } from './make-policy.ts'
import { makeTrust } from './make-trust.ts'
import { ordinaryPosts } from './ordinary.ts'
import { posts } from './posts.ts'

/** Makes the trust through the commands that a real one uses, each at its own moment in the weeks before now. */
export async function makeDemonstration(services: Services): Promise<string> {
  const trust = newId()
  await asActor(services.database, system(trust), async (transaction) => {
    const made = await makeTrust(services, transaction, trust)
    await makePolicy(services, transaction, made)
    const all = [...ordinaryPosts(), ...posts].sort((a, b) => b.daysAgo - a.daysAgo)
    const quiet = all.filter(({ became }) => became !== 'incident')
    await hearPosts(services, transaction, made, quiet)
    for (const post of all.filter(({ became }) => became === 'incident')) {
      const [reference = ''] = await hearPosts(services, transaction, made, [post])
      await makeIncident(services, transaction, made, post, reference)
    }
  })
  return trust
}

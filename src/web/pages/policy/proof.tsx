import { beginProof, hashOfPack, isRunning } from '../../../commands/prove-policy.ts'
import { shippedProof } from '../../../commands/shipped-proof.ts'
import { dayOf } from '../../../domain/day.ts'
import type { PolicyProof } from '../../../policy/prove/prove.ts'
import { versionOfHash } from '../../../policy/version.ts'
import { asActor } from '../../../store/as-actor.ts'
import { namesOfPeople } from '../../../store/people.ts'
import { listPolicyVersions } from '../../../store/policy-versions.ts'
import { listProofs } from '../../../store/proofs.ts'
import { Heading } from '../../parts/heading.tsx'
import { type Asking, forAnybody, forMembers, type MemberAsking } from '../../route.ts'
import { asMember, packFor, pageForAnybody } from '../explorer/visitor.ts'
import { nameOf } from '../incidents/people-words.ts'
import { ProofStanding, type Standing } from './proof-standing.tsx'
import { ProvedRules } from './proved-rules.tsx'
import { wayBack } from './way-back.ts'

const title = 'What is proved about the policy'

/** Everything that must hold whatever happens, on how many cases it was tried, and when that was. */
export const proofPage = forAnybody('get', '/policy/proof', async (asking) => {
  const member = asMember(asking)
  const standing = member ? await standingOf(member) : ofWhatShips(asking)
  // Without scripts, too, the page looks again by itself while the proof goes on.
  if (standing.running) asking.c.header('refresh', '3')
  return pageForAnybody(asking, {
    title,
    ...(member && { back: wayBack(asking) }),
    width: 'reading',
    children: (
      <article className="paper">
        <Heading level={1}>{title}</Heading>
        <p>
          The policy is carried out by a program, and a program can be asked everything. Whatever somebody
          posts, sends or asks, each of the sentences below holds. Birdsong tries them on every combination of
          facts there is; where there are too many, with posts, on a design in which any three facts meet in
          every way, and on thousands more by chance.
        </p>
        <ProofStanding standing={standing} now={asking.now} csrf={member ? asking.csrf : null} />
        <ProvedRules proof={standing.proof} />
      </article>
    ),
  })
})

/** Has it proved anew, and leads back to where that can be watched. */
export const proveNow = forMembers('post', '/policy/proof', 'signed-in', async ({ c, services, actor }) => {
  await beginProof(services, actor)
  return c.redirect('/policy/proof', 303)
})

async function standingOf(asking: MemberAsking): Promise<Standing> {
  const { services, actor, now } = asking
  const pack = await packFor(asking)
  return asActor(services.database, actor, async (transaction) => {
    const runs = await listProofs(transaction, 20)
    const running = runs.find((run) => isRunning(run, now))
    const [last] = runs.filter(({ endedAt }) => endedAt)
    if (!last?.endedAt) return { running: running ?? null, proof: null, last: null }
    const names = await namesOfPeople(transaction)
    const version = versionOfHash(
      await listPolicyVersions(transaction),
      last.policyVersion,
      dayOf(last.begunAt),
    )
    return {
      running: running ?? null,
      proof: last.proof as PolicyProof | null,
      last: {
        at: last.endedAt,
        by: nameOf(names, last.begunBy) ?? null,
        version: version?.number ?? null,
        outdated: last.packHash !== hashOfPack(pack),
      },
    }
  })
}

/** For whoever is not signed in: the policy as it ships. */
function ofWhatShips({ services }: Asking): Standing {
  const { running, ended } = shippedProof(services)
  return {
    running,
    proof: ended?.proof ?? null,
    last: ended && { at: ended.at, by: null, version: null, outdated: false },
  }
}

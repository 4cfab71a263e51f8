import type { Actor } from '../domain/actor.ts'
import { may } from '../domain/may.ts'
import type { OwnWords, Wording } from '../domain/policy-version.ts'
import { findClause } from '../policy/clauses.ts'
import { checkWording, type Written } from '../policy/wording.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { findPolicyDraft, savePolicyDraft } from '../store/policy-drafts.ts'
import { listPolicyVersions } from '../store/policy-versions.ts'
import { lockTrust } from '../store/trusts.ts'
import { type NotFound, notFound, type Refusal, refuse, type Services } from './services.ts'

/** What somebody has written for a clause, and what stood there when they began. */
export type ClauseWritten = Written & { clause: string; was: OwnWords }

/** Why one clause was not taken, at the field where it can be put right. */
export type ClauseProblem = { clause: string; field: 'sentence' | 'note' | 'same'; because: string }

export const notYoursToWord =
  'The trust’s safeguarding lead, its communications and the administrator look after the policy.'

/** What the next version is to say: the draft, or where there is none the latest version, or the model. */
export async function nextWording(transaction: Transaction): Promise<Wording> {
  const draft = await findPolicyDraft(transaction)
  return draft?.wording ?? (await listPolicyVersions(transaction)).at(-1)?.wording ?? {}
}

/** What a wording has in a clause's place: the trust's words, or the model's sentence without a note. */
export function wordsFor(wording: Wording, clause: { id: string; sentence: string }): OwnWords {
  return wording[clause.id] ?? { sentence: clause.sentence, note: '' }
}

/**
 * Words clauses for the next version. Either all of them are taken, or none, with what is wrong with each. Nothing
 * that somebody else has written meanwhile is lost unseen: their words come back as a problem first.
 */
export function wordPolicy(
  services: Services,
  actor: Actor,
  written: readonly ClauseWritten[],
): Promise<{ type: 'worded' } | { type: 'problems'; problems: ClauseProblem[] } | Refusal | NotFound> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'approve-policy')) return refuse(notYoursToWord)
    await lockTrust(transaction, actor.trust)
    const before = await nextWording(transaction)
    const wording: Record<string, OwnWords> = { ...before }
    const changed: Record<string, OwnWords | null> = {}
    const problems: ClauseProblem[] = []
    for (const { clause: id, was, ...own } of written) {
      const clause = findClause(id)
      if (!clause) return notFound
      const checked = checkWording(clause, own)
      const standing = wordsFor(before, clause)
      if (checked.type === 'refused') problems.push({ clause: id, ...checked })
      else if (!same(standing, was))
        problems.push({ clause: id, field: 'sentence', because: meanwhile(standing) })
      else if (checked.type === 'own') changed[id] = wording[id] = checked.words
      else {
        changed[id] = null
        delete wording[id]
      }
    }
    if (problems.length > 0) return { type: 'problems', problems }
    if (Object.keys(changed).length === 0) return { type: 'worded' }
    const at = services.now()
    await savePolicyDraft(transaction, actor.trust, { wording, changedBy: actor.person, changedAt: at })
    await appendEvents(transaction, actor.trust, [
      {
        at,
        person: actor.person,
        type: 'policy-worded',
        subject: 'trust',
        subjectId: actor.trust,
        data: { clauses: changed },
      },
    ])
    return { type: 'worded' }
  })
}

const same = (one: OwnWords, other: OwnWords) => one.sentence === other.sentence && one.note === other.note

function meanwhile({ sentence, note }: OwnWords): string {
  const said = note ? `“${sentence}”, with the note “${note}”` : `“${sentence}”`
  return `Somebody else has changed it while you were writing. It says now: ${said}. Yours is below: save again to put it in its place.`
}

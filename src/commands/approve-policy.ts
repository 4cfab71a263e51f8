import type { Actor } from '../domain/actor.ts'
import { type Day, dayOf } from '../domain/day.ts'
import { may } from '../domain/may.ts'
import type { PolicyVersion } from '../domain/policy-version.ts'
import { policyText } from '../policy/version.ts'
import { asActor, type Transaction } from '../store/as-actor.ts'
import { appendEvents } from '../store/events.ts'
import { removePolicyDraft } from '../store/policy-drafts.ts'
import { addPolicyVersion, listPolicyVersions } from '../store/policy-versions.ts'
import { lockTrust } from '../store/trusts.ts'
import { type Refusal, refuse, type Services, sha256 } from './services.ts'
import { nextWording, notYoursToWord } from './word-policy.ts'

/** What is known of an approval, which happened outside: the board's own minutes are the record of it. */
export type Approval = Pick<PolicyVersion, 'approvedBy' | 'approvedOn' | 'inForceFrom' | 'changed'>

/** A field that has to be put right before a version can be entered. */
export type ApprovalProblem = { field: keyof Approval; because: string }

/** What would become the next version. `mark` changes with each word of it, those of the notes included. */
export type NextVersion = Pick<PolicyVersion, 'number' | 'wording' | 'text' | 'hash'> & { mark: string }

/** What would become the next version, and the version that it would follow. */
export async function nextVersion(
  transaction: Transaction,
): Promise<{ next: NextVersion; last: PolicyVersion | undefined }> {
  const last = (await listPolicyVersions(transaction)).at(-1)
  const wording = await nextWording(transaction)
  const text = policyText(wording)
  const mark = sha256(JSON.stringify([text, Object.entries(wording).sort()]))
  return { next: { number: (last?.number ?? 0) + 1, wording, text, hash: sha256(text), mark }, last }
}

/** What is wrong with an approval on this day; nothing where all is well. */
export function problemsOf(approval: Approval, today: Day): ApprovalProblem[] {
  const { approvedBy, approvedOn, inForceFrom, changed } = approval
  const problems: ApprovalProblem[] = []
  if (!approvedBy.trim()) problems.push({ field: 'approvedBy', because: 'Say who approved it.' })
  if (approvedOn > today)
    problems.push({
      field: 'approvedOn',
      because: 'The day of the approval is still to come. Enter the version once it is approved.',
    })
  if (inForceFrom < approvedOn)
    problems.push({
      field: 'inForceFrom',
      because: 'It cannot be in force before it was approved. Change one of the two days.',
    })
  if (!changed.trim()) problems.push({ field: 'changed', because: 'Say in a few words what changes.' })
  return problems
}

/**
 * Enters a version of the policy that the trust has approved: what was written so far becomes the version, and can
 * never be changed again, only followed by another.
 *
 * `seen` is the number and the mark of what the person has looked at: where somebody has gone on writing meanwhile,
 * or entered a version, nothing is entered that nobody has read.
 */
export function approvePolicy(
  services: Services,
  actor: Actor,
  approval: Approval,
  seen: Pick<NextVersion, 'number' | 'mark'>,
): Promise<
  { type: 'approved'; number: number } | { type: 'problems'; problems: ApprovalProblem[] } | Refusal
> {
  return asActor(services.database, actor, async (transaction) => {
    if (!may(actor, 'approve-policy')) return refuse(notYoursToWord)
    const at = services.now()
    const problems = problemsOf(approval, dayOf(at))
    if (problems.length > 0) return { type: 'problems', problems }
    await lockTrust(transaction, actor.trust)
    const { next } = await nextVersion(transaction)
    if (next.number !== seen.number)
      return refuse(
        `Version ${seen.number} was entered meanwhile. Look at what would follow it, and check again.`,
      )
    if (next.mark !== seen.mark)
      return refuse('Somebody has changed the words since you looked. Look at what changes, and check again.')
    const { mark: _mark, ...words } = next
    const approvedBy = approval.approvedBy.trim()
    const changed = approval.changed.trim()
    await enterVersion(transaction, actor, { ...approval, ...words, approvedBy, changed }, at)
    return { type: 'approved', number: next.number }
  })
}

/** Enters a version as the trust’s policy, with its event; the caller has decided that it may, and holds the trust. */
export async function enterVersion(
  transaction: Transaction,
  actor: Actor,
  version: PolicyVersion,
  at: Date,
): Promise<void> {
  const entered = { ...version, enteredBy: actor.person, enteredAt: at }
  if (!(await addPolicyVersion(transaction, actor.trust, entered)))
    throw new Error(`Version ${version.number} of the policy was entered already`)
  await removePolicyDraft(transaction)
  const { text: _text, ...data } = version
  await appendEvents(transaction, actor.trust, [
    {
      at,
      person: actor.person,
      type: 'policy-approved',
      subject: 'trust',
      subjectId: actor.trust,
      data,
    },
  ])
}

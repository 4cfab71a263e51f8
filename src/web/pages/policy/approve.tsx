import {
  type Approval,
  type ApprovalProblem,
  approvePolicy,
  nextVersion,
  problemsOf,
} from '../../../commands/approve-policy.ts'
import { dayOf } from '../../../domain/day.ts'
import { asActor } from '../../../store/as-actor.ts'
import { memberPage } from '../../chrome.tsx'
import { type Typed, typedIn, wordsOf } from '../../forms.ts'
import type { FieldError } from '../../parts/form.tsx'
import { forMembers, type MemberAsking } from '../../route.ts'
import { dayTyped } from '../trust/day-typed.ts'
import { ApprovalForm, CheckApproval, type Next } from './approval-forms.tsx'

/** What would change with the next version, and the questions about its approval. */
export const approveForm = forMembers('get', '/policy/approve', 'approve-policy', (asking) =>
  formPage(asking, { 'approved-by': 'the trust board' }, []),
)

/** Shows everything once more before a version is entered (`sure` is not there yet), and then enters it. */
export const approve = forMembers('post', '/policy/approve', 'approve-policy', async (asking) => {
  const { c, services, actor, now } = asking
  const typed = await typedIn(c)
  if (wordsOf(typed, 'sure') === 'no') return formPage(asking, typed, [], 200)
  const read = approvalIn(typed)
  if (read.type === 'errors') return formPage(asking, typed, read.errors)
  const problems = problemsOf(read.approval, dayOf(now))
  if (problems.length > 0) return formPage(asking, typed, problems.map(beside))
  if (wordsOf(typed, 'sure') !== 'yes') return checkPage(asking, typed, read.approval)
  const seen = { number: Number(wordsOf(typed, 'number')), mark: wordsOf(typed, 'mark') }
  const result = await approvePolicy(services, actor, read.approval, seen)
  switch (result.type) {
    case 'approved':
      return c.redirect('/policy/versions?done=approved', 303)
    case 'problems':
      return formPage(asking, typed, result.problems.map(beside))
    case 'refused':
      return formPage(asking, typed, [{ field: 'approval', message: result.because }], 409)
  }
})

const fields: Record<keyof Approval, string> = {
  approvedBy: 'approved-by',
  approvedOn: 'approved-on-day',
  inForceFrom: 'from-day',
  changed: 'changed',
}
const beside = ({ field, because }: ApprovalProblem): FieldError => ({
  field: fields[field],
  message: because,
})

function approvalIn(
  typed: Typed,
): { type: 'read'; approval: Approval } | { type: 'errors'; errors: FieldError[] } {
  const [approvedOn, inForceFrom] = [dayTyped(typed, 'approved-on'), dayTyped(typed, 'from')]
  const [approvedBy, changed] = [wordsOf(typed, 'approved-by'), wordsOf(typed, 'changed')]
  const errors: FieldError[] = []
  if (!approvedBy.trim()) errors.push({ field: fields.approvedBy, message: 'Say who approved it.' })
  if (approvedBy.length > 200)
    errors.push({ field: fields.approvedBy, message: 'Use at most 200 characters.' })
  const asDay = 'as day, month and year, such as 27 10 2026'
  if (approvedOn.type !== 'day')
    errors.push({ field: fields.approvedOn, message: `Give the day of the approval ${asDay}` })
  if (inForceFrom.type !== 'day')
    errors.push({ field: fields.inForceFrom, message: `Give the first day in force ${asDay}` })
  if (!changed.trim()) errors.push({ field: fields.changed, message: 'Say in a few words what changes.' })
  if (changed.length > 1000) errors.push({ field: fields.changed, message: 'Use at most 1,000 characters.' })
  if (errors.length > 0 || approvedOn.type !== 'day' || inForceFrom.type !== 'day')
    return { type: 'errors', errors }
  const approval = { approvedBy, changed, approvedOn: approvedOn.day, inForceFrom: inForceFrom.day }
  return { type: 'read', approval }
}

const readNext = ({ services, actor }: MemberAsking): Promise<Next> =>
  asActor(services.database, actor, nextVersion)

async function formPage(
  asking: MemberAsking,
  typed: Typed,
  errors: readonly FieldError[],
  status?: 200 | 409,
): Promise<Response> {
  const read = await readNext(asking)
  const title = `Approve version ${read.next.number}`
  return memberPage(asking, {
    title,
    current: '/policy',
    back: { href: '/policy/wording', text: 'The next version' },
    errors,
    ...(status && { status }),
    children: <ApprovalForm {...{ title, read, typed, errors }} csrf={asking.csrf} />,
  })
}

async function checkPage(asking: MemberAsking, typed: Typed, approval: Approval): Promise<Response> {
  const read = await readNext(asking)
  const title = `Check version ${read.next.number} before it is approved`
  return memberPage(asking, {
    title,
    current: '/policy',
    back: { href: '/policy/approve', text: 'Begin again' },
    children: (
      <CheckApproval {...{ title, read, typed, approval }} today={dayOf(asking.now)} csrf={asking.csrf} />
    ),
  })
}

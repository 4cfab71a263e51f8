import type { Day } from '../../../domain/day.ts'
import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { inForceDuring, policyOn } from '../../../policy/version.ts'
import type { SummaryRow } from '../../parts/summary-list.tsx'
import { Tag } from '../../parts/tag.tsx'
import { capital } from '../incidents/people-words.ts'
import { fullDay } from './full-day.ts'

/** How a version stands on a day: in force, still to come, over, or never in force. */
export function StandingTag(props: {
  versions: readonly PolicyVersion[]
  version: PolicyVersion
  today: Day
}) {
  const { versions, version, today } = props
  if (policyOn(versions, today)?.number === version.number) return <Tag tone="green">In force</Tag>
  const during = inForceDuring(versions, version)
  if (!during) return <Tag>Never in force</Tag>
  return during.from > today ? <Tag tone="blue">Still to come</Tag> : <Tag>Earlier version</Tag>
}

/** When a version is in force, in words: ‘From 1 September 2026 to 31 December 2026’. */
export function daysOf(versions: readonly PolicyVersion[], version: PolicyVersion): string {
  const during = inForceDuring(versions, version)
  if (!during) return `Never: a later version took its place before ${fullDay(version.inForceFrom)}`
  return during.to ? `From ${fullDay(during.from)} to ${fullDay(during.to)}` : `From ${fullDay(during.from)}`
}

/** Who approved a version and when: ‘by the trust board on 10 November 2026’. */
export function approvalOf({
  approvedBy,
  approvedOn,
}: Pick<PolicyVersion, 'approvedBy' | 'approvedOn'>): string {
  return `by ${approvedBy} on ${fullDay(approvedOn)}`
}

/** What a reader of the policy needs to know about a version, in labels and values. */
export function versionRows(versions: readonly PolicyVersion[], version: PolicyVersion): SummaryRow[] {
  return [{ label: 'Version', value: version.number }, ...approvalRows(versions, version)]
}

/** The same, where its number stands above. */
export function approvalRows(versions: readonly PolicyVersion[], version: PolicyVersion): SummaryRow[] {
  return [
    { label: 'In force', value: daysOf(versions, version) },
    { label: 'Approved', value: capital(approvalOf(version)) },
    { label: 'What changed', value: <bdi>{version.changed}</bdi> },
  ]
}

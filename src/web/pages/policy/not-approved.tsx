import type { PolicyVersion } from '../../../domain/policy-version.ts'
import { Callout } from '../../parts/callout.tsx'
import { fullDay } from './full-day.ts'

/** Says plainly that what follows is nobody’s policy yet. `address` is where the trust’s versions are read by number. */
export function NotApproved(props: { trust: string; versions: readonly PolicyVersion[]; address: string }) {
  const { trust, versions, address } = props
  const next = versions.at(-1)
  if (next)
    return (
      <Callout kind="warning" title={`The policy of ${trust} is not in force yet`}>
        <p>
          The trust has approved{' '}
          <a href={`${address}/${next.number}`}>
            version {next.number}, in force from {fullDay(next.inForceFrom)}
          </a>
          . What stands here is the model policy that comes with Birdsong.
        </p>
      </Callout>
    )
  return (
    <Callout kind="warning" title={`${trust} has not approved a policy here yet`}>
      <p>
        What stands here is the model policy that comes with Birdsong. It is not the trust’s own policy until
        the trust approves it.
      </p>
    </Callout>
  )
}

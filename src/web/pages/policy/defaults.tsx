import type { ReactNode } from 'react'
import { type Gap, type GapId, gaps } from '../../../policy/gaps.ts'
import { Callout } from '../../parts/callout.tsx'
import { Heading } from '../../parts/heading.tsx'

/**
 * Where the policy is silent: the trust's own word where it has settled the matter, else our default, marked as ours.
 * `number` shows a gap's number, as a link or without one.
 */
export function Defaults(props: { settled: ReadonlyMap<GapId, string>; number: (gap: Gap) => ReactNode }) {
  const ours = gaps.filter(({ id }) => !props.settled.has(id)).length
  return (
    <section aria-labelledby="defaults" className="policy-section">
      <Heading level={2} id="defaults">
        Where the policy is silent
      </Heading>
      <p>Here the policy says nothing, is unclear or is out of date.</p>
      {ours > 0 && (
        <Callout kind="default" title="Some of this is Birdsong’s default, and not the trust’s word">
          <p>
            The trust has settled {gaps.length - ours} of {gaps.length}. For the others it says ‘our default’:
            that is what Birdsong does until the trust says otherwise.
          </p>
        </Callout>
      )}
      {gaps.map((gap) => (
        <div className="clause" id={gap.id} key={gap.id}>
          <p className="clause__id">{props.number(gap)}</p>
          <div className="clause__sentence">
            <p>{gap.gap}</p>
            <p>
              <strong>{props.settled.has(gap.id) ? 'The trust’s word:' : 'Our default:'}</strong>{' '}
              {props.settled.get(gap.id) ?? gap.byDefault}
            </p>
          </div>
        </div>
      ))}
    </section>
  )
}

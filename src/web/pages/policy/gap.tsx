import { examplesOf } from '../../../policy/examples.ts'
import { type Gap, gaps } from '../../../policy/gaps.ts'
import type { Pack } from '../../../policy/pack.ts'
import { titlesOfGaps } from '../../../policy/setting.ts'
import { Callout } from '../../parts/callout.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { Asking } from '../../route.ts'
import { pageForAnybody } from '../explorer/visitor.ts'
import { FiguresOfClause } from './clause-figures.tsx'
import { OnAndBack } from './on-and-back.tsx'
import { type BasisRead, readBasis } from './read-basis.ts'
import { wayBack } from './way-back.ts'
import { WhatCarriesItOut } from './what-carries-it-out.tsx'

/** A gap of the policy: what it leaves open, what stands there, whose word that is, and where it acts. */
export async function gapPage(asking: Asking, gap: Gap): Promise<Response> {
  const read = await readBasis(asking, `default:${gap.id}`)
  return pageForAnybody(asking, {
    title: `Default ${gap.id}`,
    back: wayBack(asking, `#${gap.id}`),
    children: <GapText gap={gap} read={read} />,
  })
}

function GapText({ gap, read }: { gap: Gap; read: BasisRead }) {
  const { id, byDefault } = gap
  const confirmed = read.confirmed.has(id)
  const chosen = choiceOf(gap, read.pack)
  const examples = examplesOf(`default:${id}`, read.pack)
  const named = [...examples.own, ...examples.others].some(({ effect }) => effect.does !== 'tells')
  return (
    <article className="paper">
      <Heading level={1} size="m" caption={titlesOfGaps[id]}>
        Default {id}
      </Heading>
      <blockquote className="clause__large">{gap.gap}</blockquote>
      <Callout
        kind="default"
        title={confirmed ? 'What the trust has settled here' : 'Our default, to be confirmed by the trust'}
      >
        <p>{chosen ?? byDefault}</p>
      </Callout>
      <SummaryList
        rows={[
          {
            label: 'Whose word it is',
            value: confirmed
              ? 'The trust’s. It has confirmed or changed what came with Birdsong.'
              : 'Birdsong’s, and not the policy’s. It holds until the trust confirms or changes it.',
          },
          ...(confirmed ? [{ label: 'What came with Birdsong', value: byDefault }] : []),
          ...(gap.choices
            ? [{ label: 'What a trust can choose', value: gap.choices.map(({ words }) => words).join(' · ') }]
            : []),
          {
            label: 'Where it is settled',
            value: <a href={`/settings#gap.${id}`}>The settings of the trust</a>,
          },
        ]}
      />
      <WhatCarriesItOut name={id} at={undefined} {...examples} />
      {read.figures && named && <FiguresOfClause figures={read.figures} name={id} />}
      <OnAndBack
        among={gaps.map((one) => ({ href: `/policy/${one.id}`, text: `Default ${one.id}` }))}
        at={gaps.indexOf(gap)}
      />
    </article>
  )
}

/** What the trust has chosen, where it has chosen something that does not ship. */
function choiceOf({ id, choices }: Gap, pack: Pack): string | undefined {
  const chosen = new Map<string, string>(Object.entries(pack.choices)).get(id)
  return choices?.slice(1).find(({ value }) => value === chosen)?.words
}

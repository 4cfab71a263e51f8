import { examplesOf } from '../../../policy/examples.ts'
import { guidance } from '../../../policy/guidance.ts'
import { notFoundPage } from '../../errors.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { forAnybody } from '../../route.ts'
import { pageForAnybody } from '../explorer/visitor.ts'
import { FiguresOfClause } from './clause-figures.tsx'
import { readBasis } from './read-basis.ts'
import { wayBack } from './way-back.ts'
import { WhatCarriesItOut } from './what-carries-it-out.tsx'

/** One piece of guidance from outside the policy: its gist, where it stands, and what Birdsong does because of it. */
export const guidancePage = forAnybody('get', '/policy/guidance/:name', async (asking) => {
  const found = guidance.find(({ name }) => name === asking.c.req.param('name'))
  if (!found) return notFoundPage(asking)
  const { name, says, source } = found
  const { pack, figures } = await readBasis(asking, `guidance:${name}`)
  const examples = examplesOf(`guidance:${name}`, pack)
  return pageForAnybody(asking, {
    title: 'Guidance beside the policy',
    back: wayBack(asking, `#guidance-${name}`),
    children: (
      <article className="paper">
        <Heading level={1} size="m" caption="Not the policy’s own word">
          Guidance beside the policy
        </Heading>
        <blockquote className="clause__large">{says}</blockquote>
        <SummaryList
          rows={[
            { label: 'Whose word it is', value: source },
            {
              label: 'How it is given here',
              value: 'In our own words. Read the source before you rely on it.',
            },
          ]}
        />
        <WhatCarriesItOut name="this guidance" at={undefined} {...examples} />
        {figures && <FiguresOfClause figures={figures} name="this guidance" />}
      </article>
    ),
  })
})

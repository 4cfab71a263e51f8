import type { OwnWords } from '../../../domain/policy-version.ts'
import type { Clause } from '../../../policy/clause.ts'
import { clauses, findClause, headings } from '../../../policy/clauses.ts'
import { examplesOf } from '../../../policy/examples.ts'
import { findGap } from '../../../policy/gaps.ts'
import { wordsForForce } from '../../../policy/words.ts'
import { notFoundPage } from '../../errors.tsx'
import { Heading } from '../../parts/heading.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { type Asking, forAnybody } from '../../route.ts'
import { pageForAnybody } from '../explorer/visitor.ts'
import { capital } from '../incidents/people-words.ts'
import { FiguresOfClause } from './clause-figures.tsx'
import { boundInWords, ForceTag } from './force.tsx'
import { gapPage } from './gap.tsx'
import { howInWords } from './how-in-words.ts'
import { OnAndBack } from './on-and-back.tsx'
import { type BasisRead, readBasis } from './read-basis.ts'
import { wayBack } from './way-back.ts'
import { WhatCarriesItOut } from './what-carries-it-out.tsx'

/** One clause of the policy, or one of our defaults: what it says, and everything that Birdsong does about it. */
export const clause = forAnybody('get', '/policy/:id', async (asking) => {
  const id = asking.c.req.param('id') ?? ''
  const found = findClause(id)
  if (found) return clausePage(asking, found)
  const gap = findGap(id)
  return gap ? gapPage(asking, gap) : notFoundPage(asking)
})

async function clausePage(asking: Asking, found: Clause): Promise<Response> {
  const read = await readBasis(asking, found.id)
  return pageForAnybody(asking, {
    title: `Clause ${found.id}`,
    back: wayBack(asking, `#${found.id}`),
    children: <ClauseText clause={found} read={read} />,
  })
}

function ClauseText({ clause, read }: { clause: Clause; read: BasisRead }) {
  const { id, sentence, force, binds, how } = clause
  const own: OwnWords | undefined = read.version?.wording[id]
  const heading = headings.find(({ clauses }) => clauses.includes(clause))
  const { figures, pack } = read
  return (
    <article className="paper">
      <Heading level={1} size="m" caption={heading?.title}>
        Clause {id}
      </Heading>
      <blockquote className="clause__large">{own?.sentence ?? sentence}</blockquote>
      <SummaryList
        rows={[
          {
            label: 'How strongly it speaks',
            value: (
              <>
                <ForceTag force={force} /> {wordsForForce(force).means}
              </>
            ),
          },
          {
            label: force === 'info' ? 'Whom it concerns' : 'Whom it binds',
            value: capital(boundInWords(binds)),
          },
          { label: 'What Birdsong does about it', value: howInWords(how) },
          ...(own && own.sentence !== sentence
            ? [{ label: 'The model’s sentence, which the trust has put in its own words', value: sentence }]
            : []),
          ...(own?.note ? [{ label: 'What people do beyond it', value: own.note }] : []),
        ]}
      />
      <WhatCarriesItOut name={id} at={how.at} {...examplesOf(id, pack)} />
      {figures && <FiguresOfClause figures={figures} name={id} />}
      <OnAndBack
        among={clauses.map((one) => ({ href: `/policy/${one.id}`, text: `Clause ${one.id}` }))}
        at={clauses.indexOf(clause)}
      />
    </article>
  )
}

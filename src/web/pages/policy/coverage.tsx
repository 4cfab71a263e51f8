import type { ReactNode } from 'react'
import type { Place } from '../../../policy/clause.ts'
import { type CoveredClause, coveredClauses, coveredGaps, coveredGuidance } from '../../../policy/coverage.ts'
import { titlesOfGaps } from '../../../policy/setting.ts'
import { Figure } from '../../parts/figure.tsx'
import { Heading } from '../../parts/heading.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { Tag, type Tone } from '../../parts/tag.tsx'
import { forAnybody } from '../../route.ts'
import { asMember, pageForAnybody } from '../explorer/visitor.ts'
import { becomesWords, coverageChart, coverageLegend } from './coverage-chart.ts'
import { readSentences } from './read-sentences.ts'
import type { Sentences } from './sentences.tsx'
import { wayBack } from './way-back.ts'

/** Every clause, default and piece of guidance, with what executes or shows it: worked out anew for every reader. */
export const coveragePage = forAnybody('get', '/policy/coverage', async (asking) => {
  const sentences = await readSentences(asking)
  const all = coveredClauses()
  return pageForAnybody(asking, {
    title: 'What becomes of every clause',
    ...(asMember(asking) && { back: wayBack(asking) }),
    width: 'work',
    children: (
      <article className="paper">
        <Heading level={1}>What becomes of every clause</Heading>
        <p>
          {inOneSentence(all)} Nobody keeps this list: it is worked out from the functions that make the
          decisions and from the pages that show a clause, and Birdsong’s own tests fail while one is missing.
        </p>
        <Figure
          title="Every clause by its heading"
          wide={coverageChart(all, 'wide')}
          narrow={coverageChart(all, 'narrow')}
          legend={coverageLegend(all)}
        >
          <ClauseTable all={all} sentences={sentences} />
        </Figure>
        <Rest title="Where the policy is silent" id="gaps">
          <p>What comes with Birdsong where the policy is silent is marked as a default wherever it acts.</p>
          <Table
            caption="Gaps of the policy"
            quietCaption
            rows={coveredGaps()}
            rowKey={({ gap }) => gap.id}
            columns={[
              {
                header: 'Default',
                cell: ({ gap }) => (
                  <Named id={gap.id} href={`/policy/${gap.id}`} says={titlesOfGaps[gap.id] ?? gap.gap} />
                ),
              },
              placesColumn('See where it acts'),
              functionsColumn,
            ]}
          />
        </Rest>
        <Rest title="Guidance beside the policy" id="guidance">
          <Table
            caption="Guidance"
            quietCaption
            rows={coveredGuidance()}
            rowKey={({ guidance }) => guidance.name}
            columns={[
              {
                header: 'Guidance',
                cell: ({ guidance }) => <a href={`/policy/guidance/${guidance.name}`}>{guidance.says}</a>,
              },
              placesColumn('See it at work'),
              functionsColumn,
            ]}
          />
        </Rest>
      </article>
    ),
  })
})

function inOneSentence(all: readonly CoveredClause[]): string {
  const count = (becomes: CoveredClause['becomes']) => all.filter((one) => one.becomes === becomes).length
  const people = count('people')
  const parts = [
    `${count('executed')} are executed`,
    `${count('shown')} are shown where they matter`,
    ...(people > 0 ? [`${people} are left to people, with the reason`] : []),
  ]
  return `Of the policy’s ${all.length} clauses, ${new Intl.ListFormat('en-GB').format(parts)}.`
}

const tones: Record<CoveredClause['becomes'], Tone> = { executed: 'teal', shown: 'gold', people: 'grey' }

function ClauseTable({ all, sentences }: { all: readonly CoveredClause[]; sentences: Sentences }) {
  return (
    <Table
      caption="Every clause, and what becomes of it"
      quietCaption
      rows={all}
      rowKey={({ clause }) => clause.id}
      columns={[
        {
          header: 'Clause',
          cell: ({ clause: { id } }) => <Named id={id} href={`/policy/${id}`} says={sentences(id)} />,
        },
        placesColumn('See it at work'),
        {
          header: 'What becomes of it',
          cell: ({ becomes, clause: { how } }) => (
            <>
              <Tag tone={tones[becomes]}>{becomesWords[becomes]}</Tag>
              {how.type === 'people' && ` ${how.because}`}
            </>
          ),
        },
        functionsColumn,
      ]}
    />
  )
}

const functionsColumn: Column<{ functions: number }> = {
  header: 'Functions',
  numeric: true,
  cell: ({ functions }) => functions || '–',
}

const placesColumn = (header: string): Column<{ places: readonly Place[] }> => ({
  header,
  cell: ({ places }) => (
    <ul className="places">
      {places.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  ),
})

function Named({ id, href, says }: { id: string; href: string; says: string }) {
  return (
    <span className="named" id={id}>
      <a href={href}>{id}</a> <span className="named__says">{says}</span>
    </span>
  )
}

function Rest({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="policy-section">
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

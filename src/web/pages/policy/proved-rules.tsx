import type { PolicyProof, ProvedRule } from '../../../policy/prove/prove.ts'
import { reachRules } from '../../../policy/prove/reach.ts'
import { whatMustHoldBySection } from '../../../policy/prove/what-must-hold.ts'
import { Heading } from '../../parts/heading.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'

type Row = { id: string; says: string; proved: ProvedRule | undefined }

/** The sentences by what they are about, with the number of cases on which each was tried where that is known. */
export function ProvedRules({ proof }: { proof: PolicyProof | null }) {
  const proved = new Map(proof?.rules.map((rule) => [rule.id, rule]))
  const rowOf = ({ id, says }: { id: string; says: string }): Row => ({ id, says, proved: proved.get(id) })
  return whatMustHoldBySection.map(({ title, rules }, place) => {
    const isLast = place === whatMustHoldBySection.length - 1
    const rows = [...rules, ...(isLast ? reachRules : [])].map(rowOf)
    return (
      <section key={title} aria-labelledby={`holds-${place}`} className="policy-section">
        <Heading level={2} size="s" id={`holds-${place}`}>
          {title}
        </Heading>
        <Table
          caption={title}
          quietCaption
          rows={rows}
          rowKey={({ id }) => id}
          columns={proof ? [...columns, ...outcome] : columns}
        />
      </section>
    )
  })
}

const columns: readonly Column<Row>[] = [{ header: 'What holds', cell: ({ says }) => says }]

const outcome: readonly Column<Row>[] = [
  {
    header: 'Cases',
    numeric: true,
    cell: ({ proved }) => (proved ? proved.cases.toLocaleString('en-GB') : '–'),
  },
  {
    header: 'Outcome',
    cell: ({ proved }) => {
      if (!proved || proved.cases === 0) return <Tag>Not tried</Tag>
      return proved.counterExample ? <Tag tone="red">Does not hold</Tag> : <Tag tone="green">Holds</Tag>
    },
  },
]

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
      <div key={title} className="policy-section">
        <Heading level={2} size="s">
          {title}
        </Heading>
        {proof ? (
          <Table caption={title} quietCaption rows={rows} rowKey={({ id }) => id} columns={columns} />
        ) : (
          <ul className="govuk-list govuk-list--bullet">
            {rows.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        )}
      </div>
    )
  })
}

const columns: readonly Column<Row>[] = [
  { header: 'What holds', cell: ({ says }) => says },
  {
    header: 'Outcome',
    cell: ({ proved }) =>
      proved && proved.cases > 0 ? (
        <>
          {proved.counterExample ? <Tag tone="red">Does not hold</Tag> : <Tag tone="green">Holds</Tag>}
          <br />
          <small>{inCases(proved.cases)}</small>
        </>
      ) : (
        <Tag>Not tried</Tag>
      ),
  },
]

const inCases = (cases: number) => `${cases.toLocaleString('en-GB')} ${cases === 1 ? 'case' : 'cases'}`

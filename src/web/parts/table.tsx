import type { Key, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type Column<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand to the right, in figures of one width. */
  numeric?: boolean
  /** This column names the row, and is read out as its header. The first column, where no other says so. */
  heads?: boolean
}

/**
 * A table that scrolls by itself on a phone, by touch and by keyboard. `caption` names it, and is shown unless
 * a heading just above says the same (`quietCaption`).
 */
export function Table<Row>(props: {
  caption: string
  quietCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => Key
  foot?: readonly ReactNode[]
}) {
  const { caption, quietCaption, columns, rows, rowKey, foot } = props
  const named = columns.some((column) => column.heads)
  const heads = (column: Column<Row>, index: number) => (named ? column.heads : index === 0)
  return (
    <div className="table-box">
      {!quietCaption && (
        // The caption is read out from the table; a shown one would scroll away with it.
        <p className="table-box__title" aria-hidden="true">
          {caption}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" aria-label={caption} tabIndex={0}>
        <table className="table">
          <caption className="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ header, numeric }) => (
                <th scope="col" className={classNames(numeric && 'numeric') || undefined} key={header}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => {
                  const className = column.numeric ? 'numeric' : undefined
                  return heads(column, index) ? (
                    <th scope="row" className={className} key={column.header}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td className={className} key={column.header}>
                      {column.cell(row)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <tr>
                {foot.map((cell, index) => (
                  <td
                    className={columns[index]?.numeric ? 'numeric' : undefined}
                    key={columns[index]?.header ?? index}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </div>
  )
}

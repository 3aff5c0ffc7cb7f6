/** The one table: rows under named columns; the first cell names the row. */
import type { ReactNode } from 'react'
import styles from './table.module.css'

interface Props {
  readonly label: string
  readonly columns: readonly string[]
  /** The columns that hold numbers, by their place. */
  readonly numbers?: ReadonlySet<number>
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

const none: ReadonlySet<number> = new Set()

export function Table({ label, columns, rows, numbers = none }: Props) {
  return (
    // A wide table scrolls in its own box, which the keyboard must reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['box']} tabIndex={0} role="group" aria-label={label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" data-number={numbers.has(index)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...others] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={columns[index + 1]} data-number={numbers.has(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The table of the evidence map: domains that open onto their actions, across results. */
import { ChevronRight } from 'lucide-react'
import { memo, useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { tintOf, type EvidenceGrid, type EvidenceRow } from '../../../../content/filtering/index.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, withColon } from '../../../lib/format.ts'
import styles from './evidence-view.module.css'

/** The arrows go from cell to cell with cases; Tab leaves the map. */
function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
  }
  const step = steps[event.key]
  const cell = (event.target as HTMLElement).closest('td')
  if (!step || !cell) return
  event.preventDefault()
  const rows = [...(cell.closest('table')?.rows ?? [])]
  let [down, right] = [rows.indexOf(cell.closest('tr') as HTMLTableRowElement), cell.cellIndex]
  for (;;) {
    down += step[0]
    right += step[1]
    const next = rows[down]?.cells[right]
    if (!next) return
    const button = next.querySelector<HTMLButtonElement>('button')
    if (next.tagName === 'TD' && button) {
      button.focus()
      return
    }
  }
}

/** How many cases, in words, for each count that a cell has; said once for all cells. */
function useCountWords({ domains }: EvidenceGrid<CaseCard>): ReadonlyMap<number, string> {
  const { t } = useTranslation('pages')
  return useMemo(() => {
    const counts = domains.flatMap((domain) => [domain, ...domain.rows]).flatMap(({ cells }) => cells)
    return new Map(
      [...new Set(counts.map(({ length }) => length))].map((count) => [count, t('explorer.cell', { count })]),
    )
  }, [domains, t])
}

interface CellProps {
  readonly action: string
  readonly result: string
  readonly count: number
  /** The count in words. */
  readonly words: string
  readonly tint: number
  readonly row: string
  readonly column: number
  readonly onChoose: RowProps['onChoose']
}

/** Drawn anew only where its count changes: most cells of a large map stay as they are when a filter is set. */
const Cell = memo(function Cell({ action, result, count, words, tint, row, column, onChoose }: CellProps) {
  const language = useReadingLanguage()
  if (count === 0)
    return (
      <td data-tint={0}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{words}</span>
      </td>
    )
  return (
    <td data-tint={tint}>
      <button
        type="button"
        aria-label={`${withColon(`${action}, ${result}`, language)} ${words}`}
        onClick={() => onChoose(row, column)}
      >
        {count}
      </button>
    </td>
  )
})

interface RowProps {
  readonly row: EvidenceRow<CaseCard>
  readonly grid: EvidenceGrid<CaseCard>
  readonly words: ReadonlyMap<number, string>
  readonly domain: boolean
  readonly open: boolean
  readonly onFold: () => void
  /** Of a row by the id of its head, and a column by its place. */
  readonly onChoose: (row: string, column: number) => void
}

function Row({ row, grid, words, domain, open, onFold, onChoose }: RowProps) {
  const language = useReadingLanguage()
  const name = capitalise(row.head.name[language], language)
  return (
    <tr data-domain={domain}>
      <th scope="row" lang={language}>
        {domain ? (
          <button type="button" aria-expanded={open} onClick={onFold}>
            <ChevronRight size={15} aria-hidden="true" />
            {name}
          </button>
        ) : (
          <Link to={`/actions/${row.head.id}`}>{name}</Link>
        )}
      </th>
      <td className={styles['total']}>{row.cases}</td>
      {grid.results.map((result, index) => (
        <Cell
          key={result.id}
          action={row.head.name[language]}
          result={result.name[language]}
          count={row.cells[index]?.length ?? 0}
          words={words.get(row.cells[index]?.length ?? 0) ?? ''}
          tint={tintOf(row.cells[index]?.length ?? 0, grid.most)}
          row={row.head.id}
          column={index}
          onChoose={onChoose}
        />
      ))}
    </tr>
  )
}

export function EvidenceMatrix({ grid, onChoose }: Pick<RowProps, 'grid' | 'onChoose'>) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const words = useCountWords(grid)
  const fold = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  return (
    // The arrows are heard for the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles['box']}
      // A wide table scrolls in its own box, which the keyboard must reach.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={t('explorer.view.evidence')}
      onKeyDown={onArrow}
    >
      <table
        className={styles['matrix']}
        style={{ '--columns': grid.results.length + 1 } as CSSProperties}
        data-picture
      >
        <thead>
          <tr>
            <th scope="col">{t('explorer.actionsDown')}</th>
            <th scope="col">
              <span lang={language}>{t('explorer.all')}</span>
            </th>
            {grid.results.map(({ id, name }) => (
              <th key={id} scope="col" lang={language}>
                <span>{capitalise(name[language], language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {grid.domains.map((domain) => (
          <tbody key={domain.head.id}>
            <Row
              row={domain}
              grid={grid}
              words={words}
              domain
              open={open.has(domain.head.id)}
              onFold={() => fold(domain.head.id)}
              onChoose={onChoose}
            />
            {open.has(domain.head.id) &&
              domain.rows.map((row) => (
                <Row
                  key={row.head.id}
                  row={row}
                  grid={grid}
                  words={words}
                  domain={false}
                  open
                  onFold={() => undefined}
                  onChoose={onChoose}
                />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

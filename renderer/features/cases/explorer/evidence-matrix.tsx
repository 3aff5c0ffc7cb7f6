/** The table of the evidence map: domains that open onto their actions, across results. */
import { ChevronRight } from 'lucide-react'
import { memo, useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import {
  countStrengths,
  strengths,
  tintOf,
  type EvidenceGrid,
  type EvidenceRow,
  type StrengthCounts,
} from '../../../../content/filtering/index.ts'
import type { CaseCard } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, withColon } from '../../../lib/format.ts'
import { StrengthBar, StrengthSample, useStrengthWords } from '../../../ui/strength-bar.tsx'
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

const keyOf = ({ strong, moderate, weak }: StrengthCounts) => `${strong}/${moderate}/${weak}`

/** How many cases and how solid their evidence, in words, for each mixture that a cell has; said once for all cells. */
function useCellWords({ domains }: EvidenceGrid<CaseCard>): ReadonlyMap<string, string> {
  const { t } = useTranslation('pages')
  const say = useStrengthWords()
  return useMemo(() => {
    const all = domains.flatMap((domain) => [domain, ...domain.rows]).flatMap((row) => row.strengths)
    const mixtures = new Map(all.map((counts) => [keyOf(counts), counts]))
    return new Map(
      [...mixtures].map(([key, counts]) => {
        const count = counts.strong + counts.moderate + counts.weak
        const words = t('explorer.cell', { count })
        return [key, count === 0 ? words : `${words}, ${t('explorer.cellEvidence', { what: say(counts) })}`]
      }),
    )
  }, [domains, t, say])
}

interface CellProps extends StrengthCounts {
  readonly action: string
  readonly result: string
  /** How many cases and how solid their evidence, in words. */
  readonly words: string
  readonly tint: number
  readonly row: string
  readonly column: number
  readonly onChoose: RowProps['onChoose']
}

/** Drawn anew only where what it counts changes: most cells of a large map stay as they are when a filter is set. */
const Cell = memo(function Cell(props: CellProps) {
  const { action, result, strong, moderate, weak, words, tint, row, column, onChoose } = props
  const language = useReadingLanguage()
  const count = strong + moderate + weak
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
        title={words}
        onClick={() => onChoose(row, column)}
      >
        <span>{count}</span>
        <StrengthBar strong={strong} moderate={moderate} weak={weak} />
      </button>
    </td>
  )
})

const none = countStrengths([])

interface RowProps {
  readonly row: EvidenceRow<CaseCard>
  readonly grid: EvidenceGrid<CaseCard>
  readonly words: ReadonlyMap<string, string>
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
      {grid.results.map((result, index) => {
        const counts = row.strengths[index] ?? none
        return (
          <Cell
            key={result.id}
            action={row.head.name[language]}
            result={result.name[language]}
            {...counts}
            words={words.get(keyOf(counts)) ?? ''}
            tint={tintOf(row.cells[index]?.length ?? 0, grid.most)}
            row={row.head.id}
            column={index}
            onChoose={onChoose}
          />
        )
      })}
    </tr>
  )
}

/** What the bars say, for paper and pictures; on the screen the filter beside the map says it, and the names of the cells. */
function Key() {
  const { t } = useTranslation(['pages', 'common'])
  return (
    <div aria-hidden="true" className={`${styles['key']} on-paper`}>
      <p>{t('explorer.facet.evidence')}</p>
      {strengths.map((one) => (
        <p key={one}>
          <StrengthSample strength={one} /> {t(`common:evidence.${one}`)}
        </p>
      ))}
    </div>
  )
}

export function EvidenceMatrix({ grid, onChoose }: Pick<RowProps, 'grid' | 'onChoose'>) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const words = useCellWords(grid)
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
      data-sheet="wide"
      onKeyDown={onArrow}
    >
      <table
        className={styles['matrix']}
        style={{ '--columns': grid.results.length + 1 } as CSSProperties}
        data-picture
      >
        <thead>
          <tr>
            <th scope="col">
              <Key />
              {t('explorer.actionsDown')}
            </th>
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

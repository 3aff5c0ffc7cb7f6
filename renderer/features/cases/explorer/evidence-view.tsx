/** The evidence map: actions across results, how many cases report both, and the gaps. */
import { ChevronRight } from 'lucide-react'
import { memo, useCallback, useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { withChoices, type Filters } from '../../../../content/filtering/index.ts'
import type { CaseCard, CaseVocabulary, Named } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../app/session.tsx'
import { capitalise } from '../../../lib/format.ts'
import { CaseCards } from '../../../ui/case-card.tsx'
import { Section } from '../../../ui/section.tsx'
import { evidenceGrid, tintOf, type EvidenceGrid, type EvidenceRow } from './evidence-grid.ts'
import { EvidenceList } from './evidence-list.tsx'
import styles from './evidence-view.module.css'
import type { Explorer } from './use-explorer.ts'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly vocabulary: CaseVocabulary
  readonly filters: Filters
  readonly pathTo: Explorer['pathTo']
}

interface Chosen {
  readonly row: EvidenceRow
  readonly result: Named
  readonly cases: readonly CaseCard[]
}

function chosenIn({ domains, results }: EvidenceGrid, id: string, column: number): Chosen | undefined {
  const row = domains.flatMap((domain) => [domain, ...domain.rows]).find(({ head }) => head.id === id)
  const [result, cases] = [results[column], row?.cells[column]]
  return row && result && cases && cases.length > 0 ? { row, result, cases } : undefined
}

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

interface CellProps {
  readonly action: string
  readonly result: string
  readonly count: number
  readonly tint: number
  readonly row: string
  readonly column: number
  readonly onChoose: RowProps['onChoose']
}

/** Drawn anew only where its count changes: most cells of a large map stay as they are when a filter is set. */
const Cell = memo(function Cell({ action, result, count, tint, row, column, onChoose }: CellProps) {
  const { t } = useTranslation('pages')
  if (count === 0)
    return (
      <td data-tint={0}>
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{t('explorer.emptyCell')}</span>
      </td>
    )
  return (
    <td data-tint={tint}>
      <button
        type="button"
        aria-label={t('explorer.cell', { action, result, count })}
        onClick={() => onChoose(row, column)}
      >
        {count}
      </button>
    </td>
  )
})

function Row({ row, grid, domain, open, onFold, onChoose }: RowProps) {
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
          tint={tintOf(row.cells[index]?.length ?? 0, grid.most)}
          row={row.head.id}
          column={index}
          onChoose={onChoose}
        />
      ))}
    </tr>
  )
}

interface RowProps {
  readonly row: EvidenceRow
  readonly grid: EvidenceGrid
  readonly domain: boolean
  readonly open: boolean
  readonly onFold: () => void
  /** Of a row by the id of its head, and a column by its place. */
  readonly onChoose: (row: string, column: number) => void
}

function Matrix({ grid, onChoose }: { readonly grid: EvidenceGrid; readonly onChoose: RowProps['onChoose'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
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
      <table className={styles['matrix']}>
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

function Drilled({ chosen, filters, pathTo }: Pick<Props, 'filters' | 'pathTo'> & { readonly chosen: Chosen }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { row, result, cases } = chosen
  const crossed = withChoices(withChoices(filters, 'intervention', row.actions), 'result', [result.id])
  return (
    <Section
      title={`${capitalise(row.head.name[language], language)} × ${result.name[language]}`}
      language={language}
      aside={
        <Link to={pathTo({ filters: crossed, view: 'cards' })}>{t('explorer.showCell', { count: cases.length })}</Link>
      }
    >
      <div aria-live="polite">
        <CaseCards cases={cases.slice(0, 12)} />
      </div>
    </Section>
  )
}

export function EvidenceView({ cases, vocabulary, filters, pathTo }: Props) {
  const { t } = useTranslation('pages')
  const grid = useMemo(() => evidenceGrid(cases, vocabulary), [cases, vocabulary])
  const [at, setAt] = useState<readonly [row: string, column: number] | undefined>()
  const choose = useCallback((row: string, column: number) => setAt([row, column]), [])
  const chosen = at && chosenIn(grid, ...at)
  const silent = cases.filter(({ actions, outcomes }) => actions.length === 0 || outcomes.length === 0).length
  return (
    <>
      <p className={styles['lead']}>{t('explorer.evidenceLead', { count: silent, all: cases.length })}</p>
      <Matrix grid={grid} onChoose={choose} />
      {chosen && <Drilled chosen={chosen} filters={filters} pathTo={pathTo} />}
      <EvidenceList grid={grid} />
    </>
  )
}

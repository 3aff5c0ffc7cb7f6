/** The grid itself: criteria down, candidates across, typed into like a spreadsheet. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { CandidateHead, Cell, CriterionHead, Means, ScoreNote, type GridProps, type Spot } from './grid-parts.tsx'
import styles from './selection.module.css'
import { useNames } from './use-names.ts'

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
}

const placeOf = (row: number, column: number) => `${row} ${column}`

export function Grid({ data, change }: GridProps) {
  const { t } = useTranslation('pages')
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Spot | undefined>()
  const names = useNames(data)
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const place = placeOf(row + step[0], column + step[1])
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${place}"]`)?.focus()
  }
  const cell = (criterion: string, row: number) => (candidate: { id: string }, column: number) => (
    <Cell
      key={candidate.id}
      data={data}
      change={change}
      names={names}
      spot={{ criterion, candidate: candidate.id }}
      place={placeOf(row, column)}
      onKey={(event) => move(event, row, column)}
      onFocus={() => setAt({ criterion, candidate: candidate.id })}
    />
  )
  return (
    <>
      {/* A wide grid scrolls in its own box, which the keyboard must reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['box']} tabIndex={0} role="group" aria-label={t('workbookSelection.grid')}>
        <table ref={table} className={styles['grid']}>
          <thead>
            <tr>
              <th scope="col">{t('workbookSelection.criteria')}</th>
              <th scope="col">{t('workbookSelection.weight')}</th>
              {data.candidates.map((one) => (
                <CandidateHead key={one.id} change={change} one={one} name={names.candidate(one.id)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {data.criteria.map((one, row) => (
              <tr key={one.id}>
                <CriterionHead change={change} one={one} name={names.criterion(one.id)} />
                {data.candidates.map(cell(one.id, row))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <Means data={data} />
          </tfoot>
        </table>
      </div>
      <p className={styles['help']}>{t('workbookSelection.keys')}</p>
      <ScoreNote data={data} change={change} spot={at} />
    </>
  )
}

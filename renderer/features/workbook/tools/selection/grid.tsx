/** The grid itself: criteria down, candidates across, typed into like a spreadsheet. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../app/session.tsx'
import type { Selection } from '../../../../../electron/api/views/workbook/index.ts'
import { formatNumber } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { NumberField, TextField } from '../../../../ui/field.tsx'
import { withChange } from '../../parts.ts'
import type { Change } from '../../use-tool.ts'
import { removeCandidate, removeCriterion, setNote, setScore } from './changes.ts'
import { rank, scoreOf } from './ranking.ts'
import styles from './selection.module.css'

interface Props {
  readonly data: Selection
  readonly change: Change<Selection>
}

interface Place {
  readonly row: number
  readonly column: number
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
}

/** A cell takes the last digit typed; what is no score from 1 to 5 leaves it as it was. */
function scoreIn(typed: string): number | null | undefined {
  if (typed === '') return null
  const last = typed.at(-1) ?? ''
  return /[1-5]/.test(last) ? Number(last) : undefined
}

export function Grid({ data, change }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<Place | undefined>()
  const { criteria, candidates } = data
  const standings = rank(data)
  const nameOf = (list: readonly { id: string; name: string }[], index: number, kind: 'criterion' | 'candidate') =>
    list[index]?.name || t(`workbookSelection.${kind}`, { number: index + 1 })
  const goTo = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`)?.focus()
  const onKey = (event: KeyboardEvent<HTMLInputElement>, { row, column }: Place) => {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    goTo(row + step[0], column + step[1])
  }
  const cell = (row: number, column: number) => {
    const [criterion, candidate] = [criteria[row]?.id ?? '', candidates[column]?.id ?? '']
    const name = `${nameOf(criteria, row, 'criterion')} – ${nameOf(candidates, column, 'candidate')}`
    return (
      <td key={candidate} data-level={scoreOf(data, criterion, candidate)}>
        <input
          className={styles['cell']}
          data-cell={`${row} ${column}`}
          aria-label={name}
          inputMode="numeric"
          autoComplete="off"
          placeholder="–"
          value={scoreOf(data, criterion, candidate) ?? ''}
          onFocus={(event) => {
            event.target.select()
            setAt({ row, column })
          }}
          onKeyDown={(event) => onKey(event, { row, column })}
          onChange={({ target }) => {
            const score = scoreIn(target.value)
            if (score !== undefined) change((grid) => setScore(grid, criterion, candidate, score))
          }}
        />
      </td>
    )
  }
  const noteOf = (criterion: string, candidate: string) =>
    data.scores.find((one) => one.criterion === criterion && one.candidate === candidate)
  const [criterion, candidate] = at ? [criteria[at.row], candidates[at.column]] : []
  const scored = criterion && candidate && noteOf(criterion.id, candidate.id)
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
              {candidates.map(({ id, name }, column) => (
                <th key={id} scope="col">
                  <TextField
                    bare
                    label={t('workbookSelection.candidate', { number: column + 1 })}
                    placeholder={t('workbookSelection.candidate', { number: column + 1 })}
                    value={name}
                    onChange={(typed) =>
                      change(
                        (grid) => ({ ...grid, candidates: withChange(grid.candidates, id, { name: typed }) }),
                        `candidate ${id}`,
                      )
                    }
                  />
                  <span className="no-print">
                    <Button
                      look="quiet"
                      aria-label={t('workbookShared.removeNamed', { name: nameOf(candidates, column, 'candidate') })}
                      onPress={() => change((grid) => removeCandidate(grid, id))}
                    >
                      {t('workbookShared.remove')}
                    </Button>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, name, weight }, row) => (
              <tr key={id}>
                <th scope="row">
                  <div className={styles['criterion']}>
                    <TextField
                      bare
                      label={t('workbookSelection.criterion', { number: row + 1 })}
                      placeholder={t('workbookSelection.criterion', { number: row + 1 })}
                      value={name}
                      onChange={(typed) =>
                        change(
                          (grid) => ({ ...grid, criteria: withChange(grid.criteria, id, { name: typed }) }),
                          `criterion ${id}`,
                        )
                      }
                    />
                    <span className="no-print">
                      <Button
                        look="quiet"
                        aria-label={t('workbookShared.removeNamed', { name: nameOf(criteria, row, 'criterion') })}
                        onPress={() => change((grid) => removeCriterion(grid, id))}
                      >
                        ×
                      </Button>
                    </span>
                  </div>
                </th>
                <td className={styles['weight']}>
                  <NumberField
                    bare
                    label={t('workbookSelection.weightOf', { name: nameOf(criteria, row, 'criterion') })}
                    value={weight}
                    min={0}
                    max={10}
                    step={1}
                    onChange={(typed) =>
                      change(
                        (grid) => ({ ...grid, criteria: withChange(grid.criteria, id, { weight: typed ?? 0 }) }),
                        `weight ${id}`,
                      )
                    }
                  />
                </td>
                {candidates.map((_, column) => cell(row, column))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('workbookSelection.mean')}
              </th>
              {candidates.map(({ id }) => {
                const { mean = null, missing = [] } = standings.find((one) => one.candidate === id) ?? {}
                return (
                  <td key={id}>
                    <strong>{mean === null ? '–' : formatNumber(Math.round(mean * 100) / 100, language)}</strong>
                    {missing.length > 0 && <small>{t('workbookSelection.missing', { count: missing.length })}</small>}
                  </td>
                )
              })}
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles['help']}>{t('workbookSelection.keys')}</p>
      <div className={styles['note']}>
        {at && scored ? (
          <TextField
            label={t('workbookSelection.noteOn', {
              name: `${nameOf(criteria, at.row, 'criterion')} – ${nameOf(candidates, at.column, 'candidate')}`,
            })}
            value={scored.note}
            onChange={(note) =>
              change(
                (grid) => setNote(grid, scored.criterion, scored.candidate, note),
                `note ${scored.criterion} ${scored.candidate}`,
              )
            }
          />
        ) : (
          <p>{t('workbookSelection.noteHint')}</p>
        )}
      </div>
    </>
  )
}

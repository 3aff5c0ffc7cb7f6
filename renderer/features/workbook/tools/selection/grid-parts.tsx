/** The parts of the selection grid: names and weights, cells, the line of means, the note on a score. */
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Selection } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { formatNumber } from '../../../../lib/format.ts'
import { Button } from '../../../../ui/button.tsx'
import { NumberField, TextField } from '../../../../ui/field.tsx'
import { withChange } from '../../parts.ts'
import type { Change } from '../../use-tool.ts'
import { removeCandidate, removeCriterion, setNote, setScore } from './changes.ts'
import { rank, scoreOf } from './ranking.ts'
import styles from './selection.module.css'
import { useNames, type GridNames } from './use-names.ts'

export interface GridProps {
  readonly data: Selection
  readonly change: Change<Selection>
}

type Criterion = Selection['criteria'][number]
type Candidate = Selection['candidates'][number]

/** A score is of a criterion and a candidate. */
export interface Spot {
  readonly criterion: string
  readonly candidate: string
}

export function CandidateHead({ change, one, name }: { change: GridProps['change']; one: Candidate; name: string }) {
  const { t } = useTranslation('pages')
  return (
    <th scope="col">
      <TextField
        bare
        label={name}
        placeholder={name}
        value={one.name}
        onChange={(typed) =>
          change(
            (grid) => ({ ...grid, candidates: withChange(grid.candidates, one.id, { name: typed }) }),
            `candidate ${one.id}`,
          )
        }
      />
      <span className="no-print">
        <Button
          look="quiet"
          aria-label={t('workbookShared.removeNamed', { name })}
          onPress={() => change((grid) => removeCandidate(grid, one.id))}
        >
          {t('workbookShared.remove')}
        </Button>
      </span>
    </th>
  )
}

/** The name and the weight of a criterion, at the head of its row. */
export function CriterionHead({ change, one, name }: { change: GridProps['change']; one: Criterion; name: string }) {
  const { t } = useTranslation('pages')
  const set = (part: Partial<Criterion>, key: string) =>
    change((grid) => ({ ...grid, criteria: withChange(grid.criteria, one.id, part) }), `${key} ${one.id}`)
  return (
    <>
      <th scope="row">
        <div className={styles['criterion']}>
          <TextField
            bare
            label={name}
            placeholder={name}
            value={one.name}
            onChange={(typed) => set({ name: typed }, 'name')}
          />
          <span className="no-print">
            <Button
              look="quiet"
              aria-label={t('workbookShared.removeNamed', { name })}
              onPress={() => change((grid) => removeCriterion(grid, one.id))}
            >
              ×
            </Button>
          </span>
        </div>
      </th>
      <td className={styles['weight']}>
        <NumberField
          bare
          label={t('workbookSelection.weightOf', { name })}
          value={one.weight}
          min={0}
          max={10}
          step={1}
          onChange={(typed) => set({ weight: typed ?? 0 }, 'weight')}
        />
      </td>
    </>
  )
}

/** A cell takes the last digit typed; what is no score from 1 to 5 leaves it as it was. */
function scoreIn(typed: string): number | null | undefined {
  if (typed === '') return null
  const last = typed.at(-1) ?? ''
  return /[1-5]/.test(last) ? Number(last) : undefined
}

interface CellProps extends GridProps {
  readonly spot: Spot
  readonly names: GridNames
  /** Its row and column, by which the keys find it. */
  readonly place: string
  readonly onKey: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onFocus: () => void
}

export function Cell({ data, change, spot, names, place, onKey, onFocus }: CellProps) {
  const { criterion, candidate } = spot
  const score = scoreOf(data, criterion, candidate)
  return (
    <td data-level={score}>
      <input
        className={styles['cell']}
        data-cell={place}
        aria-label={`${names.criterion(criterion)} – ${names.candidate(candidate)}`}
        inputMode="numeric"
        autoComplete="off"
        placeholder="–"
        value={score ?? ''}
        onFocus={(event) => {
          event.target.select()
          onFocus()
        }}
        onKeyDown={onKey}
        onChange={({ target }) => {
          const typed = scoreIn(target.value)
          if (typed !== undefined) change((grid) => setScore(grid, criterion, candidate, typed))
        }}
      />
    </td>
  )
}

export function Means({ data }: { readonly data: Selection }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const standings = rank(data)
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {t('workbookSelection.mean')}
      </th>
      {data.candidates.map(({ id }) => {
        const { mean = null, missing = [] } = standings.find((one) => one.candidate === id) ?? {}
        return (
          <td key={id}>
            <strong>{mean === null ? '–' : formatNumber(Math.round(mean * 100) / 100, language)}</strong>
            {missing.length > 0 && <small>{t('workbookSelection.missing', { count: missing.length })}</small>}
          </td>
        )
      })}
    </tr>
  )
}

/** The reason for the score that was last gone to. */
export function ScoreNote({ data, change, spot }: GridProps & { readonly spot: Spot | undefined }) {
  const { t } = useTranslation('pages')
  const names = useNames(data)
  const scored = spot && data.scores.find((one) => one.criterion === spot.criterion && one.candidate === spot.candidate)
  return (
    <div className={styles['note']}>
      {scored ? (
        <TextField
          label={t('workbookSelection.noteOn', {
            name: `${names.criterion(scored.criterion)} – ${names.candidate(scored.candidate)}`,
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
  )
}

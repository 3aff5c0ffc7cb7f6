/** One indicator: a line that says where it stands, and under it its form, its chart and its measures. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useLanguage } from '../../../../state/session.tsx'
import { formatNumber } from '../../../../lib/format.ts'
import { DayField, NumberField, SelectField, TextField } from '../../../../ui/field.tsx'
import { today } from '../../../../lib/today.ts'
import { FoldedRow } from '../folded-row.tsx'
import { Chart } from './chart.tsx'
import styles from './indicators.module.css'
import { MeasureList } from './measures.tsx'
import { latestOf, progressOf, verdictOf, type FollowedIndicator } from './reading.ts'

export const dimensions = ['extension', 'efficiency', 'effectiveness', 'durability'] as const
export const levels = ['inputs', 'activities', 'outputs', 'outcomes', 'impact'] as const
const directions = ['up', 'down', 'none'] as const

interface Props {
  readonly indicator: FollowedIndicator
  readonly onEdit: (id: string, part: Partial<FollowedIndicator>, key: string) => void
  readonly onRemove: (id: string) => void
}

/** "12 → 18 of 30": baseline, latest, target. */
function Standing({ indicator }: { readonly indicator: FollowedIndicator }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const told = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : formatNumber(value, language)
  const verdict = verdictOf(indicator, today())
  const progress = progressOf(indicator)
  return (
    <>
      <span>
        {told(indicator.baseline.value)} → <strong>{told(latestOf(indicator)?.value)}</strong> /{' '}
        {told(indicator.target.value)} {indicator.unit}
      </span>
      {verdict !== 'unknown' && (
        <span data-verdict={verdict} className={styles['verdict']}>
          {t(`workbookIndicators.verdict.${verdict}`)}
          {progress !== undefined && ` · ${formatNumber(Math.round(progress * 100), language)} %`}
        </span>
      )}
    </>
  )
}

function Form({ indicator, onEdit }: Omit<Props, 'onRemove'>) {
  const { t } = useTranslation('pages')
  const edit = (part: Partial<FollowedIndicator>) => onEdit(indicator.id, part, Object.keys(part).join())
  const { baseline, target } = indicator
  return (
    <>
      <div className={styles['fields']}>
        <TextField label={t('workbookIndicators.name')} value={indicator.name} onChange={(name) => edit({ name })} />
        <TextField label={t('workbookIndicators.unit')} value={indicator.unit} onChange={(unit) => edit({ unit })} />
        <TextField
          label={t('workbookIndicators.source')}
          value={indicator.source}
          onChange={(source) => edit({ source })}
        />
      </div>
      <div className={styles['fields']}>
        <SelectField
          label={t('workbookIndicators.dimension')}
          value={indicator.dimension}
          choices={dimensions.map((one) => [one, t(`workbookIndicators.dimensions.${one}`)] as const)}
          onChange={(dimension) => edit({ dimension })}
        />
        <SelectField
          label={t('workbookIndicators.level')}
          value={indicator.level}
          choices={levels.map((one) => [one, t(`workbookIndicators.levels.${one}`)] as const)}
          onChange={(level) => edit({ level })}
        />
        <SelectField
          label={t('workbookIndicators.direction')}
          value={indicator.direction}
          choices={directions.map((one) => [one, t(`workbookIndicators.directions.${one}`)] as const)}
          onChange={(direction) => edit({ direction })}
        />
      </div>
      {(['baseline', 'target'] as const).map((end) => (
        <div key={end} className={styles['fields']}>
          <NumberField
            label={t(`workbookIndicators.${end}`)}
            value={indicator[end].value}
            onChange={(value) => onEdit(indicator.id, { [end]: { ...indicator[end], value } }, `${end} value`)}
          />
          <DayField
            label={t(`workbookIndicators.${end}Date`)}
            value={indicator[end].date}
            error={
              end === 'target' && target.date !== '' && baseline.date !== '' && target.date <= baseline.date
                ? t('workbookIndicators.reversed')
                : undefined
            }
            onChange={(date) => edit({ [end]: { ...indicator[end], date } })}
          />
        </div>
      ))}
    </>
  )
}

export const IndicatorRow = memo(function IndicatorRow({ indicator, onEdit, onRemove }: Props) {
  const { t } = useTranslation('pages')
  return (
    <FoldedRow
      name={indicator.name || t('workbookIndicators.untitled')}
      facts={<Standing indicator={indicator} />}
      more={
        indicator.indicator && (
          <Link to={`/indicators#${indicator.indicator}`}>{t('workbookIndicators.inLibrary')}</Link>
        )
      }
      onRemove={() => onRemove(indicator.id)}
    >
      <Chart indicator={indicator} />
      <MeasureList
        measures={indicator.measures}
        onChange={(measures) => onEdit(indicator.id, { measures }, 'measures')}
      />
      <Form indicator={indicator} onEdit={onEdit} />
    </FoldedRow>
  )
})

/** From one day to another; an end before the start is said so and not kept. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../../../ui/field.tsx'
import styles from './plan.module.css'

interface Props {
  readonly start: string
  readonly end: string
  readonly onChange: (part: { start: string } | { end: string }) => void
}

const reversed = (start: string, end: string) => start !== '' && end !== '' && end < start

export function DateRange({ start, end, onChange }: Props) {
  const { t } = useTranslation('pages')
  /** What was chosen and cannot be kept. */
  const [refused, setRefused] = useState<{ start: string; end: string } | undefined>()
  const shown = refused ?? { start, end }
  const choose = (next: { start: string; end: string }, part: { start: string } | { end: string }) => {
    if (reversed(next.start, next.end)) return setRefused(next)
    setRefused(undefined)
    // Both ends may have waited for each other.
    if (refused && next.start !== start) onChange({ start: next.start })
    if (refused && next.end !== end) onChange({ end: next.end })
    return refused ? undefined : onChange(part)
  }
  return (
    <div className={styles['fields']}>
      <DayField
        label={t('workbookPlan.start')}
        value={shown.start}
        onChange={(day) => choose({ ...shown, start: day }, { start: day })}
      />
      <DayField
        label={t('workbookPlan.end')}
        value={shown.end}
        error={refused ? t('workbookPlan.reversed') : undefined}
        onChange={(day) => choose({ ...shown, end: day }, { end: day })}
      />
    </div>
  )
}

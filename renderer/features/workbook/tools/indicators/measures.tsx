/** The measures of an indicator as a table that one types into. */
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../state/session.tsx'
import { formatDate } from '../../../../lib/format.ts'
import { focusFirstField } from '../../../../lib/first-field.ts'
import { Button } from '../../../../ui/button.tsx'
import { DayField, NumberField, TextField } from '../../../../ui/field.tsx'
import { today } from '../../../../lib/today.ts'
import { newId } from '../../new-id.ts'
import styles from './indicators.module.css'
import type { FollowedIndicator } from './reading.ts'

type Measures = FollowedIndicator['measures']

function NewMeasure({ onAdd }: { readonly onAdd: (measure: Measures[number]) => void }) {
  const { t } = useTranslation('pages')
  const [date, setDate] = useState(today())
  const [value, setValue] = useState<number | null>(null)
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (date === '' || value === null) return
    onAdd({ id: newId(), date, value, note: '' })
    setValue(null)
    focusFirstField(event.currentTarget)
  }
  return (
    <form className={`${styles['measure']} no-print`} onSubmit={add}>
      <DayField label={t('workbookIndicators.date')} value={date} onChange={setDate} />
      <NumberField label={t('workbookIndicators.value')} value={value} onChange={setValue} />
      <Button type="submit">{t('workbookIndicators.addMeasure')}</Button>
    </form>
  )
}

export function MeasureList({
  measures,
  onChange,
}: {
  readonly measures: Measures
  readonly onChange: (measures: Measures) => void
}) {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const edit = (id: string, part: Partial<Measures[number]>) =>
    onChange(measures.map((measure) => (measure.id === id ? { ...measure, ...part } : measure)))
  const ordered = measures.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <fieldset className={styles['measures']}>
      <legend>{t('workbookIndicators.measures')}</legend>
      <NewMeasure onAdd={(measure) => onChange([...measures, measure])} />
      <ul>
        {ordered.map((measure) => (
          <li key={measure.id} className={styles['measure']}>
            <span className={styles['day']}>{formatDate(measure.date, language)}</span>
            <NumberField
              bare
              label={t('workbookIndicators.valueOn', { when: formatDate(measure.date, language) })}
              value={measure.value}
              // An empty field keeps the value that was there; a measure is removed by its button.
              onChange={(value) => value !== null && edit(measure.id, { value })}
            />
            <TextField
              bare
              label={t('workbookIndicators.noteOn', { when: formatDate(measure.date, language) })}
              placeholder={t('workbookIndicators.note')}
              value={measure.note}
              onChange={(note) => edit(measure.id, { note })}
            />
            <Button
              look="quiet"
              aria-label={`${t('common:do.delete')} – ${formatDate(measure.date, language)}`}
              onPress={() => onChange(measures.filter(({ id }) => id !== measure.id))}
            >
              {t('common:do.delete')}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

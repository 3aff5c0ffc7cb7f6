/** The filters over a list: a box to type in, choices with their counts, and how many are left. */
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './filters.module.css'

interface BarProps {
  /** How many are left, in words. */
  readonly shown: string
  readonly children: ReactNode
}

export function FilterBar({ shown, children }: BarProps) {
  const { t } = useTranslation('pages')
  return (
    <div className={`${styles['bar']} no-print`} role="group" aria-label={t('reference.filter')}>
      {children}
      <p role="status" className={styles['shown']}>
        {shown}
      </p>
    </div>
  )
}

interface TextProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** What is typed shows at once, whatever becomes of it; it goes when the filters are removed. */
export function TextFilter({ value, onChange }: TextProps) {
  const { t } = useTranslation('pages')
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (value === '') setTyped('')
  }
  return (
    <label className={styles['filter']}>
      <span>{t('reference.find')}</span>
      <input
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(event.target.value)
        }}
      />
    </label>
  )
}

export interface FilterChoice {
  readonly id: string
  readonly name: string
  readonly count: number
}

interface ChoiceProps extends TextProps {
  readonly label: string
  readonly choices: readonly FilterChoice[]
}

/** Each choice says how many it leaves. */
export function ChoiceFilter({ label, choices, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('pages')
  return (
    <label className={styles['filter']}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('reference.all')}</option>
        {choices.map(({ id, name, count }) => (
          <option key={id} value={id} disabled={count === 0 && id !== value}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  )
}

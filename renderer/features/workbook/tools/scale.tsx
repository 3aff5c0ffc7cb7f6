/** Where one stands between two sides, from -2 to 2, in five places; each place says itself in words. */
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../content/schema/common.ts'
import styles from './scale.module.css'

export const places = [-2, -1, 0, 1, 2] as const

interface Props {
  readonly label: ReactNode
  readonly sides: readonly [first: string, second: string]
  /** Of the sides. */
  readonly language: Language
  readonly value: number | null | undefined
  readonly onChange: (value: number) => void
}

/** How a place is said: mostly the one, rather the one, between the two… */
export function usePlaceWords(): (place: number, sides: readonly [string, string]) => string {
  const { t } = useTranslation('pages')
  return (place, [first, second]) => {
    if (place === 0) return t('workbookScale.between')
    const side = place < 0 ? first : second
    return t(Math.abs(place) === 2 ? 'workbookScale.mostly' : 'workbookScale.rather', { side })
  }
}

export function Scale({ label, sides, language, value, onChange }: Props) {
  const { t } = useTranslation('pages')
  const say = usePlaceWords()
  const name = useId()
  return (
    <fieldset className={styles['scale']}>
      <legend>{label}</legend>
      <div className={styles['track']}>
        <span className={styles['side']} lang={language} aria-hidden="true">
          {sides[0]}
        </span>
        <span className={styles['places']}>
          {places.map((place) => (
            <input
              key={place}
              type="radio"
              name={name}
              checked={value === place}
              aria-label={say(place, sides)}
              onChange={() => onChange(place)}
            />
          ))}
        </span>
        <span className={styles['side']} lang={language} aria-hidden="true">
          {sides[1]}
        </span>
      </div>
      <p className={styles['said']}>
        {value === null || value === undefined ? t('workbookScale.unsaid') : say(value, sides)}
      </p>
    </fieldset>
  )
}

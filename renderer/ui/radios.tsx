/** One of a few, all of them in sight; the arrow keys move between them. */
import { useId, type ReactNode } from 'react'
import styles from './radios.module.css'

interface Props<T extends string> {
  readonly label: ReactNode
  /** Hides the label for the eye where something else beside says it. */
  readonly bare?: boolean
  /** Undefined where nothing is chosen yet. */
  readonly value: T | undefined
  readonly choices: readonly (readonly [value: T, name: string])[]
  readonly onChange: (value: T) => void
}

export function Radios<T extends string>({ label, bare = false, value, choices, onChange }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={styles['radios']}>
      <legend className={bare ? 'visually-hidden' : styles['label']}>{label}</legend>
      <div className={styles['row']}>
        {choices.map(([one, said]) => (
          <label key={one} className={styles['choice']} data-chosen={one === value}>
            <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

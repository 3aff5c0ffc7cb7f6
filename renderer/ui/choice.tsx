/** A choice among a few, with its name beside it. */
import styles from './choice.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly (readonly [value: T, name: string])[]
  readonly onChoose: (value: T) => void
}

export function Choice<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  return (
    <label className={styles['choice']}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

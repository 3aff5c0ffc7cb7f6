/** Levels as a bar of as many steps as the scale has. */
import type { TypologyView } from '../../../electron/api/views/index.ts'
import { ends } from './levels.ts'
import styles from './typologies.module.css'

export function LevelBar({
  level,
  steps,
}: {
  readonly level: TypologyView['cells'][number]['level']
  readonly steps: number
}) {
  const { from, to } = ends(level)
  if (from === undefined || to === undefined) return null
  return (
    <span className={styles['bar']} aria-hidden="true">
      {Array.from({ length: steps }, (_, step) => (
        <i key={step} data-on={step > 0 && step <= to} data-sure={step <= from} />
      ))}
    </span>
  )
}

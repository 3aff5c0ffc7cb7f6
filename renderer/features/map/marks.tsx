/** The mark of a kind of node: a shape and a colour, so that neither is needed alone. */
import type { NeighbourGroup } from '../../../electron/api/views/index.ts'
import styles from './map.module.css'

type Kind = NeighbourGroup['kind']

const size = 6

const shapes: Readonly<Record<Kind, React.ReactNode>> = {
  term: <circle r={size} />,
  action: <rect x={-size} y={-size} width={size * 2} height={size * 2} />,
  case: <path d={`M0 ${-size - 1} L${size + 1} ${size} L${-size - 1} ${size} Z`} />,
  step: <path d={`M0 ${-size - 1} L${size + 1} 0 L0 ${size + 1} L${-size - 1} 0 Z`} />,
  passage: <path d={`M${-size} -2 H${size} M${-size} 3 H${size}`} />,
}

/** Inside a picture, at its own place. */
export function Mark({ kind }: { readonly kind: Kind }) {
  return (
    <g className={styles['mark']} data-kind={kind}>
      {shapes[kind]}
    </g>
  )
}

export function GroupMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" className={styles['groupMark']}>
      <Mark kind={kind} />
    </svg>
  )
}

/** One link on the map: its width tells how close it is, dashes that it is wished for, its mark and colour of which kind. */
import { memo } from 'react'
import { linkMarks, linkPath, type LinkPath } from './geometry.ts'
import type { LinkKind } from './kinds.ts'
import styles from './map.module.css'

/** In units of the map. */
export const widthOf = (strength: number) => [1.25, 1.25, 2.5, 5][strength] ?? 2.5

interface LookProps {
  readonly kind: LinkKind
  readonly strength: number
  readonly wanted: boolean
  readonly path: LinkPath
}

export function LinkLook({ kind, strength, wanted, path }: LookProps) {
  const width = widthOf(strength)
  const { middle } = path
  return (
    <g className={styles['link']} data-kind={kind}>
      <path
        className={styles['line']}
        d={path.line}
        strokeWidth={width}
        strokeDasharray={wanted ? `${4 + width} ${3 + width}` : undefined}
      />
      {path.arrow && <path className={styles['arrow']} d={path.arrow} />}
      {linkMarks[kind] && (
        <path
          className={styles['mark']}
          d={linkMarks[kind]}
          transform={`translate(${middle.x.toFixed(1)} ${middle.y.toFixed(1)})`}
        />
      )}
    </g>
  )
}

interface Props extends Omit<LookProps, 'path'> {
  readonly lane: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export const MapLink = memo(function MapLink({ kind, strength, wanted, lane, x1, y1, x2, y2 }: Props) {
  const path = linkPath(kind, { x: x1, y: y1 }, { x: x2, y: y2 }, lane)
  return <LinkLook kind={kind} strength={strength} wanted={wanted} path={path} />
})

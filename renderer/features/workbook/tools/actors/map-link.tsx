/** One link on the map: its width tells how close it is, dashes that it is wished for, its mark and colour of which kind. */
import { memo } from 'react'
import { linkMarks, linkPath, type End, type LinkPath } from './geometry.ts'
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
  readonly from: End
  readonly to: End
}

const sameEnd = (a: End, b: End) => a.x === b.x && a.y === b.y && a.half === b.half && a.below === b.below

function same(a: Props, b: Props): boolean {
  const look = a.kind === b.kind && a.strength === b.strength && a.wanted === b.wanted && a.lane === b.lane
  return look && sameEnd(a.from, b.from) && sameEnd(a.to, b.to)
}

export const MapLink = memo(function MapLink({ kind, strength, wanted, lane, from, to }: Props) {
  return <LinkLook kind={kind} strength={strength} wanted={wanted} path={linkPath(kind, from, to, lane)} />
}, same)

/** What shapes, letters and lines of the map mean; it stands in the picture, so that paper and files have it too. */
import { actorShapes, linkPath } from './geometry.ts'
import type { ActorKind, LinkKind } from './kinds.ts'
import { sampleWidth, type Entry } from './legend.ts'
import { LinkLook } from './map-link.tsx'
import styles from './map.module.css'

export interface LegendEntry extends Entry {
  readonly actor?: { readonly kind: ActorKind; readonly letter: string }
  readonly link?: { readonly kind: LinkKind; readonly strength: number; readonly wanted: boolean }
}

const bare = { half: 0, below: 0 }

function Sample({ entry: { actor, link } }: { readonly entry: LegendEntry }) {
  if (actor)
    return (
      <g className={styles['node']} data-kind={actor.kind} transform="translate(30 0) scale(0.7)">
        <path className={styles['shape']} d={actorShapes[actor.kind]} />
        <text className={styles['letter']} y={actor.kind === 'training' ? 7 : 5}>
          {actor.letter}
        </text>
      </g>
    )
  // The line goes from the edge of one shape to that of another; there are none here.
  if (!link) return null
  const path = linkPath(link.kind, { x: -17, y: 0, ...bare }, { x: sampleWidth + 11, y: 0, ...bare }, 0)
  return <LinkLook {...link} {...path} />
}

interface Props {
  readonly entries: readonly (LegendEntry & { readonly x: number; readonly y: number })[]
  /** Where its first row stands on the sheet. */
  readonly top: number
}

export function MapLegend({ entries, top }: Props) {
  return (
    <g aria-hidden="true">
      {entries.map((entry) => (
        <g key={entry.id} transform={`translate(${entry.x + 8} ${top + entry.y})`}>
          <Sample entry={entry} />
          <text className={styles['entry']} x={sampleWidth} y={5}>
            {entry.words}
          </text>
        </g>
      ))}
    </g>
  )
}

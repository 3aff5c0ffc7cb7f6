/** One actor on the map: its shape, its letter, its name, and what hand and keyboard do with it. */
import { memo, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { actorShapes, labelDrop, radius, type Point } from './geometry.ts'
import type { ActorKind } from './kinds.ts'
import { lineHeight, linesOf } from '../../picture-label.ts'
import styles from './map.module.css'

export interface NodeActs {
  readonly onChoose: (id: string) => void
  /** Opens the actor, or makes it the end of a link that was begun. */
  readonly onEnter: (id: string) => void
  readonly onLink: (id: string) => void
  readonly onEscape: () => void
  /** By so much, in units of the map; `done` where the hand has let go, or a key was pressed. */
  readonly onMove: (id: string, by: Point, done: boolean) => void
}

interface Props {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly letter: string
  /** What it is to those who do not see it. */
  readonly label: string
  readonly x: number
  readonly y: number
  readonly chosen: boolean
  /** A link from here was begun. */
  readonly linking: boolean
  readonly acts: NodeActs
}

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** How far a key moves an actor, in units of the map. */
const stepOf = ({ shiftKey, altKey }: KeyboardEvent) => (shiftKey ? 80 : altKey ? 4 : 20)

/** Less than this is a tap, in pixels. */
const steady = 4

function useHand({ id, acts }: Pick<Props, 'id' | 'acts'>) {
  const grip = useRef<{ x: number; y: number; scale: number; moved: boolean } | undefined>(undefined)
  const byOf = ({ clientX, clientY }: PointerEvent, { x, y, scale }: { x: number; y: number; scale: number }) => ({
    x: (clientX - x) / scale,
    y: (clientY - y) / scale,
  })
  const letGo = (event: PointerEvent, keep: boolean) => {
    const held = grip.current
    grip.current = undefined
    if (held?.moved) acts.onMove(id, keep ? byOf(event, held) : { x: 0, y: 0 }, true)
    else if (held && keep) acts.onChoose(id)
  }
  return {
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const scale = event.currentTarget.ownerSVGElement?.getScreenCTM()?.a ?? 1
      grip.current = { x: event.clientX, y: event.clientY, scale, moved: false }
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      const held = grip.current
      if (!held) return
      held.moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) >= steady
      if (held.moved) acts.onMove(id, byOf(event, held), false)
    },
    onPointerUp: (event: PointerEvent<SVGGElement>) => letGo(event, true),
    onPointerCancel: (event: PointerEvent<SVGGElement>) => letGo(event, false),
  }
}

function keyHandler({ id, acts }: Pick<Props, 'id' | 'acts'>) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const arrow = arrows[event.key]
    const step = stepOf(event)
    if (arrow) acts.onMove(id, { x: arrow.x * step, y: arrow.y * step }, true)
    else if (event.key === 'Enter' || event.key === ' ') acts.onEnter(id)
    else if (event.key.toLowerCase() === 'l') acts.onLink(id)
    else if (event.key === 'Escape') acts.onEscape()
    else return
    event.preventDefault()
  }
}

/** The hand may take an actor by its name; the focus goes to what the keyboard moves. */
function focusInside(event: MouseEvent<SVGGElement>) {
  event.preventDefault()
  event.currentTarget.querySelector<SVGGElement>('[role=button]')?.focus({ preventScroll: true })
}

export const MapNode = memo(function MapNode(props: Props) {
  const { id, name, kind, letter, label, x, y, chosen, linking, acts } = props
  const hand = useHand(props)
  const lines = linesOf(name).map((text, index) => ({ text, y: labelDrop + index * lineHeight }))
  return (
    <g
      className={styles['node']}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      data-kind={kind}
      data-chosen={chosen}
      data-linking={linking}
      onMouseDown={focusInside}
      onDoubleClick={() => acts.onEnter(id)}
      {...hand}
    >
      <title>{name}</title>
      <g
        className={styles['grip']}
        tabIndex={0}
        role="button"
        aria-label={label}
        aria-keyshortcuts="Enter L ArrowLeft ArrowRight ArrowUp ArrowDown"
        onFocus={() => acts.onChoose(id)}
        onKeyDown={keyHandler(props)}
      >
        <circle className={styles['ring']} r={radius + 7} data-page-only="" />
        <path className={styles['shape']} d={actorShapes[kind]} />
      </g>
      <g aria-hidden="true">
        <text className={styles['letter']} y={kind === 'training' ? 7 : 5}>
          {letter}
        </text>
        {lines.map((line) => (
          <text key={line.y} className={styles['halo']} y={line.y}>
            {line.text}
          </text>
        ))}
        {lines.map((line) => (
          <text key={line.y} className={styles['name']} y={line.y}>
            {line.text}
          </text>
        ))}
      </g>
    </g>
  )
})

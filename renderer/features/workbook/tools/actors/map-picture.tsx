/** The map itself. */
import type { TFunction } from 'i18next'
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { lanesOf, pointOf, reachOf, shareOf, sizeOf, type End, type Point, type Reach } from './geometry.ts'
import { actorKinds, linkKinds, type Actor } from './kinds.ts'
import { sheetFor, type Sheet, type Spot } from './layout.ts'
import { flow, rowHeight } from './legend.ts'
import { MapLegend, type LegendEntry } from './map-legend.tsx'
import { MapLinks } from './map-link.tsx'
import { MapNode, type NodeActs } from './map-node.tsx'
import styles from './map.module.css'
import { degreesOf, type Subset } from './subset.ts'

interface Props {
  readonly shown: Subset
  readonly places: ReadonlyMap<string, Spot>
  readonly label: string
  readonly chosen: string
  readonly linking: string
  readonly acts: Omit<NodeActs, 'onMove'>
  /** Called when an actor has found its new place. */
  readonly onPlace: (id: string, at: Spot) => void
  readonly picture: RefObject<SVGSVGElement | null>
  /** 0 shows the whole map, 1 the width of the page, more is larger. */
  readonly zoom: number
}

function useLegend({ actors, links }: Subset, width: number) {
  const { t } = useTranslation('pages')
  return useMemo(() => {
    const ofActors = new Set(actors.map(({ kind }) => kind))
    const ofLinks = new Set(links.map(({ kind }) => kind))
    const actorEntries: LegendEntry[] = actorKinds
      .filter((kind) => ofActors.has(kind))
      .map((kind) => ({
        id: `actor ${kind}`,
        words: t(`workbookActors.kinds.${kind}`),
        actor: { kind, letter: t(`workbookActors.letters.${kind}`) },
      }))
    const linkEntries: LegendEntry[] = linkKinds
      .filter((kind) => ofLinks.has(kind))
      .map((kind) => ({
        id: `link ${kind}`,
        words: t(`workbookActors.linkKinds.${kind}`),
        link: { kind, strength: 2, wanted: false },
      }))
    const plain = { kind: 'cooperation', strength: 2, wanted: false } as const
    if (links.some(({ strength }) => strength === 3))
      linkEntries.push({ id: 'strong', words: t('workbookActors.map.legendStrength'), link: { ...plain, strength: 3 } })
    if (links.some(({ wanted }) => wanted))
      linkEntries.push({ id: 'wanted', words: t('workbookActors.map.legendWanted'), link: { ...plain, wanted: true } })
    return flow([actorEntries, linkEntries], width - 16)
  }, [actors, links, width, t])
}

/** The place of an actor while the hand holds it. */
interface Held {
  readonly id: string
  readonly at: Spot
}

/** The acts stay the same functions, so that of hundreds of actors only those that change are drawn anew. */
function useHeld(props: Props, sheet: Sheet) {
  const [held, setHeld] = useState<Held | undefined>()
  const latest = useRef({ ...props, sheet })
  useLayoutEffect(() => {
    latest.current = { ...props, sheet }
  })
  const nodeActs = useMemo<NodeActs>(
    () => ({
      onChoose: (id) => latest.current.acts.onChoose(id),
      onEnter: (id) => latest.current.acts.onEnter(id),
      onLink: (id) => latest.current.acts.onLink(id),
      onEscape: () => latest.current.acts.onEscape(),
      onMove: (id: string, by: Point, done: boolean) => {
        const from = latest.current.places.get(id)
        if (!from) return
        const [x, y] = shareOf(by, latest.current.sheet)
        const at: Spot = [Math.min(1, Math.max(0, from[0] + x)), Math.min(1, Math.max(0, from[1] + y))]
        setHeld(done ? undefined : { id, at })
        if (done && (by.x !== 0 || by.y !== 0)) latest.current.onPlace(id, at)
      },
    }),
    [],
  )
  return { held, nodeActs }
}

/** Says what an actor is to those who do not see it; what has not changed is not said anew. */
function labels(t: TFunction<'pages'>) {
  const known = new WeakMap<Actor, { readonly count: number; readonly words: string }>()
  return (actor: Actor, count: number) => {
    const before = known.get(actor)
    if (before?.count === count) return before.words
    const words = t('workbookActors.map.actor', {
      name: actor.name || t('workbookActors.untitled'),
      kind: t(`workbookActors.kinds.${actor.kind}`),
      links: t('workbookActors.linkCount', { count }),
    })
    known.set(actor, { count, words })
    return words
  }
}

/** The labels of the actors shown, by id. */
function useLabels({ actors, links }: Subset): ReadonlyMap<string, string> {
  const { t } = useTranslation('pages')
  const degrees = useMemo(() => degreesOf(links), [links])
  const label = useMemo(() => labels(t), [t])
  return useMemo(
    () => new Map(actors.map((actor) => [actor.id, label(actor, degrees.get(actor.id) ?? 0)])),
    [actors, degrees, label],
  )
}

/** How far an actor reaches, reckoned once for each. */
const reaches = new WeakMap<Actor, Reach>()
function reachOnce(actor: Actor): Reach {
  const reach = reaches.get(actor) ?? reachOf(actor.name)
  reaches.set(actor, reach)
  return reach
}

/** Where every actor stands, and what it covers. */
function useEnds({ shown, places }: Pick<Props, 'shown' | 'places'>, sheet: Sheet): ReadonlyMap<string, End> {
  return useMemo(
    () =>
      new Map(
        shown.actors.map((actor) => [
          actor.id,
          { ...pointOf(places.get(actor.id) ?? middle, sheet), ...reachOnce(actor) },
        ]),
      ),
    [shown.actors, places, sheet],
  )
}

const middle: Spot = [0.5, 0.5]
const nowhere: End = { x: 0, y: 0, half: 0, below: 0 }

export function MapPicture(props: Props) {
  const { shown, label, chosen, linking, picture, zoom } = props
  const { t } = useTranslation('pages')
  const sheet = useMemo(() => sheetFor(shown.actors.length), [shown.actors.length])
  const { width, height } = sizeOf(sheet)
  const legend = useLegend(shown, width)
  const lanes = useMemo(() => lanesOf(shown.links), [shown.links])
  const { held, nodeActs } = useHeld(props, sheet)
  const labels = useLabels(shown)
  const ends = useEnds(props, sheet)
  const heldEnd = held && { ...nowhere, ...ends.get(held.id), ...pointOf(held.at, sheet) }
  const endOf = (id: string) => (heldEnd && held.id === id ? heldEnd : (ends.get(id) ?? nowhere))
  const whole = height + legend.height + rowHeight / 2
  return (
    <svg
      ref={picture}
      className={styles['picture']}
      viewBox={`0 0 ${width} ${whole}`}
      role="group"
      aria-label={label}
      data-fit={zoom === 0}
      style={zoom > 0 ? { width: `${zoom * 100}%` } : undefined}
    >
      <rect className={styles['sheet']} width={width} height={whole} />
      <MapLinks links={shown.links} lanes={lanes} endOf={endOf} apart={held?.id ?? chosen} />
      {shown.actors.map((actor) => (
        <MapNode
          key={actor.id}
          id={actor.id}
          name={actor.name || t('workbookActors.untitled')}
          kind={actor.kind}
          letter={t(`workbookActors.letters.${actor.kind}`)}
          label={labels.get(actor.id) ?? ''}
          x={endOf(actor.id).x}
          y={endOf(actor.id).y}
          chosen={actor.id === chosen}
          linking={actor.id === linking}
          acts={nodeActs}
        />
      ))}
      <MapLegend entries={legend.entries} top={height + rowHeight / 2} />
    </svg>
  )
}

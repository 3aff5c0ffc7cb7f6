/** The map itself. */
import { useMemo, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { lanesOf, pointOf, shareOf, sizeOf, type Point } from './geometry.ts'
import { actorKinds, linkKinds, type Actor } from './kinds.ts'
import { sheetFor, type Sheet, type Spot } from './layout.ts'
import { flow, rowHeight } from './legend.ts'
import { MapLegend, type LegendEntry } from './map-legend.tsx'
import { MapLink } from './map-link.tsx'
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

function useHeld({ places, acts, onPlace }: Pick<Props, 'places' | 'acts' | 'onPlace'>, sheet: Sheet) {
  const [held, setHeld] = useState<Held | undefined>()
  const nodeActs = useMemo<NodeActs>(
    () => ({
      ...acts,
      onMove: (id: string, by: Point, done: boolean) => {
        const from = places.get(id)
        if (!from) return
        const [x, y] = shareOf(by, sheet)
        const at: Spot = [Math.min(1, Math.max(0, from[0] + x)), Math.min(1, Math.max(0, from[1] + y))]
        setHeld(done ? undefined : { id, at })
        if (done && (by.x !== 0 || by.y !== 0)) onPlace(id, at)
      },
    }),
    [acts, places, onPlace, sheet],
  )
  return { held, nodeActs }
}

function useActorLabel(links: Subset['links']): (actor: Actor) => string {
  const { t } = useTranslation('pages')
  const degrees = useMemo(() => degreesOf(links), [links])
  return ({ id, name, kind }) =>
    t('workbookActors.map.actor', {
      name: name || t('workbookActors.untitled'),
      kind: t(`workbookActors.kinds.${kind}`),
      links: t('workbookActors.linkCount', { count: degrees.get(id) ?? 0 }),
    })
}

export function MapPicture(props: Props) {
  const { shown, places, label, chosen, linking, picture, zoom } = props
  const { t } = useTranslation('pages')
  const sheet = useMemo(() => sheetFor(shown.actors.length), [shown.actors.length])
  const { width, height } = sizeOf(sheet)
  const legend = useLegend(shown, width)
  const lanes = useMemo(() => lanesOf(shown.links), [shown.links])
  const { held, nodeActs } = useHeld(props, sheet)
  const labelOf = useActorLabel(shown.links)
  const pointAt = (id: string) => pointOf((held?.id === id ? held.at : places.get(id)) ?? [0.5, 0.5], sheet)
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
      <g aria-hidden="true">
        {shown.links.map(({ id, from, to, kind, strength, wanted }) => {
          const [a, b] = [pointAt(from), pointAt(to)]
          return (
            <MapLink
              key={id}
              kind={kind}
              strength={strength}
              wanted={wanted}
              lane={lanes.get(id) ?? 0}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
            />
          )
        })}
      </g>
      {shown.actors.map((actor) => (
        <MapNode
          key={actor.id}
          id={actor.id}
          name={actor.name || t('workbookActors.untitled')}
          kind={actor.kind}
          letter={t(`workbookActors.letters.${actor.kind}`)}
          label={labelOf(actor)}
          {...pointAt(actor.id)}
          chosen={actor.id === chosen}
          linking={actor.id === linking}
          acts={nodeActs}
        />
      ))}
      <MapLegend entries={legend.entries} top={height + rowHeight / 2} />
    </svg>
  )
}

/** Where the cases are. The points are links; a list of the cases says the same in words. */
import { Minus, Plus } from 'lucide-react'
import { useEffect, useMemo, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseCard } from '../../../electron/api/views/index.ts'
import { areas, type Area } from './areas.ts'
import styles from './case-map.module.css'
import { groupPoints, type PointGroup } from './groups.ts'
import { PointOrGroup } from './map-point.tsx'
import { pointsOf, type MapPoint } from './points.ts'
import { nearest, useMapView } from './use-view.ts'
import { coarseShapes, height, lines, loadFineShapes, viewOf, width, type Shapes, type View } from './world.ts'

interface Props {
  readonly cases: readonly CaseCard[]
  readonly placePath?: (place: string) => string
  /** A map that one moves in; without it the map shows the whole world and stands still. */
  readonly area?: Area
  readonly onArea?: (area: Area) => void
}

/** From how near the coarse coasts look coarse. */
const fineFrom = 2.5

function useShapes(k: number): Shapes {
  const [fine, setFine] = useState<Shapes | undefined>()
  const wanted = k >= fineFrom
  useEffect(() => {
    // Where they cannot be had, the coarse ones stay.
    if (wanted && !fine) loadFineShapes().then(setFine, () => undefined)
  }, [wanted, fine])
  return wanted && fine ? fine : coarseShapes
}

/** The places in the window, in units of the drawing as it is seen, the near ones put together. */
function useGroups(cases: readonly CaseCard[], { k, x, y }: View, reach: number) {
  const points = useMemo(() => pointsOf(cases), [cases])
  return useMemo(() => {
    const seen = points.map((point) => ({ ...point, x: point.x * k + x, y: point.y * k + y }))
    const inside = seen.filter((one) => one.x > -20 && one.x < width + 20 && one.y > -20 && one.y < height + 20)
    // A map that stands still shows every place by itself.
    return groupPoints(inside, reach)
  }, [points, k, x, y, reach])
}

/** Units of the drawing for one pixel of the screen, so that points and names keep their size on a small one. */
function useUnit(ref: RefObject<SVGSVGElement | null>): number {
  const [unit, setUnit] = useState(1)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setUnit(Math.max(0.8, width / Math.max(1, element.clientWidth))))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return unit
}

function Tools({ area, onArea, enlarge }: { area: Area; onArea: (area: Area) => void; enlarge: (by: number) => void }) {
  const { t } = useTranslation()
  return (
    <div className={`${styles['tools']} no-print`}>
      <div role="group" aria-label={t('map.areas')} className={styles['areas']}>
        {areas.map((one) => (
          <button key={one} type="button" aria-pressed={one === area} onClick={() => onArea(one)}>
            {t(`map.area.${one}`)}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('map.zoom')} className={styles['areas']}>
        <button type="button" aria-label={t('map.nearer')} onClick={() => enlarge(1.6)}>
          <Plus size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label={t('map.farther')} onClick={() => enlarge(1 / 1.6)}>
          <Minus size={16} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}

const usualPlacePath = (place: string) => `/cases?place=${place}`

export default function CaseMap({ cases, placePath = usualPlacePath, area, onArea }: Props) {
  const { t } = useTranslation()
  const moves = area !== undefined
  const { ref, view, show, enlarge, onKeyDown } = useMapView(area ?? 'world', moves)
  const { k, x, y } = view
  const shapes = useShapes(k)
  const unit = useUnit(ref)
  const groups = useGroups(cases, view, (moves ? 22 : 3) * unit)
  const approach = ({ x: atX, y: atY, points }: PointGroup<MapPoint>) => {
    const spread = Math.max(...points.flatMap((one) => [Math.abs(one.x - atX), Math.abs(one.y - atY)]), 1)
    const by = Math.min(Math.max(2, 120 / spread), nearest / k)
    show({ k: k * by, x: width / 2 - (atX - x) * by, y: height / 2 - (atY - y) * by })
  }
  return (
    <div className={styles['box']} id="map">
      {moves && onArea && (
        <Tools
          area={area}
          onArea={(next) => {
            // The same area again brings it back after the hand has moved the map.
            if (next === area) show(viewOf(area))
            else onArea(next)
          }}
          enlarge={enlarge}
        />
      )}
      {/* The map answers to keys when one of its points has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        ref={ref}
        viewBox={`0 0 ${width} ${height}`}
        className={styles['map']}
        role="group"
        aria-label={t('map.label')}
        data-moves={moves}
        data-picture
        onKeyDown={onKeyDown}
      >
        <g transform={`translate(${x},${y}) scale(${k})`}>
          {k < fineFrom && <path d={lines} className={styles['lines']} />}
          <path d={shapes.land} className={styles['land']} />
          {shapes.borders !== '' && <path d={shapes.borders} className={styles['borders']} />}
        </g>
        {groups.map((group) => (
          <PointOrGroup
            key={group.points.map(({ place }) => place.id).join(' ')}
            group={group}
            unit={unit}
            placePath={placePath}
            onApproach={approach}
          />
        ))}
      </svg>
    </div>
  )
}

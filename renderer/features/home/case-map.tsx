/** Where the cases are. The points are links; the list of cases says the same in words. */
import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'
import type { CaseCard } from '../../../electron/api/views.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { placeLine } from '../../ui/case-card.tsx'
import styles from './case-map.module.css'

const width = 1000
const height = 470

const topology = land as unknown as Topology<{ land: GeometryCollection }>
// Antarctica is left out: nothing happens there, and the rest gains by it.
const projection = geoNaturalEarth1().fitExtent(
  [
    [4, 4],
    [width - 4, height + 58],
  ],
  { type: 'Sphere' },
)
const draw = geoPath(projection)
const shapes = { land: draw(feature(topology, topology.objects.land)) ?? '', lines: draw(geoGraticule10()) ?? '' }

interface Point {
  readonly x: number
  readonly y: number
  readonly one: CaseCard
}

function pointsOf(cases: readonly CaseCard[]): Point[] {
  return cases.flatMap((one) => {
    const place = one.places[0]
    const at = place && projection([place.longitude, place.latitude])
    return at ? [{ x: at[0], y: at[1], one }] : []
  })
}

function MapPoint({ point, id }: { readonly point: Point; readonly id: string }) {
  const language = useReadingLanguage()
  const navigate = useNavigate()
  const [named, setNamed] = useState(false)
  const { x, y, one } = point
  const path = `/cases/${one.id}`
  const name = one.places[0]?.name[language] ?? one.title[language]
  const atRight = x < width - 160
  return (
    <a
      href={path}
      className={styles['point']}
      aria-label={`${one.title[language]} – ${placeLine(one, language)}`}
      lang={language}
      onClick={(event) => {
        event.preventDefault()
        void navigate(path)
      }}
      onFocus={() => setNamed(true)}
      onBlur={() => setNamed(false)}
      onMouseEnter={() => setNamed(true)}
      onMouseLeave={() => setNamed(false)}
    >
      <circle cx={x} cy={y} r={14} className={styles['reach']} />
      <circle cx={x} cy={y} r={named ? 7 : 5.5} className={styles['dot']} data-letter={one.type?.letter} />
      <text
        id={`${id}-${one.id}`}
        x={x + (atRight ? 12 : -12)}
        y={y + 5}
        textAnchor={atRight ? 'start' : 'end'}
        className={styles['name']}
      >
        {name}
      </text>
    </a>
  )
}

export default function CaseMap({ cases }: { readonly cases: readonly CaseCard[] }) {
  const id = useId()
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['map']} role="group">
      <path d={shapes.lines} className={styles['lines']} />
      <path d={shapes.land} className={styles['land']} />
      {pointsOf(cases).map((point) => (
        <MapPoint key={point.one.id} point={point} id={id} />
      ))}
    </svg>
  )
}

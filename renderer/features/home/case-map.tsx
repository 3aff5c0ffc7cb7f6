/** Where the cases are. The points are links; the list of cases says the same in words. */
import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'
import type { CaseCard } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { countryName } from '../../lib/format.ts'
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

/** A place and its cases. */
interface Point {
  readonly x: number
  readonly y: number
  readonly place: CaseCard['places'][number]
  readonly cases: readonly CaseCard[]
}

function pointsOf(cases: readonly CaseCard[]): Point[] {
  const places = new Map(cases.flatMap((one) => one.places.map((place) => [place.id, place])))
  return [...places.values()].flatMap((place) => {
    const at = projection([place.longitude, place.latitude])
    const here = cases.filter((one) => one.places.some(({ id }) => id === place.id))
    return at ? [{ x: at[0], y: at[1], place, cases: here }] : []
  })
}

/** Names stand beside the places of the cases that are told at length; the others are named under the hand or the focus. */
const isNamed = ({ cases }: Point) => cases.some(({ depth }) => depth === 'flagship')

function MapPoint({ point }: { readonly point: Point }) {
  const language = useReadingLanguage()
  const navigate = useNavigate()
  const [touched, setTouched] = useState(false)
  const { x, y, place, cases } = point
  const [only] = cases
  const path = cases.length === 1 && only ? `/cases/${only.id}` : `/cases?place=${place.id}`
  const name = cases.length === 1 ? place.name[language] : `${place.name[language]} (${cases.length})`
  const atRight = x < width - 160
  const large = isNamed(point)
  return (
    <a
      href={path}
      className={styles['point']}
      aria-label={`${place.name[language]}, ${countryName(place.country, language)} – ${cases.map((one) => one.title[language]).join(' ; ')}`}
      lang={language}
      onClick={(event) => {
        event.preventDefault()
        void navigate(path)
      }}
      onFocus={() => setTouched(true)}
      onBlur={() => setTouched(false)}
      onMouseEnter={() => setTouched(true)}
      onMouseLeave={() => setTouched(false)}
    >
      <circle cx={x} cy={y} r={large ? 14 : 7} className={styles['reach']} />
      <circle cx={x} cy={y} r={touched ? 7 : large ? 5.5 : 3.5} className={styles['dot']} />
      {(large || touched) && (
        <text x={x + (atRight ? 12 : -12)} y={y + 5} textAnchor={atRight ? 'start' : 'end'} className={styles['name']}>
          {name}
        </text>
      )}
    </a>
  )
}

export default function CaseMap({ cases }: { readonly cases: readonly CaseCard[] }) {
  const points = pointsOf(cases)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['map']} role="group">
      <path d={shapes.lines} className={styles['lines']} />
      <path d={shapes.land} className={styles['land']} />
      {/* What is named is drawn last, so that its name lies over the others. */}
      {points
        .toSorted((one, other) => Number(isNamed(one)) - Number(isNamed(other)))
        .map((point) => (
          <MapPoint key={point.place.id} point={point} />
        ))}
    </svg>
  )
}

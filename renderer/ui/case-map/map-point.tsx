/** A point of the map: a place with its cases, or several places that lie near each other. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useReadingLanguage } from '../../state/session.tsx'
import { countryName } from '../../lib/format.ts'
import { isPlainClick } from '../citation.tsx'
import styles from './case-map.module.css'
import type { PointGroup } from './groups.ts'
import { placesByWeight, type MapPoint } from './points.ts'
import { width } from './world.ts'

interface Props {
  readonly group: PointGroup<MapPoint>
  /** Units of the drawing for one pixel of the screen. */
  readonly unit: number
  /** Where the cases of a place are listed. */
  readonly placePath: (place: string) => string
  /** Draws nearer to a group whose places can then be told apart. */
  readonly onApproach: ((group: PointGroup<MapPoint>) => void) | undefined
}

/** Names stand beside the places of the cases that are told at length; the others are named under the hand or the focus. */
const isTold = ({ points }: PointGroup<MapPoint>) =>
  points.some(({ cases }) => cases.some(({ depth }) => depth === 'flagship'))

function useNaming(group: PointGroup<MapPoint>) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  const ordered = placesByWeight(group.points)
  const [first] = ordered
  const more = ordered.length - 1
  const name = first ? first.place.name[language] : ''
  const cases = new Set(group.points.flatMap((point) => point.cases.map((one) => one.title[language])))
  return {
    count: cases.size,
    short: more > 0 ? t('map.andMore', { name, count: more }) : group.weight > 1 ? `${name} (${group.weight})` : name,
    full:
      more > 0
        ? t('map.group', {
            count: cases.size,
            places: ordered.map(({ place }) => place.name[language]).join(', '),
          })
        : `${name}, ${countryName(first?.place.country ?? '', language)} – ${[...cases].join(' ; ')}`,
    language,
  }
}

export function PointOrGroup({ group, unit, placePath, onApproach }: Props) {
  const { count, short, full, language } = useNaming(group)
  const navigate = useNavigate()
  const [touched, setTouched] = useState(false)
  const { x, y, points, weight } = group
  const [only] = points
  const [one] = only?.cases ?? []
  const several = points.length > 1
  const path =
    several || !only || !one ? undefined : only.cases.length === 1 ? `/cases/${one.id}` : placePath(only.place.id)
  const act = () => (path === undefined ? onApproach?.(group) : void navigate(path))
  const radius = (several ? 8 + Math.min(8, Math.sqrt(weight) * 1.4) : weight > 1 ? 6 : isTold(group) ? 5.5 : 4) * unit
  const atRight = x < width - 160
  const named = touched || (isTold(group) && !several)
  return (
    <a
      href={path ?? '#map'}
      className={styles['point']}
      aria-label={full}
      lang={language}
      onClick={(event) => {
        if (path !== undefined && !isPlainClick(event)) return
        event.preventDefault()
        act()
      }}
      onFocus={() => setTouched(true)}
      onBlur={() => setTouched(false)}
      onMouseEnter={() => setTouched(true)}
      onMouseLeave={() => setTouched(false)}
    >
      <circle cx={x} cy={y} r={radius + 5 * unit} className={styles['reach']} />
      <circle cx={x} cy={y} r={touched ? radius * 1.15 : radius} className={styles['dot']} data-group={several} />
      {several && (
        <text x={x} y={y} fontSize={11 * unit} className={styles['count']} aria-hidden="true">
          {count}
        </text>
      )}
      {named && (
        <text
          x={x + (atRight ? 1 : -1) * (radius + 6 * unit)}
          y={y + 5 * unit}
          fontSize={14 * unit}
          strokeWidth={3 * unit}
          textAnchor={atRight ? 'start' : 'end'}
          className={styles['name']}
          aria-hidden="true"
        >
          {short}
        </text>
      )}
    </a>
  )
}

/** The picture: the centre, lines to its neighbours, each a link. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MapView } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { pathOf } from '../../lib/paths.ts'
import { centreHalf, centreLines, layOut, shorten, type Placed } from './layout.ts'
import { Mark } from './marks.tsx'
import { mapPathOf } from './where.ts'
import styles from './map.module.css'

function Node({ placed }: { readonly placed: Placed }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const { node, group, x, y, side } = placed
  const name = capitalise(node.title[language], language)
  const away = side === 'left' ? -14 : 14
  return (
    <Link
      to={mapPathOf(node) ?? pathOf(node)}
      className={styles['node'] ?? ''}
      aria-label={`${name} – ${t(`map.groups.${group}`)}, ${t(`map.tie.${node.tie}`)}`}
    >
      <g transform={`translate(${x} ${y})`}>
        <Mark kind={group} />
        <text x={away} dy="0.35em" textAnchor={side === 'left' ? 'end' : 'start'} lang={language}>
          {shorten(name)}
        </text>
      </g>
    </Link>
  )
}

export function MapPicture({ view, name }: { readonly view: MapView; readonly name: string }) {
  const { t } = useTranslation('pages')
  const picture = layOut(view)
  const { x, y } = picture.centre
  const lines = centreLines(name)
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      className={styles['picture']}
      data-picture
      role="group"
      aria-label={t('map.title', { name })}
    >
      {picture.nodes.map((one) => (
        <line
          key={`${one.node.kind} ${one.node.item} ${one.node.part}`}
          x1={x}
          y1={y}
          x2={one.x}
          y2={one.y}
          data-tie={one.node.tie}
        />
      ))}
      <g className={styles['centre']}>
        <rect x={x - centreHalf} y={y - 28} width={centreHalf * 2} height={56} rx={4} />
        {lines.map((line, index) => (
          <text key={line} x={x} y={y + (index - (lines.length - 1) / 2) * 18} dy="0.35em" textAnchor="middle">
            {line}
          </text>
        ))}
      </g>
      {picture.nodes.map((one) => (
        <Node key={`${one.node.kind} ${one.node.item} ${one.node.part}`} placed={one} />
      ))}
    </svg>
  )
}

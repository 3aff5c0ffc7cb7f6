/** The measures of an indicator over time, with its baseline and its target; the table beside it says the same. */
import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../state/session.tsx'
import { formatDate, formatMonth, formatNumber } from '../../../../lib/format.ts'
import styles from './indicators.module.css'
import { pointsOf, type FollowedIndicator, type Point } from './reading.ts'

const width = 560
const height = 220
const edge = { left: 64, right: 24, top: 16, bottom: 32 }

const moment = (day: string) => new Date(`${day}T00:00:00Z`)

function scalesOf(points: readonly Point[], target: FollowedIndicator['target']) {
  const days = [...points.map(({ date }) => date), ...(target.date === '' ? [] : [target.date])].toSorted()
  const values = [...points.map(({ value }) => value), ...(target.value === null ? [] : [target.value])]
  const x = scaleUtc([moment(days[0] ?? ''), moment(days.at(-1) ?? '')], [edge.left, width - edge.right])
  const y = scaleLinear([Math.min(0, ...values), Math.max(...values)], [height - edge.bottom, edge.top]).nice(4)
  return { x, y }
}

export function Chart({ indicator }: { readonly indicator: FollowedIndicator }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const points = pointsOf(indicator)
  if (points.length < 2) return <p className={styles['empty']}>{t('workbookIndicators.noChart')}</p>
  const { target } = indicator
  const { x, y } = scalesOf(points, target)
  const path = line<Point>(
    ({ date }) => x(moment(date)),
    ({ value }) => y(value),
  )(points)
  const last = points.at(-1)
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('workbookIndicators.chart', {
        name: indicator.name,
        count: points.length,
        value: formatNumber(last?.value ?? 0, language),
        when: formatDate(last?.date ?? '', language),
      })}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className={styles['grid']} x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles['tick']} x={edge.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {formatNumber(tick, language)}
          </text>
        </g>
      ))}
      {x.ticks(5).map((tick) => {
        const day = tick.toISOString().slice(0, 10)
        return (
          <text key={day} className={styles['tick']} x={x(tick)} y={height - 10} textAnchor="middle">
            {formatMonth(day, language, true)}
          </text>
        )
      })}
      {target.value !== null && (
        <>
          <line
            className={styles['target']}
            x1={edge.left}
            x2={width - edge.right}
            y1={y(target.value)}
            y2={y(target.value)}
          />
          <text className={styles['targetLabel']} x={edge.left + 4} y={y(target.value) - 6}>
            {t('workbookIndicators.target')}
          </text>
        </>
      )}
      <path className={styles['line']} d={path ?? ''} />
      {points.map(({ date, value }) => (
        <circle key={date} className={styles['dot']} cx={x(moment(date))} cy={y(value)} r="4">
          <title>{`${formatDate(date, language)} : ${formatNumber(value, language)}`}</title>
        </circle>
      ))}
    </svg>
  )
}

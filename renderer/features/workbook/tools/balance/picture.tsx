/** The picture: three bars between their poles, a dot for each reading, the newest filled. */
import { useTranslation } from 'react-i18next'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Balance } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage, useReadingLanguage } from '../../../../state/session.tsx'
import { formatDate, headingOf } from '../../../../lib/format.ts'
import { Table } from '../../../../ui/table.tsx'
import { usePlaceWords } from '../scale.tsx'
import { axes, inOrder, polesOf } from './axes.ts'
import styles from './balance.module.css'

interface Props {
  readonly readings: Balance['readings']
  readonly model: ModelView
}

const width = 400
const height = 40

/** From the first pole at the left to the second at the right. */
const xOf = (value: number) => width / 2 + (value / 2) * (width / 2 - 16)

interface Dot {
  /** Its place among all readings, from 1. */
  readonly number: number
  readonly value: number
}

function Bar({ dots, newest }: { readonly dots: readonly Dot[]; readonly newest: number }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['bar']} aria-hidden="true">
      <line x1={16} x2={width - 16} y1={height / 2} y2={height / 2} />
      {[-2, -1, 0, 1, 2].map((place) => (
        <line key={place} x1={xOf(place)} x2={xOf(place)} y1={height / 2 - 5} y2={height / 2 + 5} />
      ))}
      {dots.map(({ number, value }) => (
        <g key={number} data-newest={number === newest}>
          <circle cx={xOf(value)} cy={height / 2} r={number === newest ? 11 : 9} />
          <text x={xOf(value)} y={height / 2 + 4} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The readings that say something of an axis. */
function dotsOf(ordered: Balance['readings'], axis: (typeof axes)[number]): Dot[] {
  return ordered.flatMap(({ values }, index) => {
    const value = values[axis]
    return value === undefined ? [] : [{ number: index + 1, value }]
  })
}

export function Picture({ readings, model }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  const say = usePlaceWords()
  const ordered = inOrder(readings)
  const nameOf = (axis: string) => headingOf(model.groups.find(({ id }) => id === axis)?.name[reading] ?? axis, reading)
  return (
    <>
      <div className={styles['picture']}>
        {axes.map((axis) => {
          const poles = polesOf(model, axis)
          return (
            <figure key={axis}>
              <figcaption lang={reading}>{nameOf(axis)}</figcaption>
              <Bar dots={dotsOf(ordered, axis)} newest={ordered.length} />
              <p className={styles['poles']} lang={reading}>
                <span>{poles?.[0].name[reading]}</span>
                <span>{poles?.[1].name[reading]}</span>
              </p>
            </figure>
          )
        })}
      </div>
      <Table
        label={t('workbookBalance.overTime')}
        columns={[t('workbookBalance.reading'), ...axes.map(nameOf)]}
        rows={ordered.map(({ id, date, values }, index) => ({
          id,
          cells: [
            `${index + 1}. ${date ? formatDate(date, language) : t('workbookBalance.undated')}`,
            ...axes.map((axis) => {
              const [value, poles] = [values[axis], polesOf(model, axis)]
              return value === undefined || !poles ? '–' : say(value, [poles[0].name[reading], poles[1].name[reading]])
            }),
          ],
        }))}
      />
    </>
  )
}

/** The picture: three bars between their poles, a dot for each reading, the newest filled. */
import { useTranslation } from 'react-i18next'
import type { ModelView } from '../../../../../electron/api/views/index.ts'
import type { Balance } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage, useReadingLanguage } from '../../../../app/session.tsx'
import { formatDate } from '../../../../lib/format.ts'
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

function Bar({ values }: { readonly values: readonly number[] }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles['bar']} aria-hidden="true">
      <line x1={16} x2={width - 16} y1={height / 2} y2={height / 2} />
      {[-2, -1, 0, 1, 2].map((place) => (
        <line key={place} x1={xOf(place)} x2={xOf(place)} y1={height / 2 - 5} y2={height / 2 + 5} />
      ))}
      {values.map((value, index) => (
        // A reading has no other name than its place in time.
        // oxlint-disable-next-line react/no-array-index-key
        <g key={index} data-newest={index === values.length - 1}>
          <circle cx={xOf(value)} cy={height / 2} r={index === values.length - 1 ? 11 : 8} />
          <text x={xOf(value)} y={height / 2 + 4} textAnchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  )
}

export function Picture({ readings, model }: Props) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const reading = useReadingLanguage()
  const say = usePlaceWords()
  const ordered = inOrder(readings)
  const nameOf = (axis: string) => model.groups.find(({ id }) => id === axis)?.name[reading] ?? axis
  return (
    <>
      <div className={styles['picture']}>
        {axes.map((axis) => {
          const poles = polesOf(model, axis)
          return (
            <figure key={axis}>
              <figcaption lang={reading}>{nameOf(axis)}</figcaption>
              <Bar values={ordered.flatMap(({ values }) => values[axis] ?? [])} />
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

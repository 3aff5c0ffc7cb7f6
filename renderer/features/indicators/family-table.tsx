/** The indicators of a family as a table; each row has an address of its own. */
import { useTranslation } from 'react-i18next'
import type { IndicatorView, Named } from '../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { capitalise } from '../../lib/format.ts'
import { Citations } from '../../ui/citation.tsx'
import { CiteEntry } from '../../ui/citing.tsx'
import styles from './indicators.module.css'

const arrows = { up: '↑', down: '↓', none: '↔' } as const

function Row({ one, marked }: { readonly one: IndicatorView; readonly marked: boolean }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <tr id={one.id} tabIndex={-1} data-marked={marked}>
      <th scope="row" lang={language}>
        {one.name[language]}
      </th>
      <td>
        <span lang={language}>{one.unit[language]}</span>
        <small>
          <span aria-hidden="true">{arrows[one.direction]}</span> {t(`indicators.directions.${one.direction}`)}
        </small>
      </td>
      <td lang={language} className={styles['measure']}>
        {one.measure[language]}
      </td>
      <td>
        {capitalise(t(`indicators.levels.${one.level}`), language)}
        <small>{t(`indicators.focuses.${one.focus}`)}</small>
      </td>
      <td>
        <Citations cited={one.cite} /> <CiteEntry kind="indicator" id={one.id} what={one.name[language]} />
      </td>
    </tr>
  )
}

interface Props {
  readonly family: Named
  readonly indicators: readonly IndicatorView[]
  readonly marked: string
}

export function FamilyTable({ family, indicators, marked }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const name = capitalise(family.name[language], language)
  return (
    <>
      <h3 className={styles['family']} lang={language}>
        {name}
      </h3>
      {/* A wide table scrolls in its own box, which the keyboard must reach. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['box']} tabIndex={0} role="group" aria-label={name}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('indicators.name')}</th>
              <th scope="col">{t('indicators.unit')}</th>
              <th scope="col">{t('indicators.measure')}</th>
              <th scope="col">
                {t('indicators.level')}, {t('indicators.focus').toLowerCase()}
              </th>
              <th scope="col">{t('indicators.source')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((one) => (
              <Row key={one.id} one={one} marked={one.id === marked} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Who stands where, what each criterion brings, and whether a weight more or less would change the first place. */
import { useTranslation } from 'react-i18next'
import type { Selection } from '../../../../../electron/api/views/workbook/index.ts'
import { useLanguage } from '../../../../state/session.tsx'
import { formatNumber } from '../../../../lib/format.ts'
import { Section } from '../../../../ui/section.tsx'
import shared from '../tools.module.css'
import { highest, leaders, rank, sensitivity, type Standing } from './ranking.ts'
import styles from './selection.module.css'
import { useNames } from './use-names.ts'

const round = (value: number) => Math.round(value * 100) / 100

function Rank({ standing, data, place }: { standing: Standing; data: Selection; place: number }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const names = useNames(data)
  const { mean, range, missing, parts } = standing
  const number = (value: number) => formatNumber(round(value), language)
  const told = parts.map(({ criterion, points }) => `${names.criterion(criterion)} ${number(points)}`)
  return (
    <li>
      <h3>
        {place}. {names.candidate(standing.candidate)}
        {mean !== null && ` – ${t('workbookSelection.outOf', { mean: number(mean), highest })}`}
      </h3>
      {mean === null ? (
        <p className={shared['muted']}>{t('workbookSelection.unscored')}</p>
      ) : (
        <>
          <div className={styles['stack']} aria-hidden="true">
            {parts.map(({ criterion, points }) => (
              <span key={criterion} style={{ inlineSize: `${(100 * points) / highest}%` }} />
            ))}
          </div>
          <p>{t('workbookSelection.brings', { parts: told.join(' · ') })}</p>
        </>
      )}
      {missing.length > 0 && mean !== null && (
        <p className={shared['muted']}>
          {t('workbookSelection.missingNamed', {
            names: missing.map((id) => names.criterion(id)).join(', '),
            low: number(range[0]),
            high: number(range[1]),
          })}
        </p>
      )}
    </li>
  )
}

export function Ranks({ data }: { readonly data: Selection }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  const names = useNames(data)
  const standings = rank(data)
  const first = leaders(data)
  const turns = sensitivity(data)
  const list = new Intl.ListFormat(language)
  const placeOf = (standing: Standing) =>
    1 + standings.filter(({ mean }) => (mean ?? -1) > (standing.mean ?? -1) + 1e-9).length
  return (
    <>
      <Section title={t('workbookSelection.ranking')}>
        {first.length === 0 && <p className={shared['empty']}>{t('workbookSelection.rankingEmpty')}</p>}
        {first.length > 0 && (
          <ol className={styles['ranks']}>
            {standings.map((standing) => (
              <Rank key={standing.candidate} standing={standing} data={data} place={placeOf(standing)} />
            ))}
          </ol>
        )}
      </Section>
      {first.length > 0 && data.candidates.length > 1 && (
        <Section title={t('workbookSelection.sensitivity')}>
          <p className={`${shared['told']} ${shared['opening']}`}>
            {turns.length === 0 ? t('workbookSelection.firm') : t('workbookSelection.turns', { count: turns.length })}
          </p>
          <ul className={shared['plain']}>
            {turns.map(({ criterion, by, first: others }) => (
              <li key={`${criterion} ${by}`}>
                {t(by > 0 ? 'workbookSelection.more' : 'workbookSelection.less', {
                  criterion: names.criterion(criterion),
                  first: list.format(others.map((id) => names.candidate(id))) || '–',
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The indicators along the logic chain, from what is put in to what changes in the end. */
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../../state/session.tsx'
import { formatNumber } from '../../../../lib/format.ts'
import { levels } from './indicator-row.tsx'
import styles from './indicators.module.css'
import { latestOf, type FollowedIndicator } from './reading.ts'

export function LogicChain({ indicators }: { readonly indicators: readonly FollowedIndicator[] }) {
  const { t } = useTranslation('pages')
  const language = useLanguage()
  return (
    <ol className={styles['chain']}>
      {levels.map((level) => {
        const here = indicators.filter((indicator) => indicator.level === level)
        return (
          <li key={level}>
            <h3>{t(`workbookIndicators.levels.${level}`)}</h3>
            {here.length === 0 && <p className={styles['empty']}>{t('workbookIndicators.noneHere')}</p>}
            <ul>
              {here.map((indicator) => {
                const latest = latestOf(indicator)
                return (
                  <li key={indicator.id}>
                    {indicator.name || t('workbookIndicators.untitled')}
                    {latest && (
                      <strong>
                        {' '}
                        {formatNumber(latest.value, language)} {indicator.unit}
                      </strong>
                    )}
                  </li>
                )
              })}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}

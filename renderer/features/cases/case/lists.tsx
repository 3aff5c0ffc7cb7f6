/** Actions, results, discrepancies and gaps of a case. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise } from '../../../lib/format.ts'
import { Citations } from '../../../ui/citation.tsx'
import { DiscrepancyList } from '../../../ui/discrepancy-list.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './case.module.css'

interface Props {
  readonly one: CaseView
}

export function Interventions({ one }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (one.interventions.length === 0) return null
  return (
    <Section title={t('cases.interventions')} id="interventions">
      <div className={styles['two']}>
        {(['done', 'wanted'] as const).map((status) => {
          const list = one.interventions.filter((intervention) => intervention.status === status)
          if (list.length === 0) return null
          return (
            <div key={status}>
              <h3>{t(`cases.${status}`)}</h3>
              <ul className={styles['lines']} lang={language}>
                {list.map(({ action, cite }) => (
                  <li key={action.id}>
                    <Link to={`/actions/${action.id}`}>{capitalise(action.name[language], language)}</Link>{' '}
                    <Citations cited={cite} />
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </Section>
  )
}

export function Results({ one }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (one.results.length === 0) return null
  return (
    <Section title={t('cases.results')}>
      <ul className={`${styles['lines']} ${styles['columns']}`} lang={language}>
        {one.results.map(({ result, cite }) => (
          <li key={result.id}>
            {capitalise(result.name[language], language)} <Citations cited={cite} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Discrepancies({ one }: Props) {
  const { t } = useTranslation('pages')
  if (one.discrepancies.length === 0) return null
  return (
    <Section title={t('cases.discrepancies')} id="discrepancies">
      <DiscrepancyList discrepancies={one.discrepancies} />
    </Section>
  )
}

export function NotDocumented({ one }: Props) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (one.notDocumented.length === 0) return null
  return (
    <Section title={t('cases.notDocumented')}>
      <ul className={`${styles['lines']} ${styles['columns']} ${styles['gaps']}`} lang={language}>
        {one.notDocumented.map((gap) => (
          <li key={gap.en}>{capitalise(gap[language], language)}</li>
        ))}
      </ul>
    </Section>
  )
}

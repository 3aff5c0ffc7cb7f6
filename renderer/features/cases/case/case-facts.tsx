/** The card of facts that opens a case. */
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, formatDate } from '../../../lib/format.ts'
import { placeLine } from '../../../ui/case-card.tsx'
import { Citations } from '../../../ui/citation.tsx'
import { Facts, type Fact } from '../../../ui/facts.tsx'
import { Strength } from '../../../ui/strength.tsx'
import { TypeBadge } from '../../../ui/type-badge.tsx'
import styles from './case.module.css'

export function CaseFacts({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const explained = new Set(one.sections.map(({ id }) => id))
  const why = (section: string) =>
    explained.has(section) && (
      <a href={`#${section}`} className={`${styles['why']} no-print`}>
        {t('cases.why')}
      </a>
    )
  const noType = explained.has('type') ? t('cases.noType') : t('cases.typeNotGiven')
  const facts: Fact[] = [
    { name: t('cases.place'), value: <span lang={language}>{placeLine(one, language)}</span> },
    {
      name: t('cases.sectorLabel'),
      value: (
        <span lang={language}>{capitalise(one.sectors.map(({ name }) => name[language]).join(', '), language)}</span>
      ),
    },
    {
      name: t('cases.period'),
      value: (
        <span lang={language}>
          {capitalise(formatDate(one.period, language), language)}
          {one.periodNote && <small className={styles['small']}>{one.periodNote[language]}</small>}
        </span>
      ),
    },
    {
      name: t('cases.typeLabel'),
      value: (
        <>
          {one.type ? <TypeBadge type={one.type} /> : noType} {why('type')} <Citations cited={one.typeCite} />
        </>
      ),
    },
    ...(one.stage
      ? [
          {
            name: t('cases.stage'),
            value: <span lang={language}>{capitalise(one.stage.name[language], language)}</span>,
          },
        ]
      : []),
    {
      name: t('cases.evidence'),
      value: (
        <>
          <Strength strength={one.evidence} /> {why('evidence')}
        </>
      ),
    },
  ]
  return <Facts facts={facts} />
}

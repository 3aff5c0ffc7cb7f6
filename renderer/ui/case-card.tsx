/** The one card of a case. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseCard as CaseCardData } from '../../electron/api/views/index.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { capitalise, countryName, countryNames } from '../lib/format.ts'
import styles from './card.module.css'
import { CompareToggle } from './compare-toggle.tsx'
import { TypeBadge } from './type-badge.tsx'

/** Where a case is: its places with their country, or its countries, or why it has none. */
export function placeLine(one: CaseCardData, language: 'fr' | 'en'): string {
  if (one.places.length > 0)
    return one.places.map((place) => `${place.name[language]}, ${countryName(place.country, language)}`).join(' · ')
  return countryNames(one, language).join(' · ')
}

interface Props {
  readonly one: CaseCardData
  /** A line under the summary. */
  readonly note?: string
  readonly headingLevel?: 2 | 3
}

export function CaseCard({ one, note, headingLevel = 3 }: Props) {
  const { t } = useTranslation()
  const language = useReadingLanguage()
  const Heading = `h${headingLevel}` as const
  return (
    <article className={styles['card']} lang={language}>
      <p className={styles['over']}>{placeLine(one, language)}</p>
      <Heading className={styles['title']}>
        <Link to={`/cases/${one.id}`}>{one.title[language]}</Link>
      </Heading>
      <p className={styles['summary']}>{one.summary[language]}</p>
      {note && <p className={styles['note']}>{note}</p>}
      <ul className={styles['tags']}>
        {one.type && (
          <li>
            <TypeBadge type={one.type} />
          </li>
        )}
        <li>
          {one.sectors
            .map((sector, index) => (index === 0 ? capitalise(sector.name[language], language) : sector.name[language]))
            .join(', ')}
        </li>
        <li>{t(`depth.${one.depth}`)}</li>
        <li className={styles['toggle']}>
          <CompareToggle one={one} />
        </li>
      </ul>
    </article>
  )
}

interface CardsProps {
  readonly cases: readonly CaseCardData[]
  readonly note?: (one: CaseCardData) => string
  readonly headingLevel?: 2 | 3
}

export function CaseCards({ cases, note, headingLevel = 3 }: CardsProps) {
  return (
    <ul className={styles['cards']} data-keys-list>
      {cases.map((one) => (
        <li key={one.id}>
          <CaseCard one={one} headingLevel={headingLevel} {...(note && { note: note(one) })} />
        </li>
      ))}
    </ul>
  )
}

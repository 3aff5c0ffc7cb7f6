/** A work of the bibliography: printed in the style of the reading language, with where it is cited and what is doubtful. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReferenceView } from '../../electron/api/views/index.ts'
import { useReadingLanguage } from '../state/session.tsx'
import { withColon } from '../lib/format.ts'
import { Citations } from './citation.tsx'
import { CiteEntry } from './citing.tsx'
import styles from './work.module.css'

interface Props {
  readonly work: ReferenceView
  readonly marked?: boolean
  /** Left out where the page is about one of them. */
  readonly people?: boolean
}

function Where({ label, cited }: { readonly label: string; readonly cited: ReferenceView['listed'] }) {
  if (cited.length === 0) return null
  return (
    <li>
      {label} <Citations cited={cited} />
    </li>
  )
}

export function Work({ work, marked = false, people = true }: Props) {
  const { t, i18n } = useTranslation('pages')
  const language = useReadingLanguage()
  const own = work.csl.language
  return (
    // What the address names takes the focus.
    <li id={work.id} tabIndex={-1} className={styles['work']} data-marked={marked}>
      <p className={styles['printed']} lang={own ?? language}>
        {work.printed[language]}
      </p>
      <ul className={styles['meta']}>
        <li>
          <Link to={`/bibliography#${work.id}`} className={styles['type']}>
            {t(`bibliography.types.${work.csl.type}`)}
          </Link>
        </li>
        <Where label={t('bibliography.citedIn')} cited={work.citedIn} />
        <Where label={t('bibliography.describedIn')} cited={work.listed} />
        {work.unlisted && <li className={styles['nowhere']}>{t('bibliography.nowhere')}</li>}
        <li>
          <CiteEntry kind="reference" id={work.id} what={work.csl.title} />
        </li>
        {people && work.people.length > 0 && (
          <li>
            {work.people.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link to={`/people/${id}`}>{name[language]}</Link>
              </span>
            ))}
          </li>
        )}
      </ul>
      {work.note && (
        <p className={styles['note']}>
          {withColon(t('bibliography.doubt'), i18n.language === 'fr' ? 'fr' : 'en')}{' '}
          <span lang={language}>{work.note[language]}</span>
        </p>
      )}
    </li>
  )
}

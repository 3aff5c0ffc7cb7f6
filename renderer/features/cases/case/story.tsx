/** The story of a case in its parts, with its contents and sources in the margin. */
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReading, useReadingLanguage } from '../../../state/session.tsx'
import { Citation } from '../../../ui/citation.tsx'
import { Reading } from '../../../ui/reading.tsx'
import styles from './case.module.css'

/** The teaching note has its own place, further down. */
const elsewhere = new Set(['teaching-note'])

function Margin({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const parts = one.sections.filter(({ id }) => !elsewhere.has(id))
  const further = [
    ...(one.actors.length > 0 ? [['actor-map', t('cases.actors')]] : []),
    ...(one.events.length > 0 ? [['timeline', t('cases.timeline')]] : []),
    ...(one.figures.length > 0 ? [['figures', t('cases.allFigures')]] : []),
    ...(one.interventions.length > 0 ? [['interventions', t('cases.interventions')]] : []),
    ...(one.discrepancies.length > 0 ? [['discrepancies', t('cases.discrepancies')]] : []),
    ...(one.sections.some(({ id }) => id === 'teaching-note') ? [['teaching-note', t('cases.teaching')]] : []),
    ...(one.neighbours.length > 0 ? [['neighbours', t('cases.neighbours')]] : []),
  ]
  return (
    <aside className={`${styles['margin']} no-print`}>
      {parts.length + further.length > 1 && (
        <nav aria-label={t('cases.contents')}>
          <h3>{t('cases.contents')}</h3>
          <ol lang={language}>
            {parts.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading[language]}</a>
              </li>
            ))}
          </ol>
          <ol>
            {further.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h3>{t('cases.sources')}</h3>
      <ul className={styles['sourceList']}>
        {one.sources.map((cited) => (
          <li key={`${cited.source}#${cited.anchor}`}>
            <Citation cited={cited} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

export function Story({ one }: { readonly one: CaseView }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  const both = useReading().length === 2
  return (
    <div className={styles['story']} data-both={both}>
      <div>
        <h2 className="visually-hidden">{t('cases.story')}</h2>
        {one.sections
          .filter(({ id }) => !elsewhere.has(id))
          .map(({ id, heading, html }) => (
            <section key={id} id={id} className={styles['part']}>
              <h3 lang={language}>{heading[language]}</h3>
              <Reading html={html} />
            </section>
          ))}
      </div>
      <Margin one={one} />
    </div>
  )
}

/** What happened, in order. */
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../electron/api/views/index.ts'
import { useReadingLanguage } from '../../../state/session.tsx'
import { capitalise, formatDate } from '../../../lib/format.ts'
import { Citations } from '../../../ui/citation.tsx'
import { Section } from '../../../ui/section.tsx'
import styles from './case.module.css'

export function Timeline({ events }: { readonly events: CaseView['events'] }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  if (events.length === 0) return null
  return (
    <Section title={t('cases.timeline')} id="timeline">
      <ol className={styles['timeline']} lang={language}>
        {events.map((event) => (
          <li key={event.id} data-dated={event.date !== undefined}>
            <p className={styles['date']}>
              {event.date
                ? capitalise(formatDate(event.date, language), language)
                : capitalise(event.dated?.[language] ?? t('cases.undated'), language)}
            </p>
            <p className={styles['what']}>
              {event.what[language]} <Citations cited={event.cite} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

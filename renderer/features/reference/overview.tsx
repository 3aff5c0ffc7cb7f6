/** The way into what the documents name, define or set out. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { api, ask } from '../../api.ts'
import { useLanguage } from '../../state/session.tsx'
import { formatNumber } from '../../lib/format.ts'
import card from '../../ui/card.module.css'
import { Page } from '../../ui/page.tsx'
import styles from './overview.module.css'

export async function loader() {
  return ask(api.knowledge.$get())
}

const doors = ['glossary', 'models', 'figures', 'indicators', 'bibliography', 'bodies', 'people'] as const

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useLanguage()
  const counts = useLoaderData<typeof loader>()
  return (
    <Page title={t('common:rooms.reference')} lead={t('reference.lead')}>
      <ul className={card['cards']}>
        {doors.map((door) => (
          <li key={door}>
            <div className={`${card['card']} ${styles['door']}`}>
              <h2 className={card['title']}>
                <Link to={`/${door}`}>{t(`common:rooms.${door}`)}</Link>
              </h2>
              <p className={styles['count']}>{formatNumber(counts[door], language)}</p>
              <p className={card['summary']}>{t(`reference.about.${door}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}

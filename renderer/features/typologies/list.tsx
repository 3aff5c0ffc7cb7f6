/** The typologies there are. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { mainTypology } from '../../lib/paths.ts'
import { Page } from '../../ui/page.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import card from '../../ui/card.module.css'
import styles from './typologies.module.css'

export async function loader() {
  return ask(api.typologies.$get())
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const typologies = useLoaderData<typeof loader>()
  return (
    <Page title={t('common:rooms.typologies')} lead={t('typologies.lead')}>
      <ul className={styles['list']} data-keys-list>
        {typologies.map((typology) => (
          <li key={typology.id} className={card['card']} lang={language}>
            <h2 className={card['title']}>
              <Link to={`/typologies/${typology.id}`}>{typology.title[language]}</Link>
            </h2>
            <p className={card['summary']}>{typology.summary[language]}</p>
            <ul className={styles['badges']}>
              {typology.types.map((type) => (
                <li key={type.id}>
                  <TypeBadge type={type} plain={typology.id !== mainTypology} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Page>
  )
}

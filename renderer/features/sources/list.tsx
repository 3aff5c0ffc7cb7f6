/** The five documents. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { SourceCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../app/session.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './sources.module.css'

export async function loader() {
  return ask(api.sources.$get())
}

function Card({ source }: { readonly source: SourceCard }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <li className={styles['source']} lang={language}>
      <p className={styles['short']}>{source.short[language]}</p>
      <h2>
        <Link to={`/sources/${source.id}`}>{source.title[language]}</Link>
      </h2>
      <p className={styles['summary']}>{source.summary[language]}</p>
      <div className={styles['progress']}>
        <progress
          max={source.passages}
          value={source.restated}
          aria-label={t('sources.restated', { restated: source.restated, passages: source.passages })}
        />
        <span>
          {t('sources.restated', { restated: source.restated, passages: source.passages })}
          {' · '}
          {source.originals > 0 ? t('sources.original', { count: source.originals }) : t('sources.notAttached')}
        </span>
      </div>
    </li>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const sources = useLoaderData<typeof loader>()
  return (
    <Page title={t('common:rooms.sources')} lead={t('sources.lead')}>
      <ul className={styles['sources']}>
        {sources.map((source) => (
          <Card key={source.id} source={source} />
        ))}
      </ul>
    </Page>
  )
}

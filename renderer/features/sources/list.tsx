/** The five documents. */
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { Reading, SourceCard } from '../../../electron/api/views/index.ts'
import { api, ask } from '../../api.ts'
import { useReadingLanguage } from '../../state/session.tsx'
import { passagePath } from '../../lib/paths.ts'
import { loadReadings, useReadings } from '../../lib/readings.ts'
import { Page } from '../../ui/page.tsx'
import styles from './sources.module.css'

export async function loader() {
  const [sources, readings] = await Promise.all([ask(api.sources.$get()), loadReadings()])
  return { sources, readings }
}

function Progress({ source, reading }: { readonly source: SourceCard; readonly reading: Reading | undefined }) {
  const { t } = useTranslation('reader')
  const { passages } = source
  const read = reading?.read.length ?? 0
  const told = t('progress.read', { read, passages })
  return (
    <div className={styles['progress']}>
      <progress max={passages} value={read} aria-label={told} />
      <span>{told}</span>
      {reading && (
        <Link className={styles['resume']} to={passagePath(source.id, reading.anchor)}>
          {t('progress.carryOn')}
        </Link>
      )}
    </div>
  )
}

function Card({ source, reading }: { readonly source: SourceCard; readonly reading: Reading | undefined }) {
  const { t } = useTranslation('pages')
  const language = useReadingLanguage()
  return (
    <li className={styles['source']} lang={language}>
      <p className={styles['short']}>{source.short[language]}</p>
      <h2>
        <Link to={`/sources/${source.id}`}>{source.title[language]}</Link>
      </h2>
      <p className={styles['summary']}>{source.summary[language]}</p>
      <p className={styles['state']}>
        {t('sources.restated', { restated: source.restated, passages: source.passages })}
        {' · '}
        {source.originals > 0 ? t('sources.original', { count: source.originals }) : t('sources.notAttached')}
      </p>
      <Progress source={source} reading={reading} />
    </li>
  )
}

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const { sources, readings: loaded } = useLoaderData<typeof loader>()
  const readings = useReadings(loaded)
  return (
    <Page title={t('common:rooms.sources')} lead={t('sources.lead')}>
      <ul className={styles['sources']}>
        {sources.map((source) => (
          <Card key={source.id} source={source} reading={readings.of(source.id)} />
        ))}
      </ul>
    </Page>
  )
}

/** The page of a document: record, rights, contents. */
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useReadingLanguage } from '../../app/session.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Contents } from './contents.tsx'
import { referenceParts } from '../../lib/reference.ts'
import styles from './sources.module.css'
import { useSource } from './use-source.ts'

export function Component() {
  const { t } = useTranslation(['pages', 'common'])
  const language = useReadingLanguage()
  const source = useSource()
  const { before, title, after } = referenceParts(source.csl)
  return (
    <Page
      title={source.title[language]}
      language={language}
      lead={source.summary[language]}
      kicker={<Link to="/sources">{t('common:rooms.sources')}</Link>}
    >
      <div className={styles['record']}>
        <Section title={t('sources.contents')}>
          <Contents source={source} />
        </Section>
        <aside>
          <Section title={t('sources.cite')}>
            <p lang={source.csl.language}>
              {before}
              <cite>{title}</cite>
              {after}
            </p>
          </Section>
          <Section title={t('sources.rights')}>
            <p lang={language}>{source.rights[language]}</p>
          </Section>
          <Section title={t('sources.original')}>
            <p>{source.originals > 0 ? t('sources.original', { count: source.originals }) : t('sources.noOriginal')}</p>
          </Section>
        </aside>
      </div>
    </Page>
  )
}

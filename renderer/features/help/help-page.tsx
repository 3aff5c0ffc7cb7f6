/** What one needs to use the app. */
import { useTranslation } from 'react-i18next'
import { GeneralKeys, KeyGroup } from '../../ui/key-table.tsx'
import { useSession } from '../../state/session.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { loadThirdParties, ThirdParties } from './third-parties.tsx'
import styles from './help.module.css'

const topics = [
  'what',
  'search',
  'cite',
  'reader',
  'cases',
  'disagree',
  'classify',
  'around',
  'library',
  'packs',
  'learn',
  'workbook',
  'reference',
] as const

export const loader = loadThirdParties

export function Component() {
  const { t } = useTranslation(['help', 'common', 'keys'])
  const { notebook } = useSession()
  return (
    <Page title={t('common:rooms.help')} lead={t('lead')}>
      <div className={styles['help']}>
        {topics.map((topic) => (
          <Section key={topic} title={t(`${topic}.title`)}>
            <p>{t(`${topic}.body`)}</p>
            {topic === 'cases' && <p>{t('cases.like')}</p>}
          </Section>
        ))}
        <Section title={t('keys.title')} id="keys">
          <p>{t('keys:lead')}</p>
          <div className={styles['keys']}>
            <GeneralKeys />
            <KeyGroup
              title={t('keys:groups.page')}
              lines={[
                { keys: ['j'], name: t('keys:nextItem') },
                { keys: ['k'], name: t('keys:previousItem') },
                { keys: ['n'], name: t('keys:nextPage') },
                { keys: ['p'], name: t('keys:previousPage') },
              ]}
            />
          </div>
        </Section>
        <Section title={t('data.title')}>
          <p>{t('data.body')}</p>
          <p className={styles['file']}>{notebook.file}</p>
          <p>{t('data.portable')}</p>
        </Section>
        <Section title={t('network.title')}>
          <p>{t('network.body')}</p>
        </Section>
        <Section title={t('rights.title')}>
          <p>{t('rights.body')}</p>
        </Section>
        <ThirdParties />
      </div>
    </Page>
  )
}

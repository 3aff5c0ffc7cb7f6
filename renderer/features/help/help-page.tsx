/** What one needs to use the app. */
import { useTranslation } from 'react-i18next'
import { useSession } from '../../app/session.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './help.module.css'

const mac = navigator.platform.startsWith('Mac')

const keys = [
  ['palette', mac ? '⌘ K' : 'Ctrl K'],
  ['search', '/'],
  ['find', mac ? '⌘ F, f' : 'Ctrl F, f'],
  ['marks', '1–4, n, c'],
  ['help', '?'],
  ['tab', 'Tab'],
  ['enter', '↵'],
  ['escape', 'Esc'],
] as const

const topics = ['what', 'cite', 'reader', 'cases', 'disagree'] as const

export function Component() {
  const { t } = useTranslation(['help', 'common'])
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
          <dl className={styles['keys']}>
            {keys.map(([name, key]) => (
              <div key={name}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(`keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
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
      </div>
    </Page>
  )
}
